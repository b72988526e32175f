// SPDX-License-Identifier: Apache-2.0
// What the kiosk shows when nobody is there: somebody walking, one sentence, and an invitation.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Patient
import Backwell.Theme

Item {
    id: root

    required property Face face
    required property StaffExit staff

    signal begun()
    signal help()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    TapHandler { onTapped: root.begun() }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space12
        spacing: Theme.gap

        HelpButton {
            onClicked: root.help()
            Layout.alignment: Qt.AlignRight
        }

        Heading {
            level: 1
            text: qsTr("Back pain is common. You can get on with living.")
            horizontalAlignment: Text.AlignHCenter
            Layout.alignment: Qt.AlignHCenter
        }

        FigureScene {
            face: root.face
            movement: root.face.move.library.length > 0 ? root.face.move.library[root.shown % root.face.move.library.length].id : ""
            running: root.visible && !Theme.reducedMotion
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        BodyText {
            text: [qsTr("Small movements help."), qsTr("Hurt does not always mean harm."), qsTr("Most people get better without a scan.")][root.shown % 3]
            font.pixelSize: Theme.headingSize
            horizontalAlignment: Text.AlignHCenter
            Layout.alignment: Qt.AlignHCenter
        }

        PrimaryButton {
            objectName: "begin"
            text: qsTr("Touch to begin")
            font.pixelSize: Theme.headingSize
            onClicked: root.begun()
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(parent.width, 640)
            Layout.preferredHeight: 2 * Theme.buttonHeight
        }

        TextButton {
            objectName: "staff"
            visible: root.staff.offered
            text: qsTr("Staff")
            tone: Theme.quiet
            font.pixelSize: Theme.captionSize
            onClicked: sheet.open()
            Layout.alignment: Qt.AlignHCenter
        }
    }

    property int shown: 0

    Timer {
        interval: 9000
        repeat: true
        running: root.visible
        onTriggered: root.shown += 1
    }

    Sheet {
        id: sheet

        title: qsTr("Leave the kiosk")
        text: qsTr("For staff of this clinic.")
        onCancelled: root.staff.clear()

        Field {
            id: pin

            objectName: "pin"
            label: qsTr("Staff PIN")
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhDigitsOnly
            maximumLength: 12
            error: root.staff.message
            onAccepted: root.leave()
        }

        PrimaryButton {
            text: qsTr("Leave")
            onClicked: root.leave()
            Layout.fillWidth: true
        }
    }

    function leave(): void {
        root.staff.enter(pin.text)
        pin.text = ""
    }
}
