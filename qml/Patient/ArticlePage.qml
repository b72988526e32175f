// SPDX-License-Identifier: Apache-2.0
// One article, block by block.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    property string article
    readonly property ArticleFace open: root.face.openArticle(root.article)

    objectName: "articlePage"
    eyebrow: root.open.eyebrow
    shortEyebrow: qsTr("Learn")
    title: root.open.title
    lead: root.open.byline
    language: root.open.language

    ErrorState {
        visible: root.open.problem.length > 0
        title: qsTr("This page cannot be shown")
        text: root.open.problem
        actionText: ""
    }

    Repeater {
        model: root.open.blocks

        ArticlePart {
            face: root.face
            onFollowed: (kind, id) => root.nav.link(kind, id)
        }
    }

    Card {
        visible: root.open.sources.length > 0

        BodyText {
            text: qsTr("Where this comes from")
            strong: true
        }

        Repeater {
            model: root.open.sources

            QuietText {
                required property string modelData

                text: modelData
                caption: true
            }
        }
    }

    RowCard {
        objectName: "moreToRead"
        visible: root.nav.kiosk
        raised: true
        title: qsTr("More to read")
        line: qsTr("All short reads, by topic")
        picture: PictureTile {
            tone: Theme.Sky
            iconName: "book"
        }
        onClicked: root.nav.open("LearnPage.qml", {})
    }

    SecondaryButton {
        objectName: "doneReading"
        text: qsTr("Done reading")
        onClicked: root.nav.back()
        Layout.alignment: Qt.AlignHCenter
    }

    function words(): var {
        return root.open.words()
    }
}
