// SPDX-License-Identifier: Apache-2.0
// One answer as a pill. Chosen shows a tick, a fill and an edge, never colour alone.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Backwell.Theme
import Backwell.Controls

Pressable {
    id: root

    property bool single: false            // one of several: a radio button to assistive technology

    leftPadding: Theme.space4
    rightPadding: Theme.space4
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    rounding: Math.min(height / 2, Theme.target / 2)
    font.weight: root.chosen ? Font.DemiBold : Font.Medium

    choice: true
    accessibleRole: root.single ? Accessible.RadioButton : Accessible.CheckBox

    background: Rectangle {
        radius: root.rounding
        color: root.chosen || root.down ? Theme.leafWash : Theme.card
        border.width: root.chosen || Theme.edge > 0 ? Theme.stroke : Theme.hairline
        border.color: root.chosen ? Theme.leaf : root.hovered ? Theme.ink : Theme.outline
    }
    contentItem: RowLayout {
        spacing: Theme.space2

        Icon {
            visible: root.chosen
            name: "check"
            weight: 3
            color: Theme.leaf
            Layout.preferredWidth: Math.round(Theme.iconSize * 0.75)
            Layout.preferredHeight: Math.round(Theme.iconSize * 0.75)
        }

        T.Label {
            text: root.text
            textFormat: Text.PlainText
            font: root.font
            color: root.chosen ? Theme.leaf : Theme.ink
            wrapMode: Text.Wrap
            horizontalAlignment: root.chosen ? Text.AlignLeft : Text.AlignHCenter
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
