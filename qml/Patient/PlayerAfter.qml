// SPDX-License-Identifier: Apache-2.0
// After the last repetition: how it went; in a waiting room only a kind word.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls

ColumnLayout {
    id: root

    required property Face face
    required property Navigator nav
    required property Player player

    signal called(item: Item)              // this should be in sight

    Layout.fillWidth: true

    When {
        on: !root.nav.kiosk

        AfterMovement {
            face: root.face
            nav: root.nav
            player: root.player
            onCalled: item => root.called(item)
        }
    }

    When {
        on: root.nav.kiosk

        AfterKiosk {
            onAgain: root.player.restart()
            onAnother: root.nav.back()
        }
    }
}
