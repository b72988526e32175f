// SPDX-License-Identifier: Apache-2.0
// Doing a movement: the figure moves at its pace and counts; afterwards one tap says how it went.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    property string movement
    property bool over: false
    readonly property Player player: root.face.openPlayer(root.movement)
    readonly property bool large: Theme.textScale > 1.3    // the buttons take two rows, the figure gives way
    readonly property bool done: root.over || (root.player !== null && root.player.finished)

    objectName: "player"
    immersive: true
    eyebrow: root.player === null ? "" : root.player.dose
    title: root.player === null ? qsTr("This movement is missing") : root.player.title
    lead: root.player === null ? "" : root.player.line
    note: root.player === null ? "" : root.face.language.lineFor(root.player.language)

    FrameAnimation {
        running: root.player !== null && !root.done && root.visible
        onTriggered: root.player.advance(frameTime)
    }

    FigureScene {
        visible: root.player !== null && !root.done
        face: root.face
        movement: root.movement
        time: root.player === null ? 0 : root.player.seconds
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(root.large ? 160 : 220, Math.min(420, root.height * (root.large ? 0.24 : 0.4)))
    }

    PlayerCount {
        visible: root.player !== null && !root.done
        player: root.player
    }

    When {
        on: root.player !== null && root.done && !root.nav.kiosk

        AfterMovement {
            face: root.face
            nav: root.nav
            player: root.player
        }
    }

    Card {
        visible: root.done && root.nav.kiosk
        tone: Theme.Leaf

        Heading {
            level: 2
            text: qsTr("Well moved.")
        }

        BodyText { text: qsTr("A bit sore is fine if it settles by tomorrow. Nothing was kept here.") }

        RowLayout {
            spacing: Theme.space3

            SecondaryButton {
                objectName: "again"
                text: qsTr("Once more")
                onClicked: root.player.restart()
            }

            SecondaryButton {
                objectName: "another"
                text: qsTr("Another move")
                onClicked: root.nav.back()
            }
        }
    }

    footer: [
        GridLayout {
            visible: root.player !== null && !root.done
            columns: root.large ? 2 : 3
            columnSpacing: Theme.space2
            rowSpacing: Theme.space2
            Layout.fillWidth: true

            SecondaryButton {
                objectName: "slower"
                text: qsTr("Slower")
                stretch: root.large
                leftPadding: Theme.space4
                rightPadding: Theme.space4
                explanation: root.player === null ? "" : qsTr("Now at the %1").arg(root.player.pace)
                onClicked: root.player.slower()
                Layout.row: root.large ? 1 : 0
                Layout.column: 0
            }

            PrimaryButton {
                objectName: "pause"
                text: root.player !== null && root.player.paused ? qsTr("Go on") : qsTr("Pause")
                onClicked: root.player.paused = !root.player.paused
                Layout.row: 0
                Layout.column: root.large ? 0 : 1
                Layout.columnSpan: root.large ? 2 : 1
                Layout.fillWidth: true
            }

            SecondaryButton {
                objectName: "enough"
                text: qsTr("Enough")
                stretch: root.large
                leftPadding: Theme.space4
                rightPadding: Theme.space4
                explanation: qsTr("Stop here and say how it went")
                onClicked: root.player.finish()
                Layout.row: root.large ? 1 : 0
                Layout.column: root.large ? 1 : 2
            }
        }
    ]
}
