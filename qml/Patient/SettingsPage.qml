// SPDX-License-Identifier: Apache-2.0
// How the app looks and asks. Every choice holds at once.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    readonly property var sizes: [100, 125, 150, 200]
    readonly property Settings settings: root.face.settings

    objectName: "settingsPage"
    eyebrow: qsTr("Me")
    title: qsTr("Text, colours and motion")
    language: root.face.language.id
    canRead: false                         // it only tells whether pages can be read aloud

    Heading {
        visible: root.face.language.several
        level: 3
        text: qsTr("Language")
    }

    LanguageChips { language: root.face.language }

    Heading {
        level: 3
        text: qsTr("Text size")
    }

    ChoiceChips {
        objectName: "textSize"
        label: qsTr("Text size")
        options: [qsTr("Usual"), qsTr("Larger"), qsTr("Large"), qsTr("Very large")]
        current: root.sizes.indexOf(root.settings.textPercent)
        onPicked: index => root.settings.textPercent = root.sizes[index]
    }

    Heading {
        level: 3
        text: qsTr("Colours")
    }

    ChoiceChips {
        objectName: "colours"
        label: qsTr("Colours")
        options: [qsTr("As the device"), qsTr("Light"), qsTr("Dark"), qsTr("High contrast")]
        current: root.settings.scheme
        onPicked: index => root.settings.scheme = index
    }

    Heading {
        level: 3
        text: qsTr("Motion and questions")
    }

    CheckRow {
        objectName: "lessMotion"
        text: qsTr("Less movement on screen")
        line: qsTr("Pages change at once and figures wait until you start them")
        chosen: root.settings.reducedMotion
        onClicked: root.settings.reducedMotion = !root.settings.reducedMotion
    }

    CheckRow {
        objectName: "oneAtATime"
        text: qsTr("One question at a time")
        line: qsTr("In check-ins and measures")
        chosen: root.settings.oneAtATime
        onClicked: root.settings.oneAtATime = !root.settings.oneAtATime
    }

    Heading {
        visible: told.visible
        level: 3
        text: qsTr("Reading aloud")
    }

    QuietText {
        id: told

        objectName: "readingAloud"
        visible: text.length > 0
        text: root.voices.indexOf(root.language) >= 0
            ? qsTr("Press the loudspeaker at the top of a page, and it is read to you. It needs no network.") : root.aloud.lack
    }
}
