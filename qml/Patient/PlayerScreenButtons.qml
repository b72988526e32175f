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
    readonly property bool ready: root.player.stage === Player.Ready
    readonly property bool resting: root.player.stage === Player.Resting
    readonly property bool still: root.ready || root.resting || root.player.paused

    signal closed()

    spacing: Theme.space3

    IconButton {
        objectName: "screenMain"
        filled: true
        iconName: root.still ? "play" : "pause"
        mirrorIcon: root.still
        text: root.ready ? qsTr("Start") : root.resting ? qsTr("Go on now") : root.player.paused ? qsTr("Go on") : qsTr("Pause")
        onClicked: root.act()
    }

    IconButton {
        objectName: "leaveScreen"
        iconName: "close"
        text: qsTr("Back to the page")
        onClicked: root.closed()
    }

    function act(): void {
        if (root.ready)
            root.player.begin()
        else if (root.resting)
            root.player.skipRest()
        else
            root.player.paused = !root.player.paused
    }
}
