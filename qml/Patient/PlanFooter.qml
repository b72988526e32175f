// SPDX-License-Identifier: Apache-2.0
// The foot of a page of My plan: what went wrong, and the one filled button.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property MyPlanFace plan
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
