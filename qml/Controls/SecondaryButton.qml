// SPDX-License-Identifier: Apache-2.0
// A button beside the filled one: outlined, on card.
import QtQuick
import Backwell.Theme

Pressable {
    id: root

    property string iconName
    property color tone: Theme.ink

    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space6
    rightPadding: Theme.space6
    topPadding: Theme.space3
    bottomPadding: Theme.space3

    background: Rectangle {
        radius: root.rounding
        color: root.down ? Theme.leafWash : Theme.card
        border.width: root.hovered || Theme.edge > 0 ? Theme.stroke : Theme.hairline
        border.color: Theme.outline
    }
    contentItem: ButtonFace {
        text: root.text
        iconName: root.iconName
        tone: root.tone
        font: root.font
    }
}
