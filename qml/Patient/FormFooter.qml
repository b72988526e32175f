// SPDX-License-Identifier: Apache-2.0
// The foot of a form: what went wrong, the one filled button, and the other way to see the questions.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    property FormFace form: null
    property bool one: false
    property bool looked: false            // the review was reached: from a question it is one press away
    readonly property bool reviewing: root.one && root.form !== null && root.form.reviewing
    readonly property bool saved: root.form !== null && root.form.state === FormFace.Saved
    readonly property bool stepping: root.one && root.form !== null && !root.form.lastStep && !root.saved

    onReviewingChanged: if (root.reviewing) root.looked = true

    signal finished()
    signal otherWay()

    spacing: Theme.space2
    Layout.fillWidth: true

    Banner {
        objectName: "problem"
        visible: root.form !== null && root.form.state === FormFace.Failed
        tone: Theme.Clay
        text: root.form === null ? "" : root.form.message
    }

    RowLayout {
        spacing: Theme.space3
        Layout.fillWidth: true

        SecondaryButton {
            objectName: "previous"
            visible: root.one && root.form !== null && root.form.step > 0 && !root.saved
            text: qsTr("Before")
            onClicked: root.form.step -= 1
        }

        PrimaryButton {
            objectName: "save"
            text: root.saved ? qsTr("Done") : !root.stepping ? qsTr("Save")
                : root.looked ? qsTr("Back to my answers") : qsTr("Next")
            busy: root.form !== null && root.form.state === FormFace.Saving
            onClicked: root.act()
            Layout.fillWidth: true
        }
    }

    TextButton {
        objectName: "otherWay"
        visible: root.form !== null && root.form.steps > 1 && !root.saved
        text: root.one ? qsTr("Show all questions") : qsTr("One question at a time")
        font.pixelSize: Theme.smallSize
        onClicked: root.otherWay()
        Layout.alignment: Qt.AlignHCenter
    }

    function act(): void {
        if (root.saved)
            root.finished()
        else if (root.stepping)
            root.form.step = root.looked ? root.form.steps : root.form.step + 1
        else
            root.form.save()
    }
}
