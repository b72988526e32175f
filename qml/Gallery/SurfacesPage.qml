// SPDX-License-Identifier: Apache-2.0
// Words and surfaces: cards in every tone, rows, tiles.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme
import Backwell.Controls

PageShell {
    id: root

    property int opened: 0
    property int place: 2

    title: qsTr("What a scan can and cannot tell")
    eyebrow: qsTr("Learn · Scans")
    lead: qsTr("2 minutes. Opened %1 times.").arg(root.opened)

    BodyText {
        text: qsTr("A scan takes a picture of how your back looks. It cannot show how your back feels, or how well it will get better.")
    }

    Card {
        tone: Theme.Sky
        BodyText { strong: true; text: qsTr("In 10 people aged 50 with no back pain, 8 have discs that have changed with age.") }
        QuietText { text: qsTr("Like grey hair, it comes with birthdays.") }
    }

    Card {
        tone: Theme.Help
        barred: true
        QuietText { text: qsTr("999 or A&E, now"); color: Theme.help; font.weight: Font.DemiBold }
        Heading { level: 3; text: qsTr("Any of these, new or getting worse") }
        BodyText { text: qsTr("Harder to start or stop peeing, or it feels different.") }
    }

    Card {
        tone: Theme.Sun
        barred: true
        QuietText { text: qsTr("GP or 111, today"); color: Theme.sunText; font.weight: Font.DemiBold }
        Heading { level: 3; text: qsTr("Any of these") }
        BodyText { text: qsTr("A foot or leg getting weaker.") }
    }

    Card {
        Heading { level: 3; text: qsTr("Rows") }

        RowCard {
            title: qsTr("Walk")
            line: qsTr("10 minutes, any pace")
            picture: PictureTile { tone: Theme.Leaf; iconName: "walk" }
            onClicked: root.opened++
        }
        Divider {}
        RowCard {
            title: qsTr("What did my scan mean?")
            line: qsTr("What it can and cannot tell, 2 minutes")
            picture: PictureTile { tone: Theme.Sky; iconName: "book" }
            onClicked: root.opened++
        }
    }

    RowCard {
        raised: true
        title: qsTr("Language")
        line: qsTr("English")
        onClicked: root.opened++
    }

    GridLayout {
        columns: root.width > Theme.wide ? 3 : Theme.textScale > 1.5 ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        Tile { title: qsTr("Common worries"); line: qsTr("True or not?"); tone: Theme.Sun; onClicked: root.opened++; Layout.fillHeight: true; Layout.preferredWidth: 1 }
        Tile { title: qsTr("Do I need a scan?"); line: qsTr("What it can tell"); tone: Theme.Sky; onClicked: root.opened++; Layout.fillHeight: true; Layout.preferredWidth: 1 }
        Tile { title: qsTr("Moves to start with"); line: qsTr("Try one here"); tone: Theme.Clay; onClicked: root.opened++; Layout.fillHeight: true; Layout.preferredWidth: 1 }
        Tile { title: qsTr("Your clinic’s questions"); line: qsTr("You need a code"); tone: Theme.Plum; onClicked: root.opened++; Layout.fillHeight: true; Layout.preferredWidth: 1 }
    }

    SideRail {
        places: BarPlaces {
            BarPlace { text: qsTr("Today"); iconName: "home" }
            BarPlace { text: qsTr("Move"); iconName: "walk" }
            BarPlace { text: qsTr("Learn"); iconName: "book" }
            BarPlace { text: qsTr("Me"); iconName: "person" }
        }
        current: root.place
        onPicked: index => root.place = index
    }
}
