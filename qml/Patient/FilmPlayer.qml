// SPDX-License-Identifier: Apache-2.0
// The only file that needs Multimedia; loaded when the film is first played.
import QtQuick
import QtQml
import QtMultimedia
import Backwell.App

Item {
    id: root

    property FilmFace film: null
    property bool muted: false
    readonly property bool playing: player.playbackState === MediaPlayer.PlayingState

    VideoOutput {
        id: output

        anchors.fill: parent
    }

    MediaDevices { id: devices }

    // Made only where there is something to hear with: without a device the backend fails.
    Instantiator {
        id: sound

        active: devices.audioOutputs.length > 0
        delegate: AudioOutput { muted: root.muted }
    }

    MediaPlayer {
        id: player

        source: root.film === null ? "" : root.film.source
        videoOutput: output
        audioOutput: sound.object as AudioOutput
        onPositionChanged: root.film.position = player.position
    }

    function turn(): void {
        if (root.playing)
            player.pause()
        else
            player.play()
    }
}
