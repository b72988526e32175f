// SPDX-License-Identifier: Apache-2.0
// The morning after: back to usual, or not. One tap, and it is kept.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Card {
    id: root

    required property Face face
    readonly property FormFace form: root.face.openForm("movement-morning")

    BodyText {
        strong: true
        text: qsTr("You moved yesterday. Back to usual this morning?")
    }

    Flow {
        id: answers

        spacing: Theme.space2
        Layout.fillWidth: true

        SecondaryButton {
            objectName: "morningYes"
            width: Math.min(implicitWidth, answers.width)
            enabled: root.form !== null && root.form.state !== FormFace.Saving
            text: qsTr("Yes, as usual")
            onClicked: root.answer(0)
        }

        SecondaryButton {
            objectName: "morningNo"
            width: Math.min(implicitWidth, answers.width)
            enabled: root.form !== null && root.form.state !== FormFace.Saving
            text: qsTr("No, still more sore")
            onClicked: root.answer(1)
        }
    }

    Banner {
        visible: root.form !== null && root.form.state === FormFace.Failed
        tone: Theme.Clay
        text: root.form === null ? "" : root.form.message
    }

    function answer(option: int): void {
        root.form.clear("usual")           // one that was kept, but not saved, is no tap to take back
        root.form.choose("usual", option)
        root.form.save()
    }
}
