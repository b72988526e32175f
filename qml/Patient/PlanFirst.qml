// SPDX-License-Identifier: Apache-2.0
// What comes before a plan, in one sentence and one button: what suits somebody, whoever must be asked, their own choice.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property Face face
    required property Navigator nav
    readonly property int stage: root.face.plan.stage

    spacing: Theme.space3

    BodyText {
        strong: true
        text: switch (root.stage) {
              case PlanFace.NotSaid: return qsTr("Make a plan that suits you")
              case PlanFace.AskFirst: return qsTr("Ask your clinic first")
              case PlanFace.OwnChoice: return qsTr("You choose what you do")
              case PlanFace.LookAtSigns: return qsTr("Something new: look at the signs")
              default: return qsTr("Help comes first")
              }
    }

    QuietText {
        text: switch (root.stage) {
              case PlanFace.NotSaid: return qsTr("A few questions, about two minutes. Until then: walking and resting.")
              case PlanFace.AskFirst: return qsTr("Until then, do what they told you. If they said nothing else, short walks and resting are fine.")
              case PlanFace.OwnChoice: return qsTr("Pick from the list. We help you to do a little more each week.")
              case PlanFace.LookAtSigns: return qsTr("If one of them fits, do what it says. If a clinician has looked at it, tell us here.")
              default: return ""
              }
        visible: text.length > 0
    }

    PrimaryButton {
        objectName: "aboutPlan"
        visible: root.stage === PlanFace.NotSaid
        text: qsTr("Answer the questions")
        onClicked: root.nav.form("about-plan")
        Layout.fillWidth: true
    }

    SecondaryButton {
        objectName: "mayStart"
        visible: root.stage === PlanFace.AskFirst
        text: qsTr("They said I can start")
        stretch: true
        onClicked: root.face.plan.mayStart()
    }

    SecondaryButton {
        objectName: "chooseMovements"
        visible: root.stage === PlanFace.OwnChoice
        text: qsTr("Choose movements")
        stretch: true
        onClicked: root.nav.open("ChoosePage.qml", {})
    }

    SecondaryButton {
        objectName: "lookAtSigns"
        visible: root.stage === PlanFace.LookAtSigns
        text: qsTr("Show the signs")
        stretch: true
        onClicked: root.nav.help()
    }

    TextButton {
        objectName: "wasSeen"
        visible: root.stage === PlanFace.LookAtSigns
        text: qsTr("Somebody has looked at it")
        onClicked: root.face.plan.wasSeen()
    }
}
