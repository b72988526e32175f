// SPDX-License-Identifier: Apache-2.0
// A quiet line that changes while somebody does something else: told as a status, never as an alarm.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme

// Text, not Label: Qt 6.4 would make it static text again when accessibility wakes.
Text {
    id: root

    property string told: root.text        // what is read; may follow the text when things are calm

    visible: root.text.length > 0
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
    color: Theme.quiet
    font.family: Theme.fontFamily
    font.pixelSize: Theme.smallSize
    lineHeight: Theme.bodyLine
    Layout.fillWidth: true
    Layout.maximumWidth: Theme.lineWidth

    Accessible.role: Accessible.StatusBar
    Accessible.name: root.told
}
