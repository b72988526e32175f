// SPDX-License-Identifier: Apache-2.0
// A quiet act in words, like a link: "Why these three?".
import QtQuick
import Backwell.Theme

Pressable {
    id: root

    property string iconName
    property color tone: Theme.leaf
    property bool underlined: false

    rounding: Theme.radiusTiny
    leftPadding: 0
    rightPadding: 0
    font.pixelSize: Theme.smallSize
    font.underline: root.underlined || root.hovered || Theme.edge > 0

    background: Rectangle {
        visible: root.down
        radius: root.rounding
        color: Theme.leafWash
    }
    contentItem: ButtonFace {
        text: root.text
        iconName: root.iconName
        tone: root.tone
        font: root.font
    }
}
