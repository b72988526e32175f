// SPDX-License-Identifier: Apache-2.0
// What does not fit, in words with a mark.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme
import Backwell.Controls

RowLayout {
    id: root

    property string text

    visible: root.text.length > 0
    spacing: Theme.space2
    Layout.fillWidth: true

    Icon {
        name: "alert"
        color: Theme.clay
        Layout.preferredWidth: Theme.iconSize
        Layout.preferredHeight: Theme.iconSize
        Layout.alignment: Qt.AlignTop
    }

    QuietText {
        text: root.text
        color: Theme.clay
        font.weight: Font.DemiBold
    }
}
