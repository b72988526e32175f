// SPDX-License-Identifier: Apache-2.0
// Words a person may meet in a letter, and what they mean; search works without a network.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    property string term
    readonly property string wanted: field.text.trim().toLowerCase()

    objectName: "wordsPage"
    eyebrow: qsTr("Learn")
    title: qsTr("Words in letters")
    lead: qsTr("Reports are written for clinicians. Here is what they mean.")

    note: root.face.language.draftLine

    Field {
        id: field

        visible: !root.nav.kiosk           // no keyboard there
        label: qsTr("Find a word")
        maximumLength: 60
    }

    Repeater {
        model: root.face.learn.words

        Card {
            id: word

            required property learnRow modelData

            tone: word.modelData.id === root.term ? Theme.Sun : Theme.Plain
            visible: word.modelData.title.toLowerCase().includes(root.wanted)

            // Whoever came for one word finds it in sight.
            onYChanged: if (word.modelData.id === root.term && root.wanted.length === 0) root.reveal(word)

            BodyText {
                text: word.modelData.title
                strong: true
            }

            BodyText { text: word.modelData.line }

            QuietText {
                visible: word.modelData.note.length > 0
                text: word.modelData.note
                caption: true
            }
        }
    }
}
