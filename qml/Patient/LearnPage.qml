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

    Repeater {
        model: root.face.learn.rows

        ColumnLayout {
            id: row

            required property learnRow modelData

            spacing: 0
            Layout.fillWidth: true
            Layout.topMargin: row.modelData.topic ? Theme.space2 : 0

            Heading {
                visible: row.modelData.topic
                level: 2
                text: row.modelData.title
            }

            QuietText {
                visible: row.modelData.topic && text.length > 0
                text: row.modelData.line
            }

            When {
                on: !row.modelData.topic

                RowCard {
                    objectName: "article-" + row.modelData.id
                    raised: true
                    title: row.modelData.title
                    line: qsTr("%1 %2.").arg(row.modelData.line).arg(row.modelData.minutes)
                    picture: FigureTile {
                        face: root.face
                        movement: row.modelData.picture
                        wash: "sky"
                    }
                    onClicked: root.nav.article(row.modelData.id)
                }
            }
        }
    }

    EmptyState {
        visible: root.face.learn.rows.length === 0
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
}
