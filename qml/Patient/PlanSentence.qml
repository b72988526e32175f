// SPDX-License-Identifier: Apache-2.0
// A few sentences of one's own, with ideas that add themselves to it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Question {
    id: root

    required property MyPlanFace plan
    required property int which            // MyPlanFace.Text
    required property string value         // as it is kept

    readonly property var further: root.plan.ideas(root.which).filter(idea => root.value.indexOf(idea) < 0)

    NoteField {
        id: field

        label: root.title
        labelShown: false
        lines: 2
        maximumLength: 600
        onEdited: text => root.plan.setText(root.which, text)
        Component.onCompleted: text = root.value
    }

    Flow {
        id: ideas

        spacing: Theme.space4
        Layout.fillWidth: true

        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Ideas")

        Repeater {
            model: root.further

            TextButton {
                required property string modelData

                width: Math.min(implicitWidth, ideas.width)
                text: modelData
                iconName: "plus"
                onClicked: root.add(modelData)
            }
        }
    }

    function add(idea: string): void {
        const words = field.text.trim()
        field.text = words.length > 0 ? words + "\n" + idea : idea
        root.plan.setText(root.which, field.text)
    }
}
