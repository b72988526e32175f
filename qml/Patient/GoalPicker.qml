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

    spacing: Theme.gap
    Layout.fillWidth: true

    ChoiceChips {
        objectName: "goals"
        label: qsTr("What matters to you")
        options: root.profile.choices
        multiple: true
        chosen: root.profile.chosen
        onPicked: index => root.profile.toggleGoal(root.profile.choices[index])
    }

    Field {
        id: own

        objectName: "ownGoal"
        label: qsTr("Something else")
        placeholder: qsTr("For example: singing in the choir")
        maximumLength: 60
        onAccepted: root.add()
        onTyped: root.add()
    }

    SecondaryButton {
        objectName: "addGoal"
        text: qsTr("Add")
        enabled: own.text.trim().length > 0
        onClicked: root.add()
    }

    function add(): void {
        root.profile.addGoal(own.text)
        own.text = ""
    }
}
