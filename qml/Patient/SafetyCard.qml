// SPDX-License-Identifier: Apache-2.0
// On Today: what comes before a plan. The private check, or being seen.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Card {
    id: root

    required property Face face
    required property Navigator nav
    readonly property bool sent: root.face.safety.askSeen

    tone: root.sent ? Theme.Help : Theme.Sun

    BodyText {
        text: root.sent ? root.face.safety.advice.title : qsTr("A short private check comes first")
        strong: true
    }

    QuietText {
        text: root.sent ? root.face.safety.advice.plan
            : qsTr("About a minute. Until then there is walking and resting, and everything to read.")
    }

    Flow {
        spacing: Theme.space2
        Layout.fillWidth: true

        SecondaryButton {
            objectName: "showOutcome"
            visible: root.sent
            text: qsTr("Show me what to do")
            tone: Theme.help
            onClicked: root.nav.open("OutcomePage.qml", {})
        }

        TextButton {
            objectName: "answerSeen"
            visible: root.sent
            text: qsTr("I was seen")
            onClicked: root.nav.open("SeenPage.qml", {})
        }

        SecondaryButton {
            objectName: "safetyCheck"
            visible: !root.sent
            text: qsTr("Do the safety check")
            onClicked: root.nav.open("SafetyCheckPage.qml", {})
        }
    }
}
