// SPDX-License-Identifier: Apache-2.0
// The player for a television across the room: figure, count and cue, as large as the window lets them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Item {
    id: root

    required property Face face
    required property Player player
    readonly property bool beside: root.width > root.height
    readonly property bool resting: root.player.stage === Player.Resting
    readonly property bool ready: root.player.stage === Player.Ready
    readonly property real reach: Math.min(root.width, root.height)
    readonly property int numberSize: Math.max(Theme.numberSize, Math.round(root.reach * 0.2))
    readonly property int cueSize: Math.max(Theme.headingSize, Math.round(root.reach * 0.06))

    signal closed()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.space6
        rowSpacing: Theme.space3

        FigureScene {
            face: root.face
            movement: root.player.id
            drawn: root.player.figure
            mirrored: Theme.reducedMotion ? root.player.otherSide : root.player.mirrored
            time: root.player.seconds
            implicitWidth: 0
            implicitHeight: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 80
        }

        ColumnLayout {
            spacing: Theme.space2
            Layout.fillWidth: true
            Layout.maximumWidth: root.beside ? root.width * 0.42 : root.width
            Layout.alignment: Qt.AlignCenter

            Heading {
                objectName: "screenTitle"
                visible: root.resting
                level: 2
                text: root.player.restTitle
                font.pixelSize: Math.max(Theme.headingSize, Math.round(root.cueSize * 1.2))
                horizontalAlignment: Text.AlignHCenter
                Layout.maximumWidth: -1
            }

            RowLayout {
                visible: !root.ready
                spacing: Theme.space3
                Layout.alignment: Qt.AlignHCenter

                Heading {
                    level: 1
                    text: root.resting ? root.player.restText : root.player.countText
                    font.pixelSize: root.numberSize
                    Accessible.ignored: !root.resting
                    Layout.fillWidth: false
                }

                QuietText {
                    visible: !root.resting
                    text: root.player.ofText
                    font.pixelSize: Math.max(Theme.headingSize, root.cueSize)
                    Accessible.name: root.player.spoken
                    Layout.fillWidth: false
                    Layout.alignment: Qt.AlignBaseline
                }
            }

            BodyText {
                visible: root.player.where.length > 0 && !root.ready
                text: root.player.where
                font.pixelSize: root.cueSize
                color: Theme.clay
                strong: true
                horizontalAlignment: Text.AlignHCenter
                Layout.maximumWidth: -1
            }

            PlayerCue {
                visible: !root.resting
                player: root.player
                size: root.cueSize
            }

            PlayerScreenButtons {
                player: root.player
                onClosed: root.closed()
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: Theme.space2
            }
        }
    }
}
