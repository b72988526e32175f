// SPDX-License-Identifier: Apache-2.0
// For later: how to stay well after the care has ended.
import QtQuick
import Backwell.App
import Backwell.Controls

PlanPage {
    id: root

    objectName: "planLaterPage"
    title: qsTr("For later")
    lead: qsTr("What keeps you well when your care has ended.")

    PlanIdeas {
        plan: root.plan
        list: MyPlanFace.LaterHelped
        title: qsTr("What has helped me?")
    }

    PlanIdeas {
        plan: root.plan
        list: MyPlanFace.LaterWarnings
        title: qsTr("What tells me to take more care?")
    }

    PlanSentence {
        plan: root.plan
        which: MyPlanFace.LaterMinimum
        value: root.plan.later.weeklyMinimum
        title: qsTr("What do I do every week, at least?")
    }

    PlanSentence {
        plan: root.plan
        which: MyPlanFace.LaterContact
        value: root.plan.later.contact
        title: qsTr("Who can I contact?")
    }

    Question {
        title: qsTr("When do I look back?")
        hint: root.plan.later.reviews

        ChoiceChips {
            label: qsTr("When do I look back?")
            options: [qsTr("In 6 months"), qsTr("In 12 months")]
            multiple: true
            chosen: root.plan.later.reviewChoices
            onPicked: index => root.plan.toggleReview(index)
        }
    }
}
