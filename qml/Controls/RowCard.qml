// SPDX-License-Identifier: Apache-2.0
// A row that opens something: picture, plain title, one grey line, and what stands at its end.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme

Pressable {
    id: root

    property string title
    property string line
    property Component picture: null       // usually a PictureTile
    property Component trailing: null      // null: an arrow
    property bool raised: false            // on paper by itself, not inside a Card

    text: root.title
    explanation: root.line
    rounding: root.raised ? Theme.radius : Theme.radiusSmall
    padding: root.raised ? Theme.space3 : 0
    topPadding: root.raised ? Theme.space3 : Theme.space2
    bottomPadding: root.raised ? Theme.space3 : Theme.space2
    Layout.fillWidth: true

    background: Rectangle {
        radius: root.rounding
        color: root.raised ? Theme.card : root.down || root.hovered ? Theme.leafWash : "transparent"
        opacity: root.raised || root.down ? 1 : 0.5
        border.width: root.raised ? (root.hovered ? Theme.hairline : Theme.edge) : 0
        border.color: root.hovered ? Theme.leaf : Theme.line
    }
    contentItem: RowLayout {
        spacing: Theme.space3

        Loader {
            visible: root.picture !== null
            sourceComponent: root.picture
            Layout.alignment: Qt.AlignVCenter
        }

        ColumnLayout {
            spacing: Theme.space1
            Layout.fillWidth: true

            BodyText {
                text: root.title
                strong: true
                Accessible.ignored: true
            }

            QuietText {
                visible: root.line.length > 0
                text: root.line
                Accessible.ignored: true
            }
        }

        Loader {
            visible: root.trailing !== null
            sourceComponent: root.trailing
            Layout.alignment: Qt.AlignVCenter
        }

        Icon {
            visible: root.trailing === null
            name: "forward"
            mirrored: root.mirrored
            color: Theme.quiet
            Layout.preferredWidth: Theme.iconSize
            Layout.preferredHeight: Theme.iconSize
        }
    }
}
