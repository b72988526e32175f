// SPDX-License-Identifier: Apache-2.0
// Today's plan: a few movements with their drawn person, why these, and the kind way out.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Card {
    id: root

    required property Face face
    required property Navigator nav
    readonly property bool planned: root.face.safety.planMayStart

    When {
        on: root.face.move.problem.length > 0

        Banner {
            tone: Theme.Clay
            text: root.face.move.problem
        }
    }

    Repeater {
        model: root.planned ? root.face.move.plan : root.face.move.ideas

        ColumnLayout {
            id: entry

            required property int index
            required property movementRow modelData

            spacing: Theme.space3
            Layout.fillWidth: true

            Divider { visible: entry.index > 0 }

            RowCard {
                objectName: "plan-" + entry.modelData.id
                title: entry.modelData.title
                line: entry.modelData.line
                explanation: entry.modelData.done ? qsTr("%1. Done today.").arg(entry.modelData.line) : entry.modelData.line
                picture: FigureTile {
                    face: root.face
                    movement: entry.modelData.id
                    wash: entry.modelData.tile
                }
                trailing: TickMark { checked: entry.modelData.done }
                onClicked: root.nav.movement(entry.modelData.id)
            }
        }
    }

    BodyText {
        visible: root.planned && root.face.move.plan.length === 0 && root.face.move.problem.length === 0
        text: qsTr("Nothing is planned today. A short walk is always good.")
    }

    Flow {
        id: acts

        spacing: Theme.space2
        Layout.fillWidth: true

        TextButton {
            width: Math.min(implicitWidth, acts.width)
            visible: root.planned
            text: qsTr("Why these?")
            onClicked: root.nav.go(1)
        }

        TextButton {
            objectName: "flareUp"
            width: Math.min(implicitWidth, acts.width)
            text: root.face.profile.flareUp ? qsTr("My flare-up is over") : qsTr("I'm having a flare-up")
            tone: Theme.clay
            onClicked: root.toggleFlareUp()
        }

        TextButton {
            objectName: "safetyCheckAgain"
            width: Math.min(implicitWidth, acts.width)
            visible: root.planned && root.face.profile.flareUp
            text: qsTr("Something new? Do the safety check")
            onClicked: root.nav.open("SafetyCheckPage.qml", {})
        }
    }

    // Every flare-up begins with the check: something new may hide in it.
    function toggleFlareUp(): void {
        root.face.profile.flareUp = !root.face.profile.flareUp
        if (!root.face.profile.flareUp)
            return
        if (root.face.safety.listsOnly)
            root.nav.help()
        else if (root.face.safety.checkDue)
            root.nav.open("SafetyCheckPage.qml", {})
    }
}
