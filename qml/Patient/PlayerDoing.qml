// SPDX-License-Identifier: Apache-2.0
// The player from Start to the last repetition: the figure, and what belongs to the moment below it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property Face face
    required property Player player
    property real room: 600                // height of the page
    readonly property bool ready: root.player.stage === Player.Ready

    signal grown()
    signal asked()

    spacing: Theme.gap
    Layout.fillWidth: true

    When {
        on: root.ready && root.player.kept.length > 0

        PlayerKept { player: root.player }
    }

    PlayerFigure {
        face: root.face
        player: root.player
        room: root.room
        onGrown: root.grown()
        Layout.fillWidth: true
    }

    When {
        on: root.ready

        PlayerReady {
            player: root.player
            onAsked: root.asked()
        }
    }

    When {
        on: !root.ready

        PlayerCount { player: root.player }
    }
}
