// SPDX-License-Identifier: Apache-2.0
// My flare-up plan to read on a sore day: why I am safe first, then what to do now.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    readonly property flarePlanRow flare: root.face.myPlan.flarePlan

    objectName: "flarePlanPage"
    eyebrow: qsTr("My plan")
    title: qsTr("My flare-up plan")
    lead: qsTr("You wrote this on a better day. A flare-up passes.")

    When {
        on: !root.flare.written

        EmptyState {
            iconName: "leaf"
            title: qsTr("Nothing written yet")
            text: qsTr("A few words are enough: what you do first, and who you can call.")
            actionText: qsTr("Write my plan")
            onActed: root.nav.swap("PlanFlarePage.qml", {})
        }
    }

    When {
        on: root.flare.safeBecause.length > 0

        Card {
            tone: Theme.Leaf
            barred: true

            QuietText { text: qsTr("Why I am safe") }

            BodyText {
                text: root.flare.safeBecause
                strong: true
            }
        }
    }

    PlanSection {
        title: qsTr("The first two days")
        lines: root.flare.firstDays
    }

    PlanSection {
        title: qsTr("Days three to seven")
        lines: root.flare.wayBack
    }

    PlanSection {
        title: qsTr("Who I can contact")
        words: root.flare.contact
    }

    PlanSection {
        title: qsTr("What I tell others")
        words: root.flare.tellOthers
    }

    PlanSection {
        title: qsTr("My early signs")
        lines: root.flare.signs
    }

    When {
        on: root.flare.written

        ColumnLayout {
            spacing: Theme.gap

            QuietText { text: qsTr("Is something new, or does something worry you? Do the safety check, or use Get help now.") }

            SecondaryButton {
                objectName: "changeFlarePlan"
                text: qsTr("Change my plan")
                iconName: "pen"
                onClicked: root.nav.open("PlanFlarePage.qml", {})
            }
        }
    }
}
