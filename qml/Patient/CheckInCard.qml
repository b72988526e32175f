// SPDX-License-Identifier: Apache-2.0
// The invitation to check in; once it is done, a quiet way to look at it again.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Card {
    id: root

    required property Face face
    required property Navigator nav

    tone: root.face.today.checkInDue ? Theme.Leaf : Theme.Plain

    GridLayout {
        columns: Theme.textScale > 1.3 ? 1 : 2
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.space1
            Layout.fillWidth: true

            BodyText {
                text: root.face.today.checkInTitle
                strong: true
            }

            QuietText { text: root.face.today.checkInLine }
        }

        PrimaryButton {
            objectName: "checkIn"
            visible: root.face.today.checkInDue
            text: qsTr("Check in")
            onClicked: root.nav.form("checkin-week")
        }
    }

    TextButton {
        objectName: "checkInEntry"
        visible: root.face.today.checkInEntry.length > 0
        text: qsTr("Look at it")
        onClicked: root.nav.entry(root.face.today.checkInEntry)
    }

    TextButton {
        objectName: "checkInDay"
        text: qsTr("Tell us about today")
        onClicked: root.nav.form("checkin-day")
    }
}
