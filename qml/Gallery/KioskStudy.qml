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

        KioskTile { title: qsTr("Watch the film"); line: qsTr("2 minutes, with captions"); tone: Theme.Leaf }
        KioskTile { title: qsTr("Common worries"); line: qsTr("True or not?"); tone: Theme.Sun }
        KioskTile { title: qsTr("Moves to start with"); line: qsTr("Try one right here"); tone: Theme.Clay }
        KioskTile { title: qsTr("Do I need a scan?"); line: qsTr("What it can and cannot tell"); tone: Theme.Sky }
        KioskTile { title: qsTr("When to get help"); line: qsTr("The few signs that matter"); tone: Theme.Help }
        KioskTile { title: qsTr("Answer your clinic’s questions"); line: qsTr("You need a code from them"); tone: Theme.Plum }
    }

    component KioskTile: Tile {
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.minimumHeight: Theme.railWidth * 3
    }
}
