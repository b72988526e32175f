// SPDX-License-Identifier: Apache-2.0
// Afterwards: what was done, fine, a bit much or too much, and the leg; one tap saves it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property Face face
    required property Navigator nav
    required property Player player
    readonly property FormFace form: root.face.openSession(root.player)
    readonly property bool saved: root.form !== null && root.form.state === FormFace.Saved
    property bool checkWanted: false       // asked for before it was saved
    readonly property string next: root.face.plan.after(root.player.id)

    signal called(item: Item)              // this should be in sight

    objectName: "afterMovement"
    spacing: Theme.gap

    SessionAdvice {
        id: counsel

        form: root.form
    }

    FigureScene {
        visible: Theme.textScale <= 1.3        // the questions come first
        face: root.face
        movement: root.player.id
        running: false
        Layout.fillWidth: true
        Layout.preferredHeight: 150
    }

    BodyText {
        objectName: "doneText"
        visible: text.length > 0 && !root.saved
        text: root.player.doneText.length > 0 ? qsTr("Well moved: %1.").arg(root.player.doneText) : ""
        strong: true
    }

    Repeater {
        model: root.form === null ? null : root.form.questions

        FormRow {
            form: root.form
            visible: !root.saved
        }
    }

    Banner {
        objectName: "problem"
        visible: root.form !== null && root.form.state === FormFace.Failed
        tone: Theme.Clay
        text: root.form === null ? "" : root.form.message
    }

    SavedNote {
        visible: root.saved
        face: root.face
        text: root.saved ? root.form.message : ""
    }

    When {
        id: comesNext

        on: counsel.text.length > 0

        SessionNext {
            advice: counsel
            listsOnly: root.face.safety.listsOnly
            onCheck: root.check()
        }
    }

    // A card that has just come has its place only after the layout.
    Timer {
        id: placed

        interval: 1
        onTriggered: root.called(comesNext)
    }

    Connections {
        target: counsel

        function onChanged(): void {
            if (counsel.newSigns && !root.saved)
                placed.start()
        }
    }

    PrimaryButton {
        objectName: "saveSession"
        text: root.saved ? (root.next.length > 0 && !counsel.newSigns ? qsTr("Next movement") : qsTr("Done")) : qsTr("Save")
        busy: root.form !== null && root.form.state === FormFace.Saving
        onClicked: root.act()
        Layout.fillWidth: true
    }

    TextButton {
        objectName: "leave"
        text: root.saved ? qsTr("That is enough for today") : qsTr("Leave without saving")
        onClicked: root.leave()
        Layout.alignment: Qt.AlignHCenter
    }

    onSavedChanged: if (root.saved && counsel.newSigns) root.toSafety()

    Connections {
        target: root.form

        function onStateChanged(): void {
            if (root.checkWanted && root.form.state === FormFace.Failed) {
                root.checkWanted = false
                root.toSafety()
            }
        }
    }

    function act(): void {
        if (!root.saved)
            root.form.save()
        else if (root.next.length > 0 && !counsel.newSigns)
            root.nav.swap("PlayerPage.qml", { movement: root.next })
        else
            root.nav.back()
    }
    // What was said is kept first; the check opens whether that works or not.
    function check(): void {
        if (root.saved || !counsel.newSigns)
            return root.toSafety()
        root.checkWanted = true
        root.form.save()
    }
    function leave(): void {
        if (root.form !== null && !root.saved)
            root.form.discard()
        root.player.putAway()
        root.nav.back()
    }
    // What the region has signed for: the check, or the lists only.
    function toSafety(): void {
        if (root.face.safety.listsOnly)
            root.nav.help()
        else
            root.nav.open("SafetyCheckPage.qml", {})
    }
}
