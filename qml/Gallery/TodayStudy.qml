// SPDX-License-Identifier: Apache-2.0
// A study: how Today may stand, made of the controls and sample words.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.Theme
import Backwell.Controls

Item {
    id: root

    property var done: [true, false, false]
    property int place: 0
    readonly property bool broad: width >= Theme.wide
    readonly property BarPlaces places: BarPlaces {
        BarPlace { text: qsTr("Today"); iconName: "home" }
        BarPlace { text: qsTr("Move"); iconName: "walk" }
        BarPlace { text: qsTr("Learn"); iconName: "book" }
        BarPlace { text: qsTr("Me"); iconName: "person" }
    }

    implicitHeight: page.implicitHeight + (root.broad ? 0 : bar.implicitHeight)

    PageShell {
        id: page

        x: root.broad && !Theme.rightToLeft ? rail.width : 0
        width: parent.width - (root.broad ? rail.width : 0)
        height: parent.height - (root.broad ? 0 : bar.height)
        title: qsTr("Good morning.")
        eyebrow: qsTr("Thursday 4 June")
        lead: qsTr("Three small things today, about 14 minutes.")

        Card {
            PlanRow { place: 0; title: qsTr("Walk"); line: qsTr("10 minutes, any pace"); scene: "walk"; person: "red-jumper"; tile: "leaf" }
            Divider {}
            PlanRow { place: 1; title: qsTr("Sit to stand"); line: qsTr("5 times, twice"); scene: "sit"; person: "green-top"; tile: "clay" }
            Divider {}
            PlanRow { place: 2; title: qsTr("Cat and cow"); line: qsTr("5 slow ones"); scene: "play"; person: "headscarf"; tile: "sun" }

            Flow {
                id: ways

                spacing: Theme.space4
                Layout.fillWidth: true

                TextButton { text: qsTr("Why these three?"); width: Math.min(implicitWidth, ways.width) }
                TextButton { text: qsTr("I’m having a flare-up"); tone: Theme.clay; width: Math.min(implicitWidth, ways.width) }
            }
        }

        Card {
            tone: Theme.Leaf
            Heading { level: 3; text: qsTr("How was this week?") }
            QuietText { text: qsTr("A few taps, about a minute") }
            PrimaryButton { text: qsTr("Check in") }
        }

        Card {
            RowLayout {
                Heading { level: 3; text: qsTr("Your week") }
                QuietText { text: qsTr("moved on 3 days"); horizontalAlignment: Text.AlignRight }
            }
            WeekStrip {
                labels: [qsTr("Mon"), qsTr("Tue"), qsTr("Wed"), qsTr("Today")]
                moved: [true, false, true, true]
                summary: qsTr("Moved on 3 days this week")
            }
        }

        RowCard {
            raised: true
            title: qsTr("“What did my scan mean?”")
            line: qsTr("What it can and cannot tell, 2 minutes")
            picture: Figure { scene: "read"; person: "blue-shirt"; tile: "sky"; stage: Figure.OnTile }
        }
    }

    BottomBar {
        id: bar

        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true
        visible: !root.broad
        width: parent.width
        anchors.bottom: parent.bottom
        places: root.places
        current: root.place
        onPicked: index => root.place = index
    }

    SideRail {
        id: rail

        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true
        visible: root.broad
        anchors.left: parent.left
        height: parent.height
        places: root.places
        current: root.place
        onPicked: index => root.place = index
    }

    component PlanRow: RowLayout {
        id: row

        required property int place
        required property string title
        required property string line
        required property string scene
        required property string person
        required property string tile

        spacing: Theme.space2

        RowCard {
            title: row.title
            line: row.line
            picture: Figure { scene: row.scene; person: row.person; tile: row.tile; stage: Figure.OnTile }
            arrow: false
        }

        TickButton {
            text: qsTr("%1 done").arg(row.title)
            chosen: root.done[row.place]
            onClicked: root.tick(row.place)
        }
    }

    function tick(place: int): void {
        root.done = root.done.map((was, at) => at === place ? !was : was)
    }
}
