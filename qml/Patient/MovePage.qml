// SPDX-License-Identifier: Apache-2.0
// Move: the week with its reasons, and every movement of the pack.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    readonly property PlanFace plan: root.face.plan
    readonly property bool hasWeek: root.plan.week.length > 0

    objectName: "move"
    eyebrow: root.nav.kiosk ? "" : root.face.today.date
    shortEyebrow: root.nav.kiosk ? "" : root.face.today.shortDate
    title: root.nav.kiosk ? qsTr("Moves to start with") : qsTr("Move")
    lead: qsTr("A bit sore is fine if it settles by tomorrow.")

    Banner {
        visible: root.plan.stage === PlanFace.SafetyFirst && !root.nav.kiosk
        tone: Theme.Sun
        iconName: "info"
        text: qsTr("Walking and resting first. The rest of your plan starts after a short private check.")
        actionText: qsTr("Do the safety check")
        onActed: root.nav.open("SafetyCheckPage.qml", {})
    }

    Banner {
        visible: root.plan.stage === PlanFace.GetHelp && !root.nav.kiosk
        tone: Theme.Help
        iconName: "info"
        text: root.face.safety.advice.plan
        actionText: qsTr("Show me what to do")
        onActed: root.nav.open("OutcomePage.qml", {})
    }

    When {
        on: !root.nav.kiosk && (root.plan.stage === PlanFace.NotSaid || root.plan.stage === PlanFace.AskFirst
                                || root.plan.stage === PlanFace.OwnChoice || root.plan.stage === PlanFace.LookAtSigns)

        Card {
            PlanFirst {
                face: root.face
                nav: root.nav
                Layout.fillWidth: true
            }

            TextButton {
                objectName: "signsFirst"
                visible: root.plan.stage === PlanFace.OwnChoice
                text: qsTr("Show the signs")
                onClicked: root.nav.help()
            }
        }
    }

    Heading {
        visible: !root.nav.kiosk && (root.hasWeek || root.plan.ideas.length > 0)
        level: 2
        text: root.hasWeek ? qsTr("This week") : root.face.safety.listsOnly ? qsTr("Always good") : qsTr("Until then")
    }

    Repeater {
        model: root.nav.kiosk ? [] : root.hasWeek ? root.plan.week : root.plan.ideas

        Card {
            id: planned

            required property movementRow modelData

            RowCard {
                objectName: "plan-" + planned.modelData.id
                title: planned.modelData.title
                line: planned.modelData.when.length > 0 ? qsTr("%1. %2").arg(planned.modelData.line).arg(planned.modelData.when)
                                                        : planned.modelData.line
                picture: FigureTile {
                    face: root.face
                    movement: planned.modelData.id
                    wash: planned.modelData.tile
                }
                onClicked: root.nav.movement(planned.modelData.id)
            }

            QuietText {
                visible: planned.modelData.because.length > 0
                text: qsTr("Why this? %1").arg(planned.modelData.because)
            }
        }
    }

    TextButton {
        objectName: "aboutPlanChange"
        visible: !root.nav.kiosk && root.plan.stage === PlanFace.Planned
        text: qsTr("Change what suits me")
        onClicked: root.nav.form("about-plan")
    }

    Heading {
        visible: !root.nav.kiosk
        level: 2
        text: qsTr("All movements")
        Layout.topMargin: Theme.space4
    }

    ChoiceChips {
        objectName: "filters"
        visible: !root.nav.kiosk
        label: qsTr("Show")
        options: root.face.move.filters
        current: root.face.move.filter
        onPicked: index => root.face.move.filter = index
    }

    PoliteLine {
        visible: !root.nav.kiosk
        text: root.face.move.filterText
    }

    Repeater {
        model: root.nav.kiosk ? root.face.move.nearby : root.face.move.groups

        MovementShelf {
            required property movementGroup modelData

            face: root.face
            nav: root.nav
            group: modelData
        }
    }
}
