// SPDX-License-Identifier: Apache-2.0
// What the one filled button of a movement says and does now, on the page as on the full window.
import QtQuick
import Backwell.App

QtObject {
    id: root

    property Player player: null
    readonly property int stage: root.player === null ? Player.Ready : root.player.stage
    readonly property bool ready: root.stage === Player.Ready
    readonly property bool resting: root.stage === Player.Resting
    readonly property bool kept: root.player !== null && root.player.kept.length > 0
    readonly property bool goesOn: root.kept && root.player.keptGoesOn
    readonly property string text: root.goesOn ? qsTr("Go on where you stopped") : root.kept ? qsTr("Count what was done")
        : root.ready ? qsTr("Start") : root.resting ? qsTr("Go on now")
        : root.player !== null && root.player.paused ? qsTr("Go on") : qsTr("Pause")

    function act(): void {
        if (root.goesOn)
            root.player.goOnFromKept()
        else if (root.kept)
            root.player.countKept()
        else if (root.ready)
            root.player.begin()
        else if (root.resting)
            root.player.skipRest()
        else
            root.player.paused = !root.player.paused
    }
}
