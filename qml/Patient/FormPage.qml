// SPDX-License-Identifier: Apache-2.0
// One questionnaire: a list or one question at a time, every answer kept at once, Save at the end.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    property string questionnaire
    property string entry                  // an entry to change, instead of a new one
    readonly property FormFace form: root.entry.length > 0 ? root.face.changeEntry(root.entry)
        : root.face.openForm(root.questionnaire)
    readonly property bool saved: root.form !== null && root.form.state === FormFace.Saved
    readonly property bool one: root.face.settings.oneAtATime

    objectName: "form"
    eyebrow: root.form === null ? "" : root.form.changing ? qsTr("Changing an entry") : root.face.today.date
    shortEyebrow: root.form === null || root.form.changing ? "" : root.face.today.shortDate
    title: root.form === null ? "" : root.saved ? qsTr("Thank you.") : root.form.title

    ErrorState {
        visible: root.form === null
        title: qsTr("These questions cannot be shown")
        text: qsTr("They are missing from the content on this device, or were changed after they were checked. Your entries are safe. Install Backwell again to bring them back.")
        actionText: qsTr("Go back")
        onActed: root.nav.back()
    }

    FormView {
        visible: !root.saved
        form: root.form
        one: root.one
    }

    SavedNote {
        visible: root.saved
        face: root.face
        text: root.saved ? root.form.message : ""
    }

    footer: [
        FormFooter {
            visible: root.form !== null
            form: root.form
            one: root.one
            onFinished: root.nav.back()
            onOtherWay: root.face.settings.oneAtATime = !root.one
        }
    ]
}
