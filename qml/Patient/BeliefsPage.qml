// SPDX-License-Identifier: Apache-2.0
// True or not? One belief at a time, all topics, in a calm order.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    readonly property TopicFace open: root.face.openTopic("")
    readonly property int count: root.open.beliefs.length
    property int at: 0

    objectName: "beliefsPage"
    eyebrow: qsTr("Learn")
    title: qsTr("True or not?")
    lead: root.count > 0 ? qsTr("%1 of %2. Guess first, then read. Nobody keeps your guess.").arg(root.at + 1).arg(root.count)
                         : qsTr("There are no cards yet.")

    note: root.face.language.draftLine

    Repeater {
        model: root.count > 0 ? [root.open.beliefs[root.at]] : []

        BeliefCard {
            required property learnCard modelData

            card: modelData
            answers: root.open.answers
            face: root.face
            onFollowed: (kind, id) => root.nav.link(kind, id)
        }
    }

    PrimaryButton {
        objectName: "nextBelief"
        visible: root.at + 1 < root.count
        text: qsTr("Next one")
        onClicked: root.turn(1)
        Layout.alignment: Qt.AlignHCenter
    }

    TextButton {
        objectName: "previousBelief"
        visible: root.at > 0
        text: qsTr("The one before")
        onClicked: root.turn(-1)
        Layout.alignment: Qt.AlignHCenter
    }

    function turn(by: int): void {
        root.at = Math.min(root.count - 1, Math.max(0, root.at + by))
        root.scroll.contentY = 0
    }
}
