// SPDX-License-Identifier: Apache-2.0
// Learn: the film and the articles by topic.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    objectName: "learn"
    eyebrow: root.nav.kiosk ? "" : root.face.today.date
    shortEyebrow: root.nav.kiosk ? "" : root.face.today.shortDate
    title: qsTr("Learn")
    lead: qsTr("Plain facts. Each takes a few minutes.")

    RowCard {
        objectName: "search"
        raised: true
        visible: !root.nav.kiosk           // no keyboard there
        title: qsTr("Search")
        line: qsTr("A word, or a question in your own words")
        picture: PictureTile {
            tone: Theme.Sky
            iconName: "search"
        }
        onClicked: root.nav.search()
    }

    RowCard {
        objectName: "film"
        raised: true
        visible: root.face.learn.hasFilm
        title: qsTr("Watch the film")
        line: qsTr("Back pain is common. With captions.")
        picture: PictureTile {
            tone: Theme.Leaf
            iconName: "play"
        }
        onClicked: root.nav.open("FilmPage.qml", {})
    }

    RowCard {
        objectName: "saved"
        raised: true
        visible: !root.nav.kiosk && root.face.learn.saved.length > 0
        title: qsTr("Saved for later")
        line: qsTr("%1 to read").arg(root.face.learn.saved.length)
        picture: PictureTile {
            tone: Theme.Leaf
            iconName: "save"
        }
        onClicked: root.nav.open("SavedPage.qml", {})
    }

    RowCard {
        objectName: "beliefs"
        raised: true
        visible: root.face.learn.hasBeliefs
        title: qsTr("True or not?")
        line: qsTr("Things people say about backs. Guess first, then read.")
        picture: PictureTile {
            tone: Theme.Sun
            iconName: "question"
        }
        onClicked: root.nav.open("BeliefsPage.qml", {})
    }

    Repeater {
        model: root.face.learn.topics

        RowCard {
            id: row

            required property learnRow modelData

            objectName: "topic-" + row.modelData.id
            raised: true
            title: row.modelData.title
            line: qsTr("%1\n%2").arg(row.modelData.line).arg(row.modelData.minutes)
            picture: PictureTile {
                tone: Theme.Sky
                iconName: "book"
            }
            onClicked: root.nav.topic(row.modelData.id)
        }
    }

    EmptyState {
        visible: root.face.learn.topics.length === 0
        title: qsTr("Nothing to read yet")
        text: qsTr("Articles come with the content of Backwell.")
    }

    RowCard {
        objectName: "words"
        raised: true
        visible: root.face.learn.words.length > 0
        title: qsTr("Words in letters")
        line: qsTr("What the words of reports and letters mean")
        picture: PictureTile {
            tone: Theme.Sun
            iconName: "search"
        }
        onClicked: root.nav.open("WordsPage.qml", {})
    }

    RowCard {
        objectName: "letter"
        raised: true
        visible: !root.nav.kiosk && root.face.learn.words.length > 0
        title: qsTr("Read my letter")
        line: qsTr("Paste words from a letter. Nothing is kept.")
        picture: PictureTile {
            tone: Theme.Sun
            iconName: "pen"
        }
        onClicked: root.nav.open("LetterPage.qml", {})
    }

    RowCard {
        objectName: "clinicians"
        raised: true
        visible: !root.nav.kiosk && root.face.learn.forClinicians.length > 0
        title: qsTr("For clinicians")
        line: qsTr("For practice teams, and for anyone who wants to look over a shoulder")
        picture: PictureTile {
            tone: Theme.Plum
            iconName: "person"
        }
        onClicked: root.nav.topic("clinicians")
    }
}
