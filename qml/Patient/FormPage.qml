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
    property int startAt: 0                // which screen, where one question is shown at a time
    readonly property FormFace form: root.entry.length > 0 ? root.face.changeEntry(root.entry)
        : root.face.openForm(root.questionnaire)
    readonly property bool saved: root.form !== null && root.form.state === FormFace.Saved
    property bool one: root.face.settings.oneAtATime
    readonly property bool missing: root.form === null || root.form.state === FormFace.Missing
    readonly property int step: root.form === null ? 0 : root.form.step
    readonly property int crisis: root.form === null ? 0 : root.form.crisis

    objectName: "form"
    eyebrow: root.form === null ? "" : root.form.changing ? qsTr("Changing an entry") : root.face.today.date
    shortEyebrow: root.form === null || root.form.changing ? "" : root.face.today.shortDate
    title: root.missing ? "" : root.saved ? qsTr("Thank you.") : root.form.title

    language: root.missing || root.saved || view.reviewing ? "" : root.form.language
    note: root.missing || root.saved ? "" : root.face.language.questionsLine
    onStepChanged: root.aloud.stop()
    onOneChanged: root.aloud.stop()

    Component.onCompleted: if (root.form !== null && root.startAt > 0) root.form.step = root.startAt

    onCrisisChanged: if (root.crisis > 0) root.nav.open("CrisisPage.qml", {})

    ErrorState {
        visible: root.missing
        title: qsTr("These questions cannot be shown")
        text: root.form !== null ? root.form.message : root.face.measures.whyNot(root.questionnaire)
        actionText: qsTr("Go back")
        onActed: root.nav.back()
    }

    FormView {
        id: view

        visible: !root.saved && !root.missing
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
            visible: !root.missing
            form: root.form
            one: root.one
            onFinished: root.nav.back()
            onOtherWay: root.face.settings.oneAtATime = !root.one
        }
    ]

    // The question that is shown; in the list, from the first one in sight.
    function words(): var {
        return root.one ? root.form.wordsOfStep(root.form.step) : root.form.wordsFrom(view.firstInSight(root.scroll))
    }
}
