// SPDX-License-Identifier: Apache-2.0
// Every question with its answer, before they are saved; a tap goes back to one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property FormFace form

    spacing: Theme.space3

    Heading {
        level: 2
        text: qsTr("Look over your answers")
    }

    QuietText { text: qsTr("Tap one to change it. Then press Save.") }

    Repeater {
        model: root.form.questions

        RowCard {
            id: row

            required property formQuestion question

            objectName: "review-" + row.question.path
            visible: row.question.kind > FormFace.Heading
            raised: true
            title: row.question.text
            line: row.question.problem.length > 0 ? row.question.problem
                : row.question.told.length > 0 ? row.question.told : qsTr("Not answered")
            onClicked: root.form.step = row.question.step
        }
    }
}
