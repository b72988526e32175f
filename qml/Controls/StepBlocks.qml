// SPDX-License-Identifier: Apache-2.0
// How far along, as blocks: three of five. Never a streak.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.Theme

RowLayout {
    id: root

    property int total: 5
    property int done: 0
    property string label: qsTr("%1 of %2").arg(root.done).arg(root.total)

    spacing: Theme.space2
    Layout.fillWidth: true

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.label

    Repeater {
        model: root.total

        Rectangle {
            required property int index

            implicitHeight: Theme.radiusTiny
            radius: height / 2
            color: index < root.done ? Theme.leaf : Theme.empty
            border.width: index < root.done ? 0 : Theme.edge / 2
            border.color: Theme.outline
            Layout.fillWidth: true
        }
    }
}
