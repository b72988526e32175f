// SPDX-License-Identifier: Apache-2.0
// Choosing alone: small sets of movements, each to take or to leave.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    objectName: "choose"
    eyebrow: qsTr("Your plan")
    title: qsTr("Choose movements")
    lead: qsTr("Two or three are enough to begin with.")

    When {
        on: root.face.plan.problem.length > 0

        Banner {
            tone: Theme.Clay
            text: root.face.plan.problem
        }
    }

    Repeater {
        model: root.face.move.bundles

        ColumnLayout {
            id: bundle

            required property movementGroup modelData

            spacing: Theme.space3
            Layout.fillWidth: true

            Heading {
                level: 2
                text: bundle.modelData.title
            }

            Card {
                Repeater {
                    model: bundle.modelData.rows

                    CheckRow {
                        id: one

                        required property movementRow modelData
                        property int turn: 0           // told again when the plan has changed

                        objectName: "choose-" + one.modelData.id
                        text: one.modelData.title
                        line: one.modelData.line
                        chosen: one.turn >= 0 && root.face.plan.isChosen(one.modelData.id)
                        onClicked: root.face.plan.choose(one.modelData.id, !one.chosen)

                        Connections {
                            target: root.face.plan

                            function onChanged(): void { one.turn++ }
                        }
                    }
                }
            }
        }
    }
}
