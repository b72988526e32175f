// SPDX-License-Identifier: Apache-2.0
// A card: one idea in a few lines.
pragma ComponentBehavior: Bound
import QtQuick
import Backwell.App
import Backwell.Controls

Card {
    id: root

    required property learnCard card
    required property Face face

    signal followed(string kind, string id)

    objectName: "card-" + root.card.id

    Heading {
        level: 3
        text: root.card.title
    }

    QuietText {
        visible: root.card.note.length > 0
        text: root.card.note
        caption: true
    }

    Repeater {
        model: root.card.blocks

        ArticlePart {
            face: root.face
            onFollowed: (kind, id) => root.followed(kind, id)
        }
    }
}
