// SPDX-License-Identifier: Apache-2.0
// More about a movement: what it is good for, when to ease off, whom it does not suit, and what else there is.
pragma ComponentBehavior: Bound
import QtQuick
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Sheet {
    id: root

    property MovementCard card: null
    property bool mayEase: true            // wishes that somebody's plan can take
    property bool mayPush: true
    property bool maySwap: true

    signal easier()
    signal harder()
    signal swapped()

    title: root.card === null ? "" : root.card.title
    text: root.card === null ? "" : root.card.why
    cancelText: qsTr("Close")

    MovementWay {
        title: qsTr("When to ease off")
        text: root.card === null ? "" : root.card.care
    }

    MovementWay {
        title: qsTr("An easier way")
        text: root.card === null ? "" : root.card.easier
        act: root.mayEase ? qsTr("Make it easier") : ""
        onActed: root.easier()
    }

    MovementWay {
        title: qsTr("Later, a harder way")
        text: root.card === null ? "" : root.card.harder
        act: root.mayPush ? qsTr("Make it harder") : ""
        onActed: root.harder()
    }

    Divider { visible: people.count > 0 }

    Heading {
        visible: people.count > 0
        level: 2
        text: qsTr("For some people")
    }

    Repeater {
        id: people

        model: root.card === null ? [] : root.card.limits

        MovementWay {
            required property limitRow modelData

            title: modelData.who
            text: modelData.text
        }
    }

    SecondaryButton {
        objectName: "swap"
        visible: root.maySwap
        text: qsTr("Do another one instead")
        iconName: "repeat"
        stretch: true
        onClicked: root.swapped()
    }
}
