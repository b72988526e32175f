// SPDX-License-Identifier: Apache-2.0
// The foot of an outcome: done, and the way back for somebody who tapped by mistake.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property safetyAdvice advice
    readonly property bool urgent: root.advice.urgency >= SafetyFace.SameDay

    signal done()
    signal again()

    spacing: Theme.space2
    Layout.fillWidth: true

    PrimaryButton {
        objectName: "outcomeDone"
        visible: !root.urgent
        text: qsTr("Done")
        onClicked: root.done()
    }

    SecondaryButton {
        objectName: "outcomeDone"
        visible: root.urgent
        text: qsTr("I have read this")
        stretch: true
        onClicked: root.done()
        Layout.fillWidth: true
    }

    TextButton {
        objectName: "again"
        visible: root.urgent
        text: qsTr("That was a mistake. Ask me again")
        font.pixelSize: Theme.smallSize
        onClicked: root.again()
        Layout.alignment: Qt.AlignHCenter
    }
}
