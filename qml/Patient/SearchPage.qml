// SPDX-License-Identifier: Apache-2.0
// Search: a field, what was found below it, and words to begin with while nothing is typed.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    property string begin                  // typed already, for pictures
    readonly property SearchFace search: root.face.search
    readonly property bool able: root.search.state !== SearchFace.Unavailable

    objectName: "searchPage"
    eyebrow: qsTr("Learn")
    title: qsTr("Search")

    Field {
        id: field

        visible: root.able
        label: qsTr("What are you looking for?")
        placeholder: qsTr("For example: sleep")
        maximumLength: 200
        inputMethodHints: Qt.ImhNoAutoUppercase
        onEdited: text => root.search.query = text
    }

    // In sight at once; a screen reader is told politely when typing has paused.
    PoliteLine {
        objectName: "searchLine"
        text: root.search.line
        told: root.search.said
    }

    Repeater {
        model: root.search.rows

        FoundRow {
            required property searchRow modelData

            row: modelData
            onClicked: root.nav.link(row.kind, row.id)
        }
    }

    EmptyState {
        visible: root.search.state === SearchFace.Nothing
        iconName: "search"
        title: qsTr("Try another word")
        text: qsTr("One word is often enough. It can be an article, a movement, or a word from a letter.")
    }

    EmptyState {
        visible: !root.able
        iconName: "search"
        title: qsTr("Search is not available")
        text: root.search.problem
        actionText: qsTr("Back to Learn")
        onActed: root.nav.back()
    }

    ColumnLayout {
        visible: root.able && (root.search.state === SearchFace.Empty || root.search.state === SearchFace.Nothing)
        spacing: Theme.space2
        Layout.fillWidth: true

        Heading {
            level: 2
            text: qsTr("To begin with")
        }

        Flow {
            id: flow

            spacing: Theme.space2
            Layout.fillWidth: true

            Repeater {
                model: root.search.suggestions

                SecondaryButton {
                    required property string modelData

                    width: Math.min(implicitWidth, flow.width)
                    text: modelData
                    onClicked: root.look(modelData)
                }
            }
        }
    }

    CheckRow {
        visible: root.able && root.search.state !== SearchFace.Empty
        text: qsTr("Pages for clinicians too")
        chosen: root.search.clinicians
        onClicked: root.search.clinicians = !root.search.clinicians
    }

    Component.onCompleted: root.start()

    function start(): void {
        root.search.clear()
        if (root.begin.length > 0)
            root.look(root.begin)
        else if (root.able)
            field.takeFocus()
    }
    function look(words: string): void {
        field.text = words
        root.search.query = words
    }
}
