// SPDX-License-Identifier: Apache-2.0
// How this week went: blocks that end today; what was not done has no mark.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Card {
    id: root

    required property Face face
    readonly property int days: Theme.textScale > 1.3 ? 4 : 7

    RowLayout {
        spacing: Theme.space3
        Layout.fillWidth: true

        BodyText {
            text: qsTr("Your week")
            strong: true
        }

        QuietText {
            text: root.face.today.movedText
            horizontalAlignment: Text.AlignRight
        }
    }

    WeekStrip {
        labels: root.face.today.weekLabels
        moved: root.face.today.weekMoved
        days: root.days
        summary: root.face.today.movedText
    }
}
