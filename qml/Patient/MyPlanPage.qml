// SPDX-License-Identifier: Apache-2.0
// My plan: what is there, part by part, each with a kind way to begin.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    readonly property MyPlanFace plan: root.face.myPlan
    readonly property bool ready: root.plan.begin()
    readonly property bool wide: root.width >= Theme.wide

    objectName: "myPlanPage"
    eyebrow: qsTr("Me")
    title: qsTr("My plan")
    lead: qsTr("In your own words: what you want to do, and how you get there.")
    contentWidth: root.wide ? 2 * Theme.lineWidth * 0.75 : Theme.lineWidth + 2 * Theme.space4

    When {
        on: root.plan.proposedBy.length > 0

        Banner {
            objectName: "planProposed"
            tone: Theme.Sky
            iconName: "clinic"
            text: qsTr("%1 proposes a change to your plan.").arg(root.plan.proposedBy)
            actionText: qsTr("Look at it")
            onActed: root.nav.open("PlanProposalPage.qml", {})
        }
    }

    When {
        on: root.plan.unsaved || root.plan.state === MyPlanFace.Failed

        UnsavedPlan { plan: root.plan }
    }

    GridLayout {
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            PlanPart {
                title: qsTr("What I want to do")
                iconName: "heart"
                part: Theme.Leaf
                invitation: qsTr("A goal is something you would like to do: walk the dog, play with a grandchild, do your job.")
                rows: root.plan.goalRows
                addText: qsTr("Add a goal")
                onAdded: root.nav.open("PlanGoalPage.qml", {})
                onPicked: index => root.nav.open("PlanGoalPage.qml", { index: index })
            }

            PlanPart {
                title: qsTr("My ladders")
                iconName: "walk"
                part: Theme.Clay
                invitation: qsTr("Is there something you avoid? Make a ladder of small steps towards it.")
                rows: root.plan.ladderRows
                addText: qsTr("Add a ladder")
                onAdded: root.nav.open("PlanLadderPage.qml", {})
                onPicked: index => root.nav.open("PlanLadderPage.qml", { index: index })
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            PlanPart {
                title: qsTr("My flare-up plan")
                iconName: "leaf"
                part: Theme.Sun
                invitation: qsTr("Sore days come and go. Write now what helps you then.")
                rows: root.plan.flareRows
                addText: root.plan.flarePlan.written ? "" : qsTr("Write my flare-up plan")
                onAdded: root.nav.open("PlanFlarePage.qml", {})
                onPicked: root.nav.open("FlarePlanPage.qml", {})
            }

            PlanPart {
                title: qsTr("For later")
                iconName: "calendar"
                part: Theme.Sky
                invitation: qsTr("What keeps you well when your care has ended.")
                rows: root.plan.laterRows
                addText: root.plan.later.written ? "" : qsTr("Write my plan for later")
                onAdded: root.nav.open("PlanLaterPage.qml", {})
                onPicked: root.nav.open("PlanLaterPage.qml", {})
            }
        }
    }

    When {
        on: root.plan.clinicSays.length > 0

        PlanSection {
            title: qsTr("Agreed with your clinic")
            words: root.plan.clinicSays
        }
    }

    When {
        on: root.plan.standing.length > 0

        Card {
            RowCard {
                objectName: "planVersions"
                title: qsTr("How my plan changed")
                line: root.plan.standing
                onClicked: root.nav.open("PlanVersionsPage.qml", {})
            }
        }
    }
}
