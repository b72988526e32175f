// SPDX-License-Identifier: Apache-2.0
// Move: this week's plan with its reasons, and the library of all movements.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    readonly property bool planned: root.face.safety.planMayStart

    objectName: "move"
    eyebrow: root.nav.kiosk ? "" : root.face.today.date
    shortEyebrow: root.nav.kiosk ? "" : root.face.today.shortDate
    title: root.nav.kiosk ? qsTr("Moves to start with") : qsTr("Move")
    lead: qsTr("A bit sore is fine if it settles by tomorrow.")

    Banner {
        visible: root.face.safety.checkNeeded && !root.nav.kiosk
        tone: Theme.Sun
        iconName: "info"
        text: qsTr("Walking and resting first. The rest of your plan starts after a short private check.")
        actionText: qsTr("Do the safety check")
        onActed: root.nav.open("SafetyCheckPage.qml", {})
    }

    Banner {
        visible: root.face.safety.listsOnly && !root.face.safety.askSeen && !root.nav.kiosk
        tone: Theme.Sun
        iconName: "info"
        text: qsTr("Walking, a resting position, and your own choice from the list below. Look at the signs first.")
        actionText: qsTr("Show the signs")
        onActed: root.nav.help()
    }

    Banner {
        visible: root.face.safety.askSeen && !root.nav.kiosk
        tone: Theme.Help
        iconName: "info"
        text: root.face.safety.advice.plan
        actionText: qsTr("Show me what to do")
        onActed: root.nav.open("OutcomePage.qml", {})
    }

    Heading {
        visible: !root.face.safety.askSeen && !root.nav.kiosk
        level: 2
        text: root.planned ? qsTr("Your plan") : root.face.safety.listsOnly ? qsTr("Always good") : qsTr("Until then")
    }

    Repeater {
        model: root.nav.kiosk ? [] : root.planned ? root.face.move.plan : root.face.move.ideas

        Card {
            id: planned

            required property movementRow modelData

            RowCard {
                objectName: "plan-" + planned.modelData.id
                title: planned.modelData.title
                line: planned.modelData.line
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

    Heading {
        visible: !root.nav.kiosk
        level: 2
        text: qsTr("All movements")
        Layout.topMargin: Theme.space4
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
