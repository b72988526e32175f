// SPDX-License-Identifier: Apache-2.0
// A title: level 1 once per page, 2 for parts and questions, 3 inside cards.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme

Text {
    id: root

    property int level: 2

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
    color: Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: root.level === 1 ? Theme.titleSize
        : root.level === 2 ? Theme.headingSize : Theme.subheadingSize
    font.weight: root.level === 1 ? Font.Bold : Font.DemiBold
    font.letterSpacing: root.level === 3 ? 0 : Theme.titleTracking
    lineHeight: Theme.titleLine
    Layout.fillWidth: true
    Layout.maximumWidth: Theme.lineWidth

    Accessible.role: Accessible.Heading
    Accessible.name: root.text
}
