// SPDX-License-Identifier: Apache-2.0
// One card, or one belief, on a page of its own: found by search, saved, or linked to.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    property string kind                   // "card" or "belief"
    property string card
    readonly property string name: root.kind + ":" + root.card
    readonly property TopicFace open: root.face.openCard(root.kind, root.card)
    readonly property bool ofToday: root.kind === "card" && root.card === root.face.plan.cardId && !root.nav.kiosk
    readonly property bool there: root.open.cards.length + root.open.beliefs.length > 0

    objectName: "cardPage"
    eyebrow: root.there ? qsTr("Learn · %1").arg(root.open.title) : qsTr("Learn")
    shortEyebrow: qsTr("Learn")
    title: !root.there ? qsTr("This page cannot be shown") : root.kind === "belief" ? qsTr("True or not?") : qsTr("In short")
    lead: root.kind === "belief" && root.there ? qsTr("Guess first, then read. Nobody keeps your guess.") : ""
    language: root.open.cards.length > 0 ? root.open.language : ""

    note: root.there ? root.face.language.draftLine : ""

    EmptyState {
        visible: !root.there
        title: qsTr("It is not in this version of Backwell")
        text: qsTr("You can look for it in Learn.")
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

    SaveButton {
        visible: root.there && !root.nav.kiosk
        name: root.name
        reading: root.face.learn.reading
    }

    TextButton {
        objectName: "again"
        visible: root.ofToday && !root.face.plan.cardComesAgain
        text: qsTr("Show me this again in a week")
        iconName: "repeat"
        onClicked: root.face.plan.showCardAgain()
    }

    PoliteLine {
        objectName: "comesAgain"
        visible: root.ofToday && text.length > 0
        text: root.face.plan.cardComesAgain ? qsTr("It comes back on Today in a week.") : root.face.plan.problem
    }

    RowCard {
        objectName: "moreOfTopic"
        visible: root.open.id.length > 0
        raised: true
        title: root.open.title
        line: qsTr("More to read on this")
        picture: PictureTile {
            tone: Theme.Sky
            iconName: "book"
        }
        onClicked: root.nav.topic(root.open.id)
    }

    function words(): var {
        return root.open.words()
    }
}
