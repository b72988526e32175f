// SPDX-License-Identifier: Apache-2.0
// On Today: what comes before a plan. The private check, or being seen; where the region shows the lists only, those.
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
        text: root.sent ? root.face.safety.advice.title : root.face.safety.dueTitle
        strong: true
    }

    QuietText {
        text: root.sent ? root.face.safety.advice.plan : root.face.safety.dueLine
    }

    Flow {
        id: acts

        spacing: Theme.space2
        Layout.fillWidth: true

        SecondaryButton {
            objectName: "showOutcome"
            width: Math.min(implicitWidth, acts.width)
            visible: root.sent
            text: qsTr("Show me what to do")
            tone: Theme.help
            onClicked: root.nav.open("OutcomePage.qml", {})
        }

        TextButton {
            objectName: "answerSeen"
            width: Math.min(implicitWidth, acts.width)
            visible: root.sent
            text: qsTr("I was seen")
            onClicked: root.nav.open("SeenPage.qml", {})
        }

        SecondaryButton {
            objectName: "safetyCheck"
            width: Math.min(implicitWidth, acts.width)
            visible: !root.sent && !root.face.safety.listsOnly
            text: qsTr("Do the safety check")
            onClicked: root.nav.open("SafetyCheckPage.qml", {})
        }

        SecondaryButton {
            objectName: "safetyLists"
            width: Math.min(implicitWidth, acts.width)
            visible: !root.sent && root.face.safety.listsOnly
            text: qsTr("Show the signs")
            onClicked: root.nav.help()
        }
    }
}
