// SPDX-License-Identifier: Apache-2.0
// Afterwards: fine, a bit much or too much; one tap saves it.
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

    spacing: Theme.gap

    FigureScene {
        face: root.face
        movement: root.player.id
        running: false
        Layout.fillWidth: true
        Layout.preferredHeight: 200
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

    PrimaryButton {
        objectName: "saveSession"
        text: root.saved ? (root.next.length > 0 ? qsTr("Next movement") : qsTr("Done")) : qsTr("Save")
        busy: root.form !== null && root.form.state === FormFace.Saving
        onClicked: root.act()
        Layout.fillWidth: true
    }

    TextButton {
        objectName: "leave"
        text: root.saved ? qsTr("That is enough for today") : qsTr("Leave without saving")
        onClicked: root.nav.back()
        Layout.alignment: Qt.AlignHCenter
    }

    readonly property string next: root.face.plan.after(root.player.id)

    function act(): void {
        if (!root.saved)
            root.form.save()
        else if (root.next.length > 0)
            root.nav.swap("PlayerPage.qml", { movement: root.next })
        else
            root.nav.back()
    }
}
