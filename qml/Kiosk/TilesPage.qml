// SPDX-License-Identifier: Apache-2.0
// The six tiles of the kiosk; they fill the screen, and scroll where letters are large.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Patient
import Backwell.Theme

PatientPage {
    id: root

    readonly property bool wide: root.width > 1400
    readonly property int rows: root.wide ? 2 : 3
    property real above: 0                 // what stands over the tiles; told after the layout has settled, never within it
    readonly property real room: root.scroll.height - Theme.space6 - root.above - Theme.space8 - (root.rows - 1) * Theme.gap
    readonly property real tileHeight: Math.max(Math.round((root.wide ? 190 : 240) * Theme.titleScale), Math.floor(root.room / root.rows))

    objectName: "tiles"
    canGoBack: false
    title: qsTr("Back pain is common.\nYou can get on with living.")
    lead: qsTr("Look around freely. We keep nothing about you.")
    contentWidth: root.width

    LanguageChips { language: root.face.language }

    Timer {
        id: later

        interval: 0
        onTriggered: root.settle()
    }

    GridLayout {
        id: grid

        onYChanged: later.restart()
        columns: root.wide ? 3 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        KioskTile {
            objectName: "tile-film"
            title: root.face.learn.hasFilm ? qsTr("Watch the film") : qsTr("Short reads")
            line: root.face.learn.hasFilm ? qsTr("A short one, with captions") : qsTr("Plain facts, page by page")
            tone: Theme.Leaf
            scene: "walk"
            person: "red-jumper"
            onClicked: root.face.learn.hasFilm ? root.nav.open("FilmPage.qml", { atOnce: true }) : root.nav.open("LearnPage.qml", {})
        }

        KioskTile {
            objectName: "tile-worries"
            title: qsTr("Common worries")
            line: qsTr("True or not?")
            tone: Theme.Sun
            scene: "bend"
            person: "blue-shirt"
            onClicked: root.nav.open("BeliefsPage.qml", {})
        }

        KioskTile {
            objectName: "tile-moves"
            title: qsTr("Moves to start with")
            line: qsTr("Try one right here")
            tone: Theme.Clay
            scene: "wave"
            person: "green-top"
            onClicked: root.nav.open("MovePage.qml", {})
        }

        KioskTile {
            objectName: "tile-scan"
            title: qsTr("Do I need a scan?")
            line: qsTr("What it can and cannot tell")
            tone: Theme.Sky
            scene: "stand"
            person: "headscarf"
            onClicked: root.readAbout("scan")
        }

        KioskTile {
            objectName: "tile-help"
            title: qsTr("When to get help")
            line: qsTr("The few signs that matter")
            tone: Theme.Help
            scene: "walk"
            person: "cardigan"
            onClicked: root.nav.help()
        }

        KioskTile {
            objectName: "tile-words"
            title: qsTr("Words in letters")
            line: qsTr("What reports mean")
            tone: Theme.Plum
            scene: "sit"
            person: "hoodie"
            onClicked: root.nav.open("WordsPage.qml", {})
        }
    }

    component KioskTile: Tile {
        id: tile

        property string scene
        property string person

        picture: Figure {
            scene: tile.scene
            person: tile.person
            still: true
        }
        Layout.preferredWidth: 1
        Layout.preferredHeight: root.tileHeight
    }

    function settle(): void {
        root.above = grid.y
    }
    // A pack without that article still has its shelf.
    function readAbout(about: string): void {
        const id = root.face.learn.articleAbout([about])
        if (id.length > 0)
            root.nav.article(id)
        else
            root.nav.open("LearnPage.qml", {})
    }
}
