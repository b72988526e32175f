// SPDX-License-Identifier: Apache-2.0
// What was saved to be read later.
pragma ComponentBehavior: Bound
import QtQuick
import Backwell.App
import Backwell.Controls

PatientPage {
    id: root

    objectName: "savedPage"
    eyebrow: qsTr("Learn")
    title: qsTr("Saved for later")

    EmptyState {
        visible: root.face.learn.saved.length === 0
        title: qsTr("Nothing saved yet")
        text: qsTr("Open anything in Learn and press Save for later.")
    }

    Repeater {
        model: root.face.learn.saved

        ArticleRow {
            required property learnRow modelData

            entry: modelData
            face: root.face
            onClicked: root.nav.link(entry.kind, entry.id)
        }
    }
}
