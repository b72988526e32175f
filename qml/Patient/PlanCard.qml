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
    readonly property PlanFace plan: root.face.plan
    readonly property bool planned: root.plan.stage === PlanFace.Planned
    readonly property string checkLine: root.face.safety.checkDue ? "" : root.plan.checkLine

    When {
        on: root.plan.problem.length > 0

        Banner {
            tone: Theme.Clay
            text: root.plan.problem
        }
    }

    When {
        on: root.plan.stage !== PlanFace.Planned && root.plan.stage !== PlanFace.SafetyFirst

        PlanFirst {
            face: root.face
            nav: root.nav
        }
    }

    When {
        on: root.plan.reason.length > 0

        QuietText {
            objectName: "dayReason"
            text: root.plan.reason
        }
    }

    When {
        on: root.checkLine.length > 0

        QuietText {
            objectName: "checkLine"
            text: root.checkLine
        }
    }

    Repeater {
        model: root.plan.today.length > 0 ? root.plan.today : root.plan.ideas

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

    When {
        on: root.plan.askTwoMoves

        RowCard {
            objectName: "twoMoves"
            title: qsTr("How strong is each leg?")
            line: qsTr("Two small moves, once a week. About 2 minutes.")
            picture: FigureTile {
                face: root.face
                movement: "heel-raise"
                wash: "sky"
            }
            onClicked: root.nav.open("TwoMovesPage.qml", {})
        }
    }

    BodyText {
        visible: root.planned && root.plan.today.length === 0 && root.plan.problem.length === 0
        text: qsTr("Nothing is planned today. A short walk is always good.")
    }

    Flow {
        id: acts

        spacing: Theme.space2
        Layout.fillWidth: true

        TextButton {
            objectName: "why"
            width: Math.min(implicitWidth, acts.width)
            visible: root.plan.today.length > 0
            text: qsTr("Why these?")
            onClicked: root.nav.open("WhyPage.qml", {})
        }

        TextButton {
            objectName: "flareUp"
            width: Math.min(implicitWidth, acts.width)
            text: root.plan.flareUp ? qsTr("My flare-up is over") : qsTr("I'm having a flare-up")
            tone: Theme.clay
            onClicked: root.plan.setFlareUp(!root.plan.flareUp)
        }

        TextButton {
            objectName: "safetyCheckAgain"
            width: Math.min(implicitWidth, acts.width)
            visible: root.planned && (root.plan.flareUp || root.checkLine.length > 0)
            text: qsTr("Something new? Do the safety check")
            onClicked: root.nav.open("SafetyCheckPage.qml", {})
        }
    }

    // Every flare-up begins with the check: something new may hide in it.
    Connections {
        target: root.plan

        function onFlareUpBegan(): void {
            if (root.face.safety.listsOnly)
                root.nav.help()
            else if (root.face.safety.checkDue)
                root.nav.open("SafetyCheckPage.qml", {})
        }
    }
}
