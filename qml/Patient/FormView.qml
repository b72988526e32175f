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
    readonly property int inSight: 6       // rows that the first frame shows at most
    property int made: root.inSight
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
        id: rows

        model: root.form === null ? null : root.form.questions

        When {
            id: row

            required property int index
            required property formQuestion question

            on: root.one ? row.question.step === root.form.step : row.index < root.made

            FormRow {
                form: root.form
                question: row.question
            }
        }
    }

    // A few with each frame, until all are there.
    Timer {
        interval: 1
        repeat: true
        running: root.made < rows.count
        onTriggered: root.made += root.inSight
    }

    When {
        on: root.reviewing

        FormReview { form: root.form }
    }

    QuietText {
        visible: text.length > 0 && (root.one || root.made >= rows.count)
        text: root.form === null ? "" : root.form.copyright
        caption: true
    }

    function firstInSight(window: Item): int {
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i)
            if (row.mapToItem(window, 0, row.height).y > Theme.target)
                return i
        }
        return 0
    }
}
