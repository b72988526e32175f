// SPDX-License-Identifier: Apache-2.0
// One thing that was found: what it is, its title, and the sentence that answers. What has no page of
// its own opens in place.
import QtQuick
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Pressable {
    id: root

    required property searchRow row
    property bool open: false              // all of it is shown

    signal asked()                         // it has a page

    objectName: "found-" + root.row.kind + "-" + root.row.id
    stretch: true
    text: root.row.title
    explanation: root.open ? root.row.text : root.row.here
        ? qsTr("%1. %2 Press to read all of it here.").arg(root.row.label).arg(root.row.sentence)
        : qsTr("%1. %2").arg(root.row.label).arg(root.row.sentence)
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
        open: root.open
        mirrored: root.mirrored
    }

    onClicked: root.show()

    function show(): void {
        if (root.row.here)
            root.open = !root.open
        else
            root.asked()
    }
}
