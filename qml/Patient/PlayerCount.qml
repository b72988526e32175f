// SPDX-License-Identifier: Apache-2.0
// How many so far, what to think of, and when to ease off.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    property Player player: null

    spacing: Theme.space3
    Layout.fillWidth: true

    StepBlocks {
        visible: root.player !== null && root.player.target <= 12
        total: root.player === null ? 1 : root.player.target
        done: root.player === null ? 0 : root.player.count
        label: root.player === null ? "" : root.player.spoken
        Layout.maximumWidth: 2 * Theme.railWidth
        Layout.alignment: Qt.AlignHCenter
    }

    RowLayout {
        spacing: Theme.space2
        Layout.alignment: Qt.AlignHCenter

        Heading {
            objectName: "count"
            level: 1
            text: root.player === null ? "" : root.player.countText
            font.pixelSize: Theme.numberSize
            Accessible.ignored: true
            Layout.fillWidth: false
        }

        QuietText {
            text: root.player === null ? "" : root.player.ofText
            font.pixelSize: Theme.headingSize
            Accessible.name: root.player === null ? "" : root.player.spoken
            Layout.fillWidth: false
            Layout.alignment: Qt.AlignBaseline
        }
    }

    BodyText {
        text: root.player === null ? "" : root.player.cue
        strong: true
        horizontalAlignment: Text.AlignHCenter
        Layout.alignment: Qt.AlignHCenter
    }

    QuietText {
        text: root.player === null ? "" : root.player.care
        horizontalAlignment: Text.AlignHCenter
        Layout.alignment: Qt.AlignHCenter
    }
}
