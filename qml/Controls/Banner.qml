// SPDX-License-Identifier: Apache-2.0
// A calm line across the page: offline, something to know, or a problem with its way out.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme
import Backwell.Controls

Card {
    id: root

    property string text
    property string iconName: root.tone === Theme.Clay ? "alert" : root.tone === Theme.Sky ? "cloud-off" : "info"
    property string actionText

    signal acted()

    tone: Theme.Sky
    padding: Theme.space3

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    RowLayout {
        spacing: Theme.space3

        Icon {
            name: root.iconName
            color: Theme.strong(root.tone)
            Layout.preferredWidth: Theme.iconSize
            Layout.preferredHeight: Theme.iconSize
            Layout.alignment: Qt.AlignTop
        }

        BodyText {
            text: root.text
            font.pixelSize: Theme.smallSize
            Accessible.ignored: true
        }
    }

    TextButton {
        visible: root.actionText.length > 0
        text: root.actionText
        tone: Theme.strong(root.tone)
        underlined: true
        onClicked: root.acted()
        Layout.leftMargin: Theme.iconSize + Theme.space3
    }
}
