// SPDX-License-Identifier: Apache-2.0
// The only file that needs Multimedia; loaded when the film is first played.
pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import QtMultimedia
import Backwell.App

Item {
    id: root

    required property FilmFace film
    property bool muted: false

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

        source: root.film.source
        videoOutput: output
        audioOutput: sound.object as AudioOutput
        onPositionChanged: position => root.film.position = position
        onPlaybackStateChanged: root.film.playing = player.playbackState === MediaPlayer.PlayingState
    }

    Connections {
        target: root.film

        function onTurn(): void {
            if (root.film.playing)
                player.pause()
            else
                player.play()
        }
    }
}
