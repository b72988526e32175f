// SPDX-License-Identifier: Apache-2.0
// The only file that needs Multimedia; loaded when the film is first played.
import QtQuick
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

    MediaPlayer {
        id: player

        source: root.film === null ? "" : root.film.source
        videoOutput: output
        audioOutput: AudioOutput { muted: root.muted }
        onPositionChanged: root.film.position = position
    }

    function turn(): void {
        if (root.playing)
            player.pause()
        else
            player.play()
    }
}
