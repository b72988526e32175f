// SPDX-License-Identifier: Apache-2.0
// Were you seen? Asked first when somebody who was sent for help opens the app again.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    readonly property SeenQuestion question: root.face.openSeen()
    readonly property bool asking: root.question !== null && root.question.state === SeenQuestion.Asking
    readonly property bool seen: root.question !== null && root.question.state === SeenQuestion.Seen
    readonly property bool advising: !root.asking && !root.seen

    objectName: "seenPage"
    immersive: true
    canGoBack: true
    eyebrow: qsTr("Private check")
    title: root.asking ? root.question.title : root.seen ? qsTr("Thank you. Good that you went.") : root.face.safety.advice.title
    lead: root.asking ? root.question.line : root.seen ? "" : root.face.safety.advice.lead

    note: root.asking ? root.face.language.questionsLine : root.advising ? root.face.language.helpLine : ""

    Repeater {
        model: root.asking ? root.question.answers : []

        SecondaryButton {
            required property int index
            required property string modelData

            objectName: "seen-" + index
            text: modelData
            stretch: true
            onClicked: root.question.answer(index)
            Layout.fillWidth: true
        }
    }

    QuietText {
        visible: root.asking
        text: qsTr("Your answer stays on this device.")
    }

    BodyText {
        visible: root.seen
        text: root.face.plan.stage === PlanFace.AskFirst ? qsTr("Ask whoever treats you when your plan can start. If anything new begins, use Get help now.")
            : root.face.safety.planMayStart ? qsTr("Your plan can start. If anything new begins, use Get help now.")
            : qsTr("Your plan starts after a new private check. If anything new begins, use Get help now.")
    }

    Banner {
        objectName: "problem"
        visible: text.length > 0
        tone: Theme.Clay
        text: root.question === null ? "" : root.question.message
    }

    OutcomeView {
        visible: root.advising
        face: root.face
        advice: root.face.safety.advice
        onAgain: root.nav.swap("SafetyCheckPage.qml", {})
    }

    footer: [
        PrimaryButton {
            objectName: "seenDone"
            visible: root.seen
            text: qsTr("Done")
            onClicked: root.nav.back()
        },
        OutcomeFooter {
            visible: root.advising
            advice: root.face.safety.advice
            onDone: root.nav.back()
        }
    ]
}
