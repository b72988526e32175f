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

    readonly property ReadingList reading: root.face.learn.reading
    property real stopped: root.reading.revision >= 0 ? root.reading.place(root.article) : 0

    objectName: "articlePage"
    eyebrow: root.open.eyebrow
    shortEyebrow: qsTr("Learn")
    title: root.open.title
    lead: root.open.byline
    language: root.open.language
    note: root.open.note

    ErrorState {
        visible: root.open.problem.length > 0
        title: qsTr("This page cannot be shown")
        text: root.open.problem
        actionText: ""
    }

    RowLayout {
        visible: !root.nav.kiosk && root.open.problem.length === 0
        spacing: Theme.space2

        SaveButton {
            name: root.article
            reading: root.reading
        }

        TextButton {
            objectName: "carryOn"
            visible: root.stopped > 0
            text: qsTr("Go to where you stopped")
            iconName: "down"
            onClicked: {
                root.scroll.contentY = root.stopped * Math.max(0, root.scroll.contentHeight - root.scroll.height)
                root.stopped = 0
            }
        }
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

    // On a kiosk nobody comes back to where somebody else stopped.
    Component.onDestruction: {
        const room = root.scroll.contentHeight - root.scroll.height
        if (!root.nav.kiosk && root.open.problem.length === 0)
            root.reading.setPlace(root.article, room > 0 ? root.scroll.contentY / room : 1)
    }
}
