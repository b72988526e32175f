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
    property bool silent: false            // nothing is heard, and no sound device is opened
    property bool endless: false

    // A player of Qt 6.4 that is deleted while it plays corrupts memory, about once in fifty times.
    Component.onDestruction: player.stop()

    VideoOutput {
        id: output

        anchors.fill: parent
    }

    Instantiator {
        id: devices

        active: !root.silent
        delegate: MediaDevices {}
    }

    // Made only where there is something to hear with: without a device the backend fails.
    Instantiator {
        id: sound

        active: devices.object !== null && (devices.object as MediaDevices).audioOutputs.length > 0
        delegate: AudioOutput {}
    }

    MediaPlayer {
        id: player

        source: root.film.source
        videoOutput: output
        audioOutput: sound.object as AudioOutput
        loops: root.endless ? MediaPlayer.Infinite : 1
        onErrorOccurred: root.film.failed = true
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
