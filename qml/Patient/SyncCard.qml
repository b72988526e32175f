// SPDX-License-Identifier: Apache-2.0
// Where things are on their way to the clinic.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Card {
    id: root

    required property JoinFace join

    signal codeAsked()

    tone: root.join.troubled ? Theme.Clay : Theme.Plain

    RowLayout {
        spacing: Theme.space3
        Layout.fillWidth: true

        Icon {
            name: root.join.troubled ? "alert" : root.join.waiting > 0 ? "cloud" : "clinic"
            color: root.join.troubled ? Theme.clay : Theme.leaf
            Layout.preferredWidth: Theme.iconSize
            Layout.preferredHeight: Theme.iconSize
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: Theme.space1
            Layout.fillWidth: true

            BodyText {
                objectName: "lastSent"
                text: root.join.lastSent
                strong: true
            }

            QuietText {
                objectName: "sendState"
                text: root.join.sendState
            }
        }
    }

    TextButton {
        objectName: "newCode"
        visible: root.join.needsCode
        text: qsTr("I have a new code")
        onClicked: root.codeAsked()
    }

    TextButton {
        objectName: "sendNow"
        visible: root.join.waiting > 0
        text: qsTr("Send now")
        onClicked: root.join.sendNow()
    }
}
