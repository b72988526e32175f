// SPDX-License-Identifier: Apache-2.0
// A large tile of the kiosk or of Learn: strong title, quiet line, a person below, or beside where it is wide.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme

Pressable {
    id: root

    property string title
    property string line
    property int tone: Theme.Leaf
    property Item picture: null            // fills what the words leave, usually a Figure
    readonly property bool wide: root.width > 1.5 * root.height

    stretch: true
    text: root.title
    explanation: root.line
    rounding: Theme.radius
    padding: Theme.space6

    background: Rectangle {
        radius: root.rounding
        color: Theme.wash(root.tone)
        border.width: root.hovered || root.down ? Theme.stroke : Theme.edge
        border.color: Theme.strong(root.tone)
    }
    contentItem: GridLayout {
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.space2
        rowSpacing: Theme.space2

        ColumnLayout {
            spacing: Theme.space2
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 3

            Heading {
                text: root.title
                color: Theme.strong(root.tone)
                Accessible.ignored: true
            }

            QuietText {
                visible: root.line.length > 0
                text: root.line
                Accessible.ignored: true
            }
        }

        Slot {
            item: root.picture
            Layout.preferredWidth: 2
            Layout.preferredHeight: 2 * Theme.pictureSize
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
