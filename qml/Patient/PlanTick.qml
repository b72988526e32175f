// SPDX-License-Identifier: Apache-2.0
// One thing of a list, with a small leaf before it.
import QtQuick
import QtQuick.Layouts
import Backwell.Controls
import Backwell.Theme

RowLayout {
    id: root

    property string text

    spacing: Theme.space3
    Layout.fillWidth: true

    Icon {
        name: "leaf"
        color: Theme.leaf
        Layout.preferredWidth: Math.round(Theme.iconSize * 0.75)
        Layout.preferredHeight: words.firstLine
        Layout.alignment: Qt.AlignTop
    }

    BodyText {
        id: words

        readonly property real firstLine: contentHeight / Math.max(1, lineCount)

        text: root.text
        Layout.fillWidth: true
    }
}
