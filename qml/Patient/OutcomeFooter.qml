// SPDX-License-Identifier: Apache-2.0
// The foot of an outcome. The filled button is the call, as long as there is one to make.
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
}
