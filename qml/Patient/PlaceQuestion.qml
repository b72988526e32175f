// SPDX-License-Identifier: Apache-2.0
// Where somebody lives, asked once: after that the question steps aside and can be asked for.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property NearbyFace nearby
    property bool kiosk: false             // nothing stays on it
    property bool choosing: root.nearby.place < 0
    readonly property var everywhere: [qsTr("Show all")]

    signal picked()

    visible: root.nearby.places.length > 0
    spacing: Theme.space3
    Layout.fillWidth: true

    Heading {
        id: where

        visible: root.choosing
        level: 3
        text: qsTr("Where do you live?")
    }

    ChoiceChips {
        objectName: "places"
        visible: root.choosing
        label: where.text
        options: root.everywhere.concat(root.nearby.places)
        current: root.nearby.place + 1
        onPicked: index => root.choose(index - 1)
    }

    QuietText {
        visible: root.choosing && !root.kiosk
        text: qsTr("This stays on this device.")
        caption: true
    }

    TextButton {
        objectName: "changePlace"
        visible: !root.choosing
        text: qsTr("%1. Change").arg(root.nearby.places[root.nearby.place] ?? "")
        explanation: where.text
        iconName: "pen"
        onClicked: root.choosing = true
    }

    function choose(place: int): void {
        root.picked()
        root.nearby.choosePlace(place)
        root.choosing = place < 0
    }
}
