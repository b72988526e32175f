// SPDX-License-Identifier: Apache-2.0
// On the full window: start, pause, go on; and back to the page.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

RowLayout {
    id: root

    required property Player player
    readonly property PlayerMain now: PlayerMain { player: root.player }
    readonly property bool still: root.now.ready || root.now.resting || root.player.paused

    signal closed()

    spacing: Theme.space3

    IconButton {
        objectName: "screenMain"
        filled: true
        iconName: root.still ? "play" : "pause"
        mirrorIcon: root.still
        text: root.now.text
        onClicked: root.now.act()
    }

    IconButton {
        objectName: "leaveScreen"
        iconName: "close"
        text: qsTr("Back to the page")
        onClicked: root.closed()
    }
}
