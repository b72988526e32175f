// SPDX-License-Identifier: Apache-2.0
// What people say about backs: guess first, then read. The guess is kept nowhere.
pragma ComponentBehavior: Bound
import QtQuick
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Card {
    id: root

    required property learnCard card
    required property var answers          // the three guesses, as words
    required property Face face
    property int guess: -1
    property bool open: root.guess >= 0

    signal followed(string kind, string id)

    objectName: "belief-" + root.card.id

    Heading {
        level: 3
        text: root.card.title
    }

    ChoiceChips {
        label: qsTr("What do you think?")
        options: root.answers
        current: root.guess
        onPicked: index => root.guess = index
    }

    TextButton {
        visible: !root.open
        text: qsTr("Tell me without a guess")
        onClicked: root.open = true
    }

    When {
        on: root.open

        Banner {
            objectName: "verdict"
            tone: Theme.Sky
            text: root.guess < 0 ? root.card.verdict
                : root.guess === root.card.answer ? qsTr("%1 You thought so too.").arg(root.card.verdict)
                : qsTr("%1 Many people think otherwise.").arg(root.card.verdict)
        }
    }

    QuietText {
        visible: root.card.note.length > 0
        text: root.card.note
        caption: true
    }

    Repeater {
        model: root.open ? root.card.blocks : []

        ArticlePart {
            face: root.face
            onFollowed: (kind, id) => root.followed(kind, id)
        }
    }
}
