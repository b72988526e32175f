// SPDX-License-Identifier: Apache-2.0
// One thing that was found: what it is, its title, and the sentence that answers.
import QtQuick
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Pressable {
    id: root

    required property searchRow row

    objectName: "found-" + root.row.kind + "-" + root.row.id
    stretch: true
    text: root.row.title
    explanation: qsTr("%1. %2").arg(root.row.label).arg(root.row.sentence)
    rounding: Theme.radius
    leftPadding: Theme.space4
    rightPadding: Theme.space4
    topPadding: Theme.space3
    bottomPadding: Theme.space3

    background: Rectangle {
        radius: root.rounding
        color: Theme.card
        border.width: root.hovered ? Theme.hairline : Theme.edge
        border.color: root.hovered ? Theme.leaf : Theme.divider
    }
    contentItem: FoundWords {
        row: root.row
        mirrored: root.mirrored
    }
}
