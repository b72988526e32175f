// SPDX-License-Identifier: Apache-2.0
// A row that opens something: picture, plain title, one grey line, and what stands at its end.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme
import Backwell.Controls

Pressable {
    id: root

    property string title
    property string line
    property Item picture: null            // usually a PictureTile
    property Item trailing: null           // null: an arrow
    property bool arrow: root.trailing === null
    property bool raised: false            // on paper by itself, not inside a Card
    readonly property bool roomy: root.width === 0 || root.width > 12 * Theme.bodySize   // else words need the picture's place

    stretch: true
    text: root.title
    explanation: root.line
    rounding: root.raised ? Theme.radius : Theme.radiusSmall
    leftPadding: root.raised ? Theme.space4 : 0
    rightPadding: root.raised ? Theme.space4 : 0
    topPadding: root.raised ? Theme.space3 : Theme.space2
    bottomPadding: root.raised ? Theme.space3 : Theme.space2

    background: Rectangle {
        radius: root.rounding
        color: root.raised ? Theme.card : root.down || root.hovered ? Theme.leafWash : "transparent"
        opacity: root.raised || root.down ? 1 : 0.5
        border.width: root.raised ? (root.hovered ? Theme.hairline : Theme.edge) : 0
        border.color: root.hovered ? Theme.leaf : Theme.divider
    }
    contentItem: RowLayout {
        spacing: Theme.space3

        Slot {
            visible: root.roomy && root.picture !== null
            item: root.picture
            Layout.alignment: Qt.AlignVCenter
        }

        // A plain Column: a layout in a layout settles too late when many rows come at once (Qt 6.4).
        Column {
            spacing: Theme.space1
            Layout.fillWidth: true

            BodyText {
                width: parent.width
                text: root.title
                strong: true
                Accessible.ignored: true
            }

            QuietText {
                width: parent.width
                visible: root.line.length > 0
                text: root.line
                Accessible.ignored: true
            }
        }

        Slot {
            item: root.trailing
            Layout.alignment: Qt.AlignVCenter
        }

        Icon {
            visible: root.arrow
            name: "forward"
            mirrored: root.mirrored
            color: Theme.quiet
            Layout.preferredWidth: Theme.iconSize
            Layout.preferredHeight: Theme.iconSize
        }
    }
}
