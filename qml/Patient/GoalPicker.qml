// SPDX-License-Identifier: Apache-2.0
// Pick what matters, or write it: at most five, in the person's own words.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property Profile profile
    readonly property var ideas: [qsTr("Gardening"), qsTr("Playing with children"), qsTr("My work"), qsTr("Walking the dog"),
        qsTr("Sleeping well"), qsTr("Shopping"), qsTr("Sport"), qsTr("Seeing friends")]
    readonly property var all: root.profile.goals.filter(goal => root.ideas.indexOf(goal) < 0).concat(root.ideas)

    spacing: Theme.gap
    Layout.fillWidth: true

    ChoiceChips {
        objectName: "goals"
        label: qsTr("What matters to you")
        options: root.all
        multiple: true
        chosen: root.all.map((goal, index) => root.profile.goals.indexOf(goal) >= 0 ? index : -1)
        onPicked: index => root.profile.toggleGoal(root.all[index])
    }

    Field {
        id: own

        objectName: "ownGoal"
        label: qsTr("Something else")
        placeholder: qsTr("For example: singing in the choir")
        maximumLength: 60
        onAccepted: root.add()
    }

    SecondaryButton {
        objectName: "addGoal"
        text: qsTr("Add")
        enabled: own.text.trim().length > 0
        onClicked: root.add()
    }

    function add(): void {
        root.profile.toggleGoal(own.text)
        own.text = ""
    }
}
