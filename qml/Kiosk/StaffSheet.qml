// SPDX-License-Identifier: Apache-2.0
// The way out for staff: a PIN, tapped in, since a kiosk has no keyboard. Goes away by itself.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Sheet {
    id: root

    required property StaffExit staff
    readonly property int even: 1          // the same wish from every key: columns of one width

    title: qsTr("Leave the kiosk")
    text: qsTr("For staff of this clinic.")
    onClosed: root.forget()

    Field {
        id: pin

        objectName: "pin"
        label: qsTr("Staff PIN")
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhDigitsOnly
        maximumLength: 12
        error: root.staff.message
        onTextChanged: patience.restart()
        onAccepted: root.leave()
    }

    GridLayout {
        columns: 3
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3
        Layout.fillWidth: true

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

            SecondaryButton {
                required property string modelData

                text: modelData
                stretch: true
                onClicked: pin.text += text
                Layout.preferredWidth: root.even
            }
        }

        SecondaryButton {
            text: qsTr("Clear")
            stretch: true
            onClicked: pin.text = ""
            Layout.preferredWidth: root.even
        }

        SecondaryButton {
            text: "0"
            stretch: true
            onClicked: pin.text += text
            Layout.preferredWidth: root.even
        }

        PrimaryButton {
            text: qsTr("Leave")
            onClicked: root.leave()
            Layout.fillWidth: true
            Layout.preferredWidth: root.even
        }
    }

    Timer {
        id: patience

        interval: 20000
        running: root.opened
        onTriggered: root.close()
    }

    function leave(): void {
        root.staff.enter(pin.text)
        pin.text = ""
    }
    function forget(): void {
        pin.text = ""
        root.staff.clear()
    }
}
