// SPDX-License-Identifier: Apache-2.0
// What RadioRow and CheckRow share: mark, words, a grey line, and the whole row as target.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme

Pressable {
    id: root

    property bool square: false
    property string line

    stretch: true
    explanation: root.line
    rounding: Theme.radiusSmall
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    topPadding: Theme.space3
    bottomPadding: Theme.space3
    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)

    Keys.onDownPressed: root.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: root.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    background: Rectangle {
        radius: root.rounding
        color: root.chosen || root.down ? Theme.leafWash : Theme.card
        border.width: root.chosen || Theme.edge > 0 ? Theme.stroke : Theme.hairline
        border.color: root.chosen ? Theme.leaf : root.hovered ? Theme.ink : Theme.outline
    }
    contentItem: RowLayout {
        spacing: Theme.space3

        TickMark {
            checked: root.chosen
            square: root.square
            hovered: root.hovered
            Layout.alignment: root.line.length > 0 ? Qt.AlignTop : Qt.AlignVCenter
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            BodyText {
                text: root.text
                strong: root.chosen
                Accessible.ignored: true
            }

            QuietText {
                visible: root.line.length > 0
                text: root.line
                Accessible.ignored: true
            }
        }
    }
}
