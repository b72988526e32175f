// SPDX-License-Identifier: Apache-2.0
// One topic: cards to glance at, articles to read, beliefs to try.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    property string topic
    readonly property TopicFace open: root.face.openTopic(root.topic)

    objectName: "topicPage"
    eyebrow: qsTr("Learn")
    title: root.open.title
    lead: root.open.line
    note: root.face.language.draftLine

    EmptyState {
        visible: root.open.articles.length === 0 && root.open.cards.length === 0
        title: qsTr("Nothing to read yet")
        text: qsTr("Articles come with the content of Backwell.")
    }

    NearbyRow {
        raised: true
        visible: root.topic === "care" && root.face.nearby.any
        nearby: root.face.nearby
        nav: root.nav
    }

    Repeater {
        model: root.open.articles

        ArticleRow {
            required property learnRow modelData

            entry: modelData
            face: root.face
            onClicked: root.nav.article(entry.id)
        }
    }

    Heading {
        visible: root.open.cards.length > 0
        level: 2
        text: qsTr("In short")
        Layout.topMargin: Theme.space2
    }

    Repeater {
        model: root.open.cards

        GlanceCard {
            required property learnCard modelData

            card: modelData
            face: root.face
            onFollowed: (kind, id) => root.nav.link(kind, id)
        }
    }

    Heading {
        visible: root.open.beliefs.length > 0
        level: 2
        text: qsTr("True or not?")
        Layout.topMargin: Theme.space2
    }

    Repeater {
        model: root.open.beliefs

        BeliefCard {
            required property learnCard modelData

            card: modelData
            answers: root.open.answers
            face: root.face
            onFollowed: (kind, id) => root.nav.link(kind, id)
        }
    }
}
