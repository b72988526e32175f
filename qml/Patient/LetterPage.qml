// SPDX-License-Identifier: Apache-2.0
// Read my letter: pasted words that the glossary knows open in plain language. Nothing is kept.
pragma ComponentBehavior: Bound
import QtQuick
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    property string words                  // already in the field, for pictures
    readonly property var found: root.face.learn.wordsIn(letter.text)

    objectName: "letterPage"
    eyebrow: qsTr("Learn")
    title: qsTr("Read my letter")
    lead: qsTr("Type or paste words from a letter or a report. They stay on this page and are gone when you leave it.")

    NoteField {
        id: letter

        label: qsTr("Words from your letter")
        Component.onCompleted: text = root.words
    }

    QuietText {
        objectName: "nothingKnown"
        visible: letter.text.trim().length > 0 && root.found.length === 0
        text: qsTr("None of these words is in our list. Ask the clinic that sent the letter what they mean for you.")
    }

    Repeater {
        model: root.found

        Card {
            id: word

            required property learnRow modelData

            objectName: "word-" + word.modelData.id
            tone: word.modelData.serious ? Theme.Sun : Theme.Plain

            BodyText {
                text: word.modelData.title
                strong: true
            }

            BodyText { text: word.modelData.line }

            BodyText {
                visible: word.modelData.serious
                text: qsTr("A letter may name this to say that it was not found. Ask the clinic that sent it what it means for you. If you feel unwell or something is new, do not wait: use Get help now.")
            }
        }
    }

    QuietText {
        visible: root.found.length > 0
        text: qsTr("These are the usual meanings. Your clinic knows what they mean for you.")
    }
}
