// SPDX-License-Identifier: Apache-2.0
// Where an entry is, in words with a mark: saved here, sent, with your clinic, seen, needs you, stays here.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme
import Backwell.Controls

RowLayout {
    id: root

    enum State { Saved, Sent, WithClinic, Seen, NeedsYou, Stays }

    property int state: StatusLine.Saved
    property string detail                 // "today 14:05"
    readonly property string words: [qsTr("Saved here"), qsTr("Sent"), qsTr("With your clinic"), qsTr("Seen"),
        qsTr("Needs you"), qsTr("Stays on this device")][root.state]
    readonly property bool arrived: root.state === StatusLine.WithClinic || root.state === StatusLine.Seen

    spacing: Theme.space2
    Layout.fillWidth: true

    Icon {
        name: ["device", "sent", "clinic", "eye", "alert", "lock"][root.state]
        color: line.color
        Layout.preferredWidth: Math.round(Theme.iconSize * 0.8)
        Layout.preferredHeight: Math.round(Theme.iconSize * 0.8)
        Layout.alignment: Qt.AlignTop
    }

    QuietText {
        id: line

        text: root.detail.length > 0 ? qsTr("%1 · %2").arg(root.words).arg(root.detail) : root.words
        color: root.state === StatusLine.NeedsYou ? Theme.clay : root.arrived ? Theme.leaf : Theme.quiet
        font.weight: root.state === StatusLine.NeedsYou ? Font.DemiBold : Font.Normal
    }
}
