// SPDX-License-Identifier: Apache-2.0
// A list in the person's own words: ideas to tap, and a line of one's own.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls

Question {
    id: root

    required property MyPlanFace plan
    required property int list             // MyPlanFace.List
    readonly property var options: root.plan.revision >= 0 ? root.plan.options(root.list) : []

    ChoiceChips {
        label: root.title
        options: root.options
        multiple: true
        chosen: root.plan.revision >= 0 ? root.plan.chosen(root.list) : []
        onPicked: index => root.plan.toggle(root.list, root.options[index])
    }

    AddOwn {
        label: qsTr("In your own words")
        onAdded: text => root.plan.add(root.list, text)
    }
}
