// SPDX-License-Identifier: Apache-2.0
// The steps of a ladder as stairs, the hardest on top; a tap says where somebody stands.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property planLadderRow ladder
    readonly property int count: root.ladder.rungs.length
    readonly property real stair: Math.min(Theme.space4, root.width / 4 / Math.max(1, root.count))

    signal picked(int rung)

    spacing: Theme.space2
    Layout.fillWidth: true

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Where are you now?")

    Repeater {
        model: root.count

        RadioRow {
            required property int index
            readonly property int rung: root.count - 1 - index

            text: qsTr("%1. %2").arg(rung + 1).arg(root.ladder.rungs[rung])
            line: rung === root.ladder.at ? qsTr("I am here") : ""
            chosen: rung === root.ladder.at
            onClicked: root.picked(rung)
            Layout.fillWidth: true
            Layout.leftMargin: rung * root.stair           // mirrored by the layout
        }
    }
}
