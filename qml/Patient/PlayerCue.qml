// SPDX-License-Identifier: Apache-2.0
// What to think of now, with the seconds of a hold, the breath, or the pace above it.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property Player player
    property int size: Theme.bodySize
    readonly property bool parts: root.player.part.length > 0

    spacing: Theme.space1
    Layout.fillWidth: true

    BodyText {
        objectName: "cue"
        text: root.parts ? root.player.part : root.player.cue
        font.pixelSize: root.size
        color: root.parts ? Theme.leaf : Theme.ink
        strong: true
        horizontalAlignment: Text.AlignHCenter
        Layout.maximumWidth: -1
    }

    // Keeps its place while it is empty: nothing jumps with each repetition.
    BodyText {
        objectName: "beat"
        visible: root.player.hasBeat || root.parts
        text: root.parts ? root.player.partLine : root.player.beat.length > 0 ? root.player.beat : " "
        font.pixelSize: Math.round(root.size * 1.15)
        color: root.parts ? Theme.ink : Theme.leaf
        strong: !root.parts
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: !root.parts
        Layout.maximumWidth: -1
    }
}
