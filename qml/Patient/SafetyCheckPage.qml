// SPDX-License-Identifier: Apache-2.0
// The private safety check: one list of signs after the other, then what to do. It never says that all is well.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    property int startAt: 0                // for pictures
    readonly property SafetyCheck check: root.face.openSafetyCheck()
    readonly property bool missing: root.check === null
    readonly property bool finished: !root.missing && root.check.finished
    readonly property int list: root.missing ? 0 : root.check.list

    objectName: "safetyCheckPage"
    immersive: true
    eyebrow: qsTr("Private check")
    shortEyebrow: qsTr("Check")
    title: root.missing ? qsTr("These questions are missing") : root.finished ? root.face.safety.advice.title : root.check.heading
    lead: root.missing ? "" : root.finished ? root.face.safety.advice.lead
        : root.list === 0 ? qsTr("Read to the end of the list. Your answers stay on this device.") : ""

    language: root.missing || root.finished ? "" : root.check.form.language
    note: root.missing ? "" : root.finished ? root.face.language.helpLine : root.face.language.questionsLine
    onListChanged: root.showTop()
    onFinishedChanged: root.showTop()
    Component.onCompleted: if (root.startAt > 0) root.check.list = root.startAt

    ErrorState {
        visible: root.missing
        title: qsTr("The check cannot be shown")
        text: qsTr("Its questions are not in the content on this device. Use Get help now instead. Your entries are safe.")
        actionText: qsTr("Get help now")
        onActed: root.nav.help()
    }

    StepBlocks {
        visible: !root.missing && !root.finished
        total: root.missing ? 1 : root.check.lists
        done: root.list + 1
        label: qsTr("List %1 of %2").arg(done).arg(total)
    }

    Card {
        visible: !root.missing && !root.finished
        spacing: Theme.space4

        Repeater {
            model: root.missing ? null : root.check.form.questions

            FormRow {
                form: root.check.form
                visible: question.path.startsWith(root.check.within)
            }
        }
    }

    // They stand below the last sign: nobody says "none" to a list they have not passed.
    PrimaryButton {
        objectName: "none"
        visible: !root.missing && !root.finished
        text: root.missing ? "" : root.check.noneText
        onClicked: root.check.noneOfThese()
    }

    TextButton {
        objectName: "leaveOpen"
        visible: !root.missing && !root.finished
        text: qsTr("I would rather not say")
        onClicked: root.check.leaveOpen()
        Layout.alignment: Qt.AlignHCenter
    }

    Banner {
        objectName: "problem"
        visible: root.finished && root.check.form.state === FormFace.Failed
        tone: Theme.Clay
        text: root.missing ? "" : root.check.form.message
        actionText: qsTr("Try again")
        onActed: root.check.form.save()
    }

    OutcomeView {
        visible: root.finished
        face: root.face
        advice: root.face.safety.advice
        onAgain: root.nav.swap("SafetyCheckPage.qml", {})
    }

    footer: [
        OutcomeFooter {
            visible: root.finished
            advice: root.face.safety.advice
            onDone: root.nav.back()
        }
    ]

    function words(): var {
        return root.check.words()
    }
    function showTop(): void {
        root.aloud.stop()
        root.scroll.contentY = 0
        root.forceActiveFocus()
    }
    function goBack(): void {
        if (root.list > 0 && !root.finished)
            root.check.list -= 1
        else
            root.nav.back()
    }
}
