// SPDX-License-Identifier: Apache-2.0
// Nothing here yet: what will be here, and the first step.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme

ColumnLayout {
    id: root

    property string title
    property string text
    property string actionText
    property string iconName: "leaf"
    property int tone: Theme.Leaf
    property Item picture: null            // a Figure in place of the icon

    signal acted()

    spacing: Theme.space3
    Layout.fillWidth: true
    Layout.topMargin: Theme.space6
    Layout.bottomMargin: Theme.space6

    PictureTile {
        visible: root.picture === null
        iconName: root.iconName
        tone: root.tone
        radius: width / 2
        Layout.alignment: Qt.AlignHCenter
    }

    Slot {
        item: root.picture
        Layout.alignment: Qt.AlignHCenter
    }

    Heading {
        text: root.title
        horizontalAlignment: Text.AlignHCenter
        Layout.alignment: Qt.AlignHCenter
    }

    BodyText {
        visible: root.text.length > 0
        text: root.text
        color: Theme.quiet
        horizontalAlignment: Text.AlignHCenter
        Layout.alignment: Qt.AlignHCenter
    }

    SecondaryButton {
        visible: root.actionText.length > 0
        text: root.actionText
        onClicked: root.acted()
        Layout.alignment: Qt.AlignHCenter
    }
}
