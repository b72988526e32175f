// SPDX-License-Identifier: Apache-2.0
// Get help now: an outline that never shouts and is on every screen.
import QtQuick
import Backwell.Theme

Pressable {
    id: root

    text: qsTr("Get help now")
    explanation: qsTr("Signs that need help today, and whom to call")
    leftPadding: Theme.space4
    rightPadding: Theme.space4
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    font.pixelSize: Theme.smallSize

    background: Rectangle {
        radius: root.rounding
        color: root.down || root.hovered ? Theme.helpWash : Theme.card
        border.width: root.hovered || Theme.kiosk || Theme.edge > 0 ? Theme.stroke : Theme.hairline
        border.color: Theme.help
    }
    contentItem: ButtonFace {
        text: root.text
        tone: Theme.help
        font: root.font
    }
}
