// SPDX-License-Identifier: Apache-2.0
// The foot of a page of My plan: what went wrong, and the one filled button.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property Face face
    readonly property MyPlanFace plan: root.face.myPlan
    readonly property bool saved: root.plan.state === MyPlanFace.Saved

    signal finished()

    spacing: Theme.space2
    Layout.fillWidth: true

    Banner {
        objectName: "planProblem"
        visible: root.plan.state === MyPlanFace.Failed
        tone: Theme.Clay
        text: root.plan.message
    }

    RowLayout {
        visible: root.saved
        spacing: Theme.space2
        Layout.fillWidth: true

        Icon {
            name: "check"
            weight: 3
            color: Theme.leaf
            Layout.preferredWidth: Theme.iconSize
            Layout.preferredHeight: Theme.iconSize
        }

        PoliteLine {
            objectName: "planSaved"
            text: !root.saved ? "" : root.face.join !== null && root.face.join.joined
                ? qsTr("Saved on this device. It goes to %1 by itself.").arg(root.face.join.clinic)
                : qsTr("Saved on this device. Nobody else can see it.")
        }
    }

    PrimaryButton {
        objectName: "savePlan"
        text: root.saved ? qsTr("Done") : qsTr("Save")
        busy: root.plan.state === MyPlanFace.Saving
        onClicked: root.act()
        Layout.fillWidth: true
    }

    function act(): void {
        if (root.saved)
            root.finished()
        else
            root.plan.save()
    }
}
