// SPDX-License-Identifier: Apache-2.0
// The mark of a chosen thing: a filled circle with a tick, or an empty ring. Drawing only.
import QtQuick
import Backwell.Theme
import Backwell.Controls

Rectangle {
    id: root

    property bool checked: false
    property bool hovered: false
    property bool square: false

    implicitWidth: Theme.markSize
    implicitHeight: Theme.markSize
    radius: root.square ? Theme.radiusTiny : height / 2
    color: root.checked ? Theme.leaf : "transparent"
    border.width: Theme.stroke
    border.color: root.checked || root.hovered ? Theme.leaf : Theme.outline

    Icon {
        anchors.centerIn: parent
        width: root.width * 0.72
        height: width
        visible: root.checked
        name: "check"
        weight: 3
        color: Theme.inkOnLeaf
    }
}
