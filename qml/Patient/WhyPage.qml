// SPDX-License-Identifier: Apache-2.0
// Why this plan: every reason of every thing in it, and how a plan is made.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    readonly property PlanFace plan: root.face.plan

    objectName: "why"
    eyebrow: qsTr("Your plan")
    title: qsTr("Why these?")
    lead: root.plan.reason

    Repeater {
        model: root.plan.today

        Card {
            id: thing

            required property movementRow modelData

            RowCard {
                objectName: "why-" + thing.modelData.id
                title: thing.modelData.title
                line: thing.modelData.line
                picture: FigureTile {
                    face: root.face
                    movement: thing.modelData.id
                    wash: thing.modelData.tile
                }
                onClicked: root.nav.movement(thing.modelData.id)
            }

            Repeater {
                model: root.plan.reasonsFor(thing.modelData.id)

                RowLayout {
                    id: because

                    required property string modelData

                    spacing: Theme.space2
                    Layout.fillWidth: true

                    Icon {
                        name: "check"
                        color: Theme.leaf
                        Layout.preferredWidth: Theme.iconSize
                        Layout.preferredHeight: Theme.iconSize
                        Layout.alignment: Qt.AlignTop
                    }

                    BodyText {
                        text: because.modelData
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }

    Card {
        Heading {
            level: 2
            text: qsTr("How your plan is made")
        }

        BodyText { text: qsTr("It goes by your answers and nothing else: what suits you, how it felt, your check-ins, what you agreed with your clinic.") }

        BodyText { text: qsTr("It never goes up after “too much”. It goes up one small step at a time, at most once a week for each movement.") }

        BodyText { text: qsTr("You can swap anything, or ask for easier or harder. A plan helps you choose; it does not replace a clinician.") }

        TextButton {
            objectName: "aboutPlanAgain"
            text: qsTr("Change what suits me")
            onClicked: root.nav.form("about-plan")
        }
    }
}
