// SPDX-License-Identifier: Apache-2.0
// The drawn person of the player, with what changes how it is shown in a corner.
import QtQuick
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Item {
    id: root

    required property Face face
    required property Player player
    property real room: 600                // height of the page
    readonly property bool large: Theme.textScale > 1.3 && root.room < 1000
    readonly property bool ready: root.player.stage === Player.Ready
    readonly property real share: root.large ? 0.24 : root.ready ? 0.45 : 0.37
    readonly property bool voice: root.voices.indexOf(root.player.language) >= 0
    readonly property var voices: root.face.readAloud.languages

    signal grown()

    implicitHeight: Math.max(root.large ? 160 : 220, Math.min(Theme.kiosk ? 640 : 420, root.room * root.share))

    FigureScene {
        anchors.fill: parent
        face: root.face
        movement: root.player.id
        drawn: root.player.figure
        mirrored: Theme.reducedMotion ? root.player.otherSide : root.player.mirrored
        time: root.player.seconds
    }

    // One in each corner: the heads of two figures side by side come no nearer.
    IconButton {
        objectName: "speakCues"
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.margins: Theme.space2
        visible: root.voice
        accessibleRole: Accessible.CheckBox
        choice: true
        chosen: root.face.settings.spokenCues
        iconName: chosen ? "speak" : "mute"
        text: qsTr("Say it aloud")
        explanation: qsTr("Cues and counts are spoken")
        onClicked: root.face.settings.spokenCues = !root.face.settings.spokenCues
    }

    IconButton {
        objectName: "fullScreen"
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.space2
        iconName: "full"
        text: qsTr("Fill the screen")
        explanation: qsTr("To see it from across the room")
        onClicked: root.grown()
    }
}
