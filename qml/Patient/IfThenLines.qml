// SPDX-License-Identifier: Apache-2.0
// If something gets in the way: "If it rains, then I walk in the hall."
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Question {
    id: root

    required property MyPlanFace plan
    required property planGoalRow goal
    required property int place

    title: qsTr("What if something gets in the way?")
    hint: qsTr("For example: if it rains, then I walk in the shopping centre.")

    Repeater {
        model: root.goal.ifThens

        OwnLine {
            required property int index
            required property string modelData

            text: modelData
            onRemoved: root.plan.removeIfThen(root.place, index)
        }
    }

    Field {
        id: when

        onTyped: root.add()
        objectName: "ifWords"
        label: qsTr("If …")
        maximumLength: 120
    }

    Field {
        id: then

        objectName: "thenWords"
        label: qsTr("then I …")
        maximumLength: 120
        onAccepted: root.add()
        onTyped: root.add()
    }

    TextButton {
        objectName: "addIfThen"
        visible: when.text.trim().length > 0 && then.text.trim().length > 0
        text: qsTr("Add this")
        iconName: "plus"
        onClicked: root.add()
    }

    function add(): void {
        if (when.text.trim().length === 0 || then.text.trim().length === 0)
            return
        root.plan.addIfThen(root.place, when.text, then.text)
        when.text = ""
        then.text = ""
    }
}
