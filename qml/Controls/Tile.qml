// SPDX-License-Identifier: Apache-2.0
// A large tile of the kiosk or of Learn: strong title, quiet line, a person below.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme

Pressable {
    id: root

    property string title
    property string line
    property int tone: Theme.Leaf
    property Item picture: null            // fills the lower part, usually a Figure

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
    contentItem: ColumnLayout {
        spacing: Theme.space2

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

        Slot {
            item: root.picture
            Layout.preferredHeight: 2 * Theme.pictureSize
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
