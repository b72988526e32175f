// SPDX-License-Identifier: Apache-2.0
// A paragraph: plain text, at most 66 characters wide.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Backwell.Theme

T.Label {
    id: root

    property bool strong: false

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
    color: Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    font.weight: root.strong ? Font.DemiBold : Font.Normal
    lineHeight: Theme.bodyLine
    topPadding: Math.round(root.font.pixelSize * 0.12)   // the extra line height stands below; this centres it
    Layout.fillWidth: true
    Layout.maximumWidth: Theme.lineWidth

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
