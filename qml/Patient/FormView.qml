// SPDX-License-Identifier: Apache-2.0
// The rows of a form.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    property FormFace form: null
    property bool one: false
    readonly property bool reviewing: root.one && root.form !== null && root.form.reviewing

    spacing: Theme.space6
    Layout.fillWidth: true

    StepBlocks {
        visible: root.form !== null && root.form.steps > 1
        total: root.form === null ? 1 : root.one && !root.reviewing ? root.form.steps : root.form.total
        done: root.form === null ? 0 : root.one && !root.reviewing ? root.form.step + 1 : root.form.answered
        label: root.one && !root.reviewing ? qsTr("Question %1 of %2").arg(done).arg(total) : qsTr("%1 of %2 answered").arg(done).arg(total)
    }

    Banner {
        visible: root.form !== null && root.form.resumed
        tone: Theme.Leaf
        text: qsTr("Your answers from before are still here.")
    }

    Repeater {
        model: root.form === null ? null : root.form.questions

        FormRow {
            form: root.form
            visible: !root.one || question.step === root.form.step
        }
    }

    When {
        on: root.reviewing

        FormReview { form: root.form }
    }

    QuietText {
        visible: text.length > 0
        text: root.form === null ? "" : root.form.copyright
        caption: true
    }
}
