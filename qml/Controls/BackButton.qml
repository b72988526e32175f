// SPDX-License-Identifier: Apache-2.0
// Back, always at the start edge; it never loses an answer.
import QtQuick
import Backwell.Theme

Pressable {
    id: root

    property bool wordless: false          // where letters are so large that other words would break

    text: qsTr("Back")
    rounding: Theme.radiusTiny
    leftPadding: 0
    rightPadding: Theme.space2
    font.pixelSize: Theme.smallSize
    font.weight: Font.Normal

    background: null
    contentItem: ButtonFace {
        text: root.wordless ? "" : root.text
        iconName: root.mirrored ? "forward" : "back"
        tone: root.hovered ? Theme.ink : Theme.quiet
        font: root.font
    }
}
