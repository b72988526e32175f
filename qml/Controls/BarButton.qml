// SPDX-License-Identifier: Apache-2.0
// A place in the bottom bar or side rail: picture in a pill when chosen, word under it.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Backwell.Theme
import Backwell.Controls

Pressable {
    id: root

    property string iconName

    implicitHeight: Math.max(Theme.barHeight, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.space2
    leftPadding: 0
    rightPadding: 0
    rounding: Theme.radiusSmall
    font.pixelSize: Theme.captionSize
    font.weight: root.chosen ? Font.DemiBold : Font.Normal

    accessibleRole: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: root.chosen

    background: null
    contentItem: ColumnLayout {
        spacing: Theme.space1

        Rectangle {
            radius: height / 2
            color: root.chosen || root.down ? Theme.leafWash : "transparent"
            border.width: root.chosen ? Theme.edge : 0
            border.color: Theme.leaf
            Layout.preferredWidth: Math.round(Theme.iconSize * 2.4)
            Layout.preferredHeight: Math.round(Theme.iconSize * 1.25)
            Layout.alignment: Qt.AlignHCenter

            Icon {
                anchors.centerIn: parent
                width: Theme.iconSize
                height: Theme.iconSize
                name: root.iconName
                color: root.chosen ? Theme.leaf : Theme.ink
            }
        }

        T.Label {
            text: root.text
            textFormat: Text.PlainText
            font: root.font
            color: root.chosen ? Theme.leaf : root.hovered ? Theme.ink : Theme.quiet
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
