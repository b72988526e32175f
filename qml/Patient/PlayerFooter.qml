// SPDX-License-Identifier: Apache-2.0
// What stays in reach while moving: one filled button, and what goes beside it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Flow {
    id: root

    property Player player: null
    readonly property bool large: Theme.textScale > 1.3    // the buttons take two rows
    readonly property PlayerMain now: PlayerMain { player: root.player }
    readonly property bool ready: root.now.ready
    readonly property bool kept: root.now.kept
    readonly property bool goesOn: root.now.goesOn
    readonly property bool slows: root.now.stage === Player.Moving
    readonly property real sides: firstButton.implicitWidth + lastButton.implicitWidth + Theme.space2
    readonly property bool wide: root.large || root.ready || root.sides + mainBetween.implicitWidth + Theme.space2 > root.width
    readonly property real half: (root.width - Theme.space2) / 2
    readonly property bool halves: Math.max(firstButton.implicitWidth, lastButton.implicitWidth) <= root.half
    readonly property real part: root.halves ? root.half : root.width
    readonly property string first: root.ready ? (root.kept ? qsTr("Start again") : "")
        : root.now.resting ? (root.player.begun ? qsTr("Once more") : "") : qsTr("Slower")
    readonly property string last: root.ready ? (root.goesOn ? qsTr("Count what was done") : "") : qsTr("Enough")

    spacing: Theme.space2
    Layout.fillWidth: true

    PrimaryButton {
        objectName: "main"
        visible: root.wide
        width: root.width
        text: root.now.text
        onClicked: root.now.act()
    }

    SecondaryButton {
        id: firstButton

        objectName: "first"
        visible: root.first.length > 0
        width: root.wide ? root.part : implicitWidth
        text: root.first
        leftPadding: Theme.space4
        rightPadding: Theme.space4
        explanation: root.slows ? qsTr("Now at the %1").arg(root.player.pace) : ""
        onClicked: root.beginAgain()
    }

    PrimaryButton {
        id: mainBetween

        objectName: "mainBetween"
        visible: !root.wide
        width: root.width - root.sides - Theme.space2
        text: root.now.text
        leftPadding: Theme.space4
        rightPadding: Theme.space4
        onClicked: root.now.act()
    }

    SecondaryButton {
        id: lastButton

        objectName: "last"
        visible: root.last.length > 0
        width: root.wide ? root.part : implicitWidth
        text: root.last
        leftPadding: Theme.space4
        rightPadding: Theme.space4
        explanation: root.ready ? "" : qsTr("Stop here and say how it went")
        onClicked: root.end()
    }

    function beginAgain(): void {
        if (root.ready)
            root.player.begin()
        else if (root.now.resting)
            root.player.again()
        else
            root.player.slower()
    }
    function end(): void {
        if (root.ready)
            root.player.countKept()
        else
            root.player.finish()
    }
}
