// SPDX-License-Identifier: Apache-2.0
// A study: six large tiles in a waiting room.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme
import Backwell.Controls

PageShell {
    id: root

    title: qsTr("Back pain is common.\nYou can get on with living.")
    lead: qsTr("Look around freely. We keep nothing about you unless you answer your clinic’s questions.")
    contentWidth: 100000

    GridLayout {
        columns: root.width > root.height ? 3 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        KioskTile { title: qsTr("Watch the film"); line: qsTr("2 minutes, with captions"); scene: "walk"; person: "red-jumper"; tone: Theme.Leaf }
        KioskTile { title: qsTr("Common worries"); line: qsTr("True or not?"); scene: "bend"; person: "blue-shirt"; tone: Theme.Sun }
        KioskTile { title: qsTr("Moves to start with"); line: qsTr("Try one right here"); scene: "wave"; person: "green-top"; tone: Theme.Clay }
        KioskTile { title: qsTr("Do I need a scan?"); line: qsTr("What it can and cannot tell"); scene: "stand"; person: "headscarf"; tone: Theme.Sky }
        KioskTile { title: qsTr("When to get help"); line: qsTr("The few signs that matter"); scene: "walk"; person: "cardigan"; tone: Theme.Help }
        KioskTile { title: qsTr("Answer your clinic’s questions"); line: qsTr("You need a code from them"); scene: "sit"; person: "hoodie"; tone: Theme.Plum }
    }

    component KioskTile: Tile {
        id: tile

        property string scene
        property string person

        picture: Figure { scene: tile.scene; person: tile.person; playing: true }
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.minimumHeight: Theme.railWidth * 3
    }
}
