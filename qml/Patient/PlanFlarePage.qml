// SPDX-License-Identifier: Apache-2.0
// My flare-up plan, written while well.
import QtQuick
import Backwell.App
import Backwell.Controls

PlanPage {
    id: root

    objectName: "planFlarePage"
    title: qsTr("My flare-up plan")
    lead: qsTr("Write it on a good day. It helps you on a sore one.")

    PlanIdeas {
        plan: root.plan
        list: MyPlanFace.FlareSigns
        title: qsTr("How do I notice it early?")
    }

    PlanSentence {
        plan: root.plan
        which: MyPlanFace.FlareSafe
        value: root.plan.flarePlan.safeBecause
        title: qsTr("Why am I safe?")
        hint: qsTr("A sentence you would like to read when it hurts.")
    }

    PlanIdeas {
        plan: root.plan
        list: MyPlanFace.FlareFirst
        title: qsTr("What do I do in the first two days?")
        hint: qsTr("Calm it down and keep moving a little.")
    }

    PlanIdeas {
        plan: root.plan
        list: MyPlanFace.FlareBack
        title: qsTr("And on days three to seven?")
        hint: qsTr("A little more each day.")
    }

    PlanSentence {
        plan: root.plan
        which: MyPlanFace.FlareContact
        value: root.plan.flarePlan.contact
        title: qsTr("Who can I contact?")
        hint: qsTr("If something is new or worries you, use Get help now.")
    }

    PlanSentence {
        plan: root.plan
        which: MyPlanFace.FlareTell
        value: root.plan.flarePlan.tellOthers
        title: qsTr("What do I tell others?")
        hint: qsTr("At home, at work, to friends.")
    }
}
