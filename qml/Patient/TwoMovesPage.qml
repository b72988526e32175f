// SPDX-License-Identifier: Apache-2.0
// How strong each leg is: up on the toes of one leg, then standing on the heels. Holding on is part of it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    readonly property FormFace form: root.face.openForm("two-moves")
    readonly property bool saved: root.form !== null && root.form.state === FormFace.Saved

    objectName: "twoMovesPage"
    eyebrow: qsTr("Once a week, about 2 minutes")
    title: qsTr("How strong is each leg?")
    lead: qsTr("Stand by a worktop or a wall and hold on with your fingertips. If you feel unsteady, leave it out.")

    When {
        on: !root.saved

        ColumnLayout {
            spacing: Theme.gap

            FigureScene {
                face: root.face
                movement: "heel-raise"
                Layout.fillWidth: true
                Layout.preferredHeight: 220
            }

            BodyText { text: qsTr("First: one leg. Go up on your toes and down again, up to ten times. Then the other leg.") }

            BodyText { text: qsTr("Second: on one heel, toes up, for five seconds. Then the other.") }
        }
    }

    Repeater {
        model: root.form === null ? null : root.form.questions

        FormRow {
            form: root.form
            visible: !root.saved
        }
    }

    Banner {
        visible: root.form !== null && root.form.state === FormFace.Failed
        tone: Theme.Clay
        text: root.form === null ? "" : root.form.message
    }

    When {
        on: root.saved

        ColumnLayout {
            spacing: Theme.gap

            SavedNote {
                face: root.face
                text: root.form === null ? "" : root.form.message
            }

            Banner {
                objectName: "muchLess"
                visible: root.face.plan.stage === PlanFace.SafetyFirst || root.face.plan.stage === PlanFace.LookAtSigns
                tone: Theme.Help
                iconName: "info"
                text: qsTr("One foot did much less, or could not do it. Please look at this next.")
                actionText: root.face.safety.listsOnly ? qsTr("Show the signs") : qsTr("Do the safety check")
                onActed: root.face.safety.listsOnly ? root.nav.help() : root.nav.swap("SafetyCheckPage.qml", {})
            }
        }
    }

    footer: [
        PrimaryButton {
            objectName: "saveTwoMoves"
            visible: root.form !== null
            text: root.saved ? qsTr("Done") : qsTr("Save")
            busy: root.form !== null && root.form.state === FormFace.Saving
            onClicked: root.saved ? root.nav.back() : root.form.save()
            Layout.fillWidth: true
        }
    ]
}
