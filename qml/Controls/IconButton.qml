// SPDX-License-Identifier: Apache-2.0
// A round button with a picture only; its text is its accessible name.
import QtQuick
import Backwell.Theme
import Backwell.Controls

Pressable {
    id: root

    required property string iconName
    property bool mirrorIcon: false
    property bool filled: false

    implicitWidth: Theme.target
    implicitHeight: Theme.target

    background: Rectangle {
        radius: root.rounding
        color: root.filled ? Theme.leaf : root.chosen || root.down || root.hovered ? Theme.leafWash : Theme.card
        border.width: root.chosen ? Theme.stroke : Theme.hairline
        border.color: root.chosen ? Theme.leaf : Theme.outline
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            width: Theme.iconSize
            height: Theme.iconSize
            name: root.iconName
            mirrored: root.mirrorIcon && root.mirrored
            color: root.filled ? Theme.inkOnLeaf : root.chosen ? Theme.leaf : Theme.ink
        }
    }
}
