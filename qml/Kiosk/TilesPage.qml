// SPDX-License-Identifier: Apache-2.0
// The six tiles of the kiosk.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Patient
import Backwell.Theme

PatientPage {
    id: root

    readonly property int columns: root.width > 1400 ? 3 : 2
    readonly property string scans: root.face.learn.articleAbout(["scan"])
    readonly property var tiles: [
        { name: "film", title: qsTr("Watch the film"), line: qsTr("2 minutes, with captions"), tone: Theme.Leaf, movement: "walk" },
        { name: "worries", title: qsTr("Common worries"), line: qsTr("Plain facts, page by page"), tone: Theme.Sun, movement: "bridge" },
        { name: "moves", title: qsTr("Moves to start with"), line: qsTr("Try one right here"), tone: Theme.Clay, movement: "sit-to-stand" },
        { name: "scan", title: qsTr("Do I need a scan?"), line: qsTr("What it can and cannot tell"), tone: Theme.Sky, movement: "cat-cow" },
        { name: "help", title: qsTr("When to get help"), line: qsTr("The few signs that matter"), tone: Theme.Help, movement: "walk" },
        { name: "words", title: qsTr("Words in letters"), line: qsTr("What reports mean"), tone: Theme.Plum, movement: "leg-glide" }
    ]

    objectName: "tiles"
    canGoBack: false
    title: qsTr("Back pain is common. You can get on with living.")
    lead: qsTr("Look around freely. We keep nothing about you.")
    contentWidth: root.width

    GridLayout {
        columns: root.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        Repeater {
            model: root.tiles

            Tile {
                id: tile

                required property var modelData

                objectName: "tile-" + tile.modelData.name
                title: tile.modelData.title
                line: tile.modelData.line
                tone: tile.modelData.tone
                picture: FigureScene {
                    face: root.face
                    movement: tile.modelData.movement
                    bare: true
                }
                onClicked: root.open(tile.modelData.name)
                Layout.preferredWidth: 1
                Layout.preferredHeight: root.columns === 3 ? 380 : 430
            }
        }
    }

    function open(name: string): void {
        if (name === "film")
            root.nav.open("FilmPage.qml", {})
        else if (name === "worries")
            root.nav.open("LearnPage.qml", {})
        else if (name === "moves")
            root.nav.open("MovePage.qml", {})
        else if (name === "scan" && root.scans.length > 0)
            root.nav.article(root.scans)
        else if (name === "words")
            root.nav.open("WordsPage.qml", {})
        else
            root.nav.help()
    }
}
