// SPDX-License-Identifier: Apache-2.0
// Doing a movement: the figure moves at its pace and counts; afterwards one tap says how it went.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    property string movement
    property int step: -1                  // of its ladder; -1: where the plan has come to
    property bool full: false              // figure, count and cue fill the window
    property bool over: false              // this and the next three are for pictures
    property bool telling: false
    property bool faster: false
    property real ahead: -1                // begun, and so many seconds in
    property string wished                 // what the plan has noted, or why it could not
    property string wish                   // what it will say then
    property int planned: 0                // counts the plans it was asked of
    readonly property Player player: root.face.openPlayer(root.movement, root.step)
    readonly property bool shown: root.nav.stack !== null && root.nav.stack.currentItem === root
    readonly property bool done: root.over || (root.player !== null && root.player.finished)
    readonly property bool doing: root.player !== null && !root.done
    readonly property bool tight: Theme.textScale > 1.3 && root.doing && !root.ready    // the count comes first
    readonly property bool ready: root.doing && root.player.stage === Player.Ready

    objectName: "player"
    immersive: true
    watching: root.doing && !root.ready && !root.player.paused && !root.player.timed   // ends by itself, and soon
    eyebrow: root.player === null ? "" : root.player.dose
    title: root.player === null ? qsTr("This movement is missing") : root.player.title
    lead: root.player === null || root.tight ? "" : root.player.line
    note: root.player === null || root.tight ? "" : root.face.language.lineFor(root.player.language)
    scroll.visible: !root.full
    contentWidth: root.full ? root.width : Theme.lineWidth + 2 * Theme.space4
    onDoneChanged: if (root.done) root.full = false
    onShownChanged: if (!root.shown) choices.close()
    Component.onCompleted: root.arrive()
    Component.onDestruction: if (root.player !== null) root.player.leave()

    When {
        on: root.wished.length > 0 && !root.full

        PoliteLine {
            objectName: "wished"
            text: root.wished
        }
    }

    Connections {
        target: root.face.plan

        function onChanged(): void {
            root.planned++
        }
        function onTold(saved: bool): void {
            root.wished = saved ? root.wish : root.face.plan.problem
        }
    }

    FrameAnimation {
        running: root.doing && root.visible
        onTriggered: root.player.advance(frameTime)
    }

    When {
        on: root.doing

        PlayerDoing {
            face: root.face
            player: root.player
            room: root.height
            onGrown: root.full = true
            onAsked: choices.open()
        }
    }

    When {
        on: root.player !== null && root.done

        PlayerAfter {
            face: root.face
            nav: root.nav
            player: root.player
            onCalled: item => root.reveal(item)
        }
    }

    // Over the page and below Get help now, which stays in reach.
    When {
        on: root.full && root.doing
        parent: root
        x: root.scroll.x
        y: root.scroll.y
        width: root.scroll.width
        height: root.scroll.height

        PlayerScreen {
            face: root.face
            player: root.player
            onClosed: root.full = false
        }
    }

    MovementChoices {
        id: choices

        card: root.player
        mayEase: !root.nav.kiosk && root.planned >= 0 && root.face.plan.mayBeEasier(root.movement)
        mayPush: !root.nav.kiosk && root.planned >= 0 && root.face.plan.mayBeHarder(root.movement)
        maySwap: !root.nav.kiosk && root.planned >= 0 && root.face.plan.stage === PlanFace.Planned && root.face.plan.isPlanned(root.movement)
        onEasier: root.makeEasier()
        onHarder: root.makeHarder()
        onSwapped: root.swapForAnother()
    }

    footer: [
        PlayerFooter {
            visible: root.doing && !root.full
            player: root.player
        }
    ]

    function arrive(): void {
        if (root.player === null)
            return
        root.aloud.prepare(root.player.language)
        root.player.faster = root.faster
        if (root.ahead >= 0)
            root.player.begin()
        for (let second = 0; second < root.ahead; second += 0.25)
            root.player.advance(0.25)
        if (root.telling)
            choices.open()
    }
    // Back leaves the full window first.
    function goBack(): void {
        if (root.full)
            root.full = false
        else
            root.nav.back()
    }
    function makeEasier(): void {
        choices.close()
        root.wish = qsTr("Noted. From the next time on it is a little easier.")
        root.face.plan.easier(root.movement)
    }
    function makeHarder(): void {
        choices.close()
        root.wish = qsTr("Noted. It goes up a little once the last time was fine.")
        root.face.plan.harder(root.movement)
    }
    function swapForAnother(): void {
        choices.close()
        root.face.plan.swap(root.movement)
        root.nav.back()
    }
}
