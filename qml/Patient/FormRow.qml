// SPDX-License-Identifier: Apache-2.0
// One question and the way to answer it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property formQuestion question
    required property FormFace form
    readonly property int kind: root.question.kind
    readonly property bool chips: root.kind === FormFace.One || root.kind === FormFace.Many || root.kind === FormFace.YesNo
    readonly property bool typed: root.kind > FormFace.Heading && !root.chips && root.kind !== FormFace.Faces
        && root.kind !== FormFace.Scale
    readonly property bool paragraph: root.kind === FormFace.Paragraph
    readonly property string label: root.question.text

    spacing: Theme.space3
    objectName: "question-" + root.question.path
    Layout.fillWidth: true

    Heading {
        visible: root.kind === FormFace.Heading && text.length > 0
        level: 2
        text: root.question.text
    }

    BodyText {
        visible: root.kind === FormFace.Words
        text: root.question.text
    }

    Heading {
        visible: root.kind > FormFace.Heading && !root.typed
        level: 3
        text: root.label
    }

    QuietText {
        visible: root.question.help.length > 0 && !root.typed
        text: root.question.help
    }

    When {
        on: root.chips

        ChoiceChips {
            label: root.label
            options: root.question.labels
            multiple: root.kind === FormFace.Many
            current: root.question.chosen
            chosen: root.question.allChosen
            onPicked: index => root.form.choose(root.question.path, index)
        }
    }

    When {
        on: root.kind === FormFace.Faces

        FaceChoice {
            label: root.label
            options: root.question.labels
            answer: root.question.chosen
            onPicked: index => root.form.choose(root.question.path, index)
        }
    }

    When {
        on: root.kind === FormFace.Scale

        ScaleInput {
            label: root.label
            lowText: root.question.lowLabel
            highText: root.question.highLabel
            from: root.question.low
            to: root.question.high
            answer: root.question.answered ? root.question.number : -1
            onPicked: answer => root.form.setNumber(root.question.path, answer)
        }
    }

    When {
        on: root.typed && !root.paragraph

        Field {
            label: root.label
            hint: root.question.unit.length > 0 ? qsTr("In %1").arg(root.question.unit) : root.question.help
            error: root.question.problem
            inputMethodHints: root.kind === FormFace.Number ? Qt.ImhFormattedNumbersOnly : Qt.ImhNone
            onEdited: text => root.form.setText(root.question.path, text)
            Component.onCompleted: text = root.question.value
        }
    }

    When {
        on: root.question.units.length > 0

        ChoiceChips {
            label: qsTr("Measured in")
            options: root.question.units
            current: root.question.unitChosen
            onPicked: index => root.form.setUnit(root.question.path, index)
        }
    }

    When {
        on: root.paragraph

        NoteField {
            label: root.label
            hint: root.question.help
            error: root.question.problem
            onEdited: text => root.form.setText(root.question.path, text)
            Component.onCompleted: text = root.question.value
        }
    }

    // Most rows have none of these, and a form has many rows.
    When {
        on: root.question.open

        AddOwn {
            label: root.question.ownLabel
            onAdded: text => root.form.addOwn(root.question.path, text)
        }
    }

    When {
        on: root.question.problem.length > 0 && !root.typed

        Banner {
            tone: Theme.Clay
            text: root.question.problem
        }
    }

    When {
        on: root.question.adds.length > 0

        TextButton {
            objectName: "add"
            text: qsTr("Add another")
            iconName: "plus"
            onClicked: root.form.add(root.question.adds)
        }
    }

    When {
        on: root.question.removes.length > 0

        TextButton {
            objectName: "remove"
            text: qsTr("Take this one away")
            onClicked: root.form.remove(root.question.removes)
        }
    }
}
