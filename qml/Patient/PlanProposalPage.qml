// SPDX-License-Identifier: Apache-2.0
// The clinic proposes a change: what would differ, and the three answers. The person decides.
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
    readonly property bool open: root.ready && root.plan.proposedBy.length > 0
    readonly property bool saved: root.plan.state === MyPlanFace.Saved

    objectName: "planProposalPage"
    eyebrow: qsTr("My plan")
    title: root.saved ? qsTr("Thank you.") : qsTr("Your clinic proposes a change")
    lead: root.open ? qsTr("%1 would like to change your plan. You decide. Nothing you wrote is lost.").arg(root.plan.proposedBy) : ""

    When {
        on: root.saved

        SavedNote {
            face: root.face
            text: qsTr("Saved on this device")
        }
    }

    When {
        on: root.open

        Card {
            PlanChanges { changes: root.plan.proposal }
        }
    }

    When {
        on: !root.open && !root.saved

        EmptyState {
            iconName: "clinic"
            title: qsTr("Nothing is waiting")
            text: qsTr("When your clinic proposes a change, it stands here.")
        }
    }

    When {
        on: root.open && root.plan.unsaved

        Banner {
            tone: Theme.Sun
            iconName: "pen"
            text: qsTr("You have changes of your own that are not saved yet. Save them first, or let them go.")
            actionText: qsTr("Open my plan")
            onActed: root.nav.swap("MyPlanPage.qml", {})
        }
    }

    When {
        on: root.open && !root.plan.unsaved

        ColumnLayout {
            spacing: Theme.space3

            BodyText { text: qsTr("Not quite right for you?") }

            SecondaryButton {
                objectName: "changeProposal"
                text: qsTr("Change it first")
                stretch: true
                onClicked: root.change()
            }

            SecondaryButton {
                objectName: "keepMine"
                text: qsTr("Keep my plan as it is")
                stretch: true
                onClicked: root.plan.keepMine()
            }
        }
    }

    footer: [
        ColumnLayout {
            spacing: Theme.space2
            Layout.fillWidth: true

            Banner {
                visible: root.plan.state === MyPlanFace.Failed
                tone: Theme.Clay
                text: root.plan.message
            }

            PrimaryButton {
                objectName: "agreePlan"
                visible: root.open
                text: qsTr("I agree")
                busy: root.plan.state === MyPlanFace.Saving
                onClicked: root.plan.agree()
                Layout.fillWidth: true
            }

            PrimaryButton {
                visible: root.saved && !root.open
                text: qsTr("Done")
                onClicked: root.nav.back()
                Layout.fillWidth: true
            }
        }
    ]

    function change(): void {
        root.plan.changeProposal()
        root.nav.swap("MyPlanPage.qml", {})
    }
}
