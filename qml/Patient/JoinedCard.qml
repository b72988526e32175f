// SPDX-License-Identifier: Apache-2.0
// What happens after joining, and what does not.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.Controls
import Backwell.Theme

Card {
    id: root

    property bool waiting: false

    Heading {
        level: 2
        text: qsTr("What happens now")
    }

    Repeater {
        model: [
            { icon: "cloud", text: root.waiting ? qsTr("What you wrote so far is on its way.") : qsTr("What you save goes by itself, also later when you are online again.") },
            { icon: "check", text: qsTr("Under Me you see what was sent, and what your clinic has looked at.") },
            { icon: "clock", text: qsTr("Nobody watches this live. If something worries you, use Get help now.") }
        ]

        RowLayout {
            id: line

            required property var modelData

            spacing: Theme.space3
            Layout.fillWidth: true

            Icon {
                name: line.modelData.icon
                color: Theme.leaf
                Layout.preferredWidth: Theme.iconSize
                Layout.preferredHeight: Theme.iconSize
                Layout.alignment: Qt.AlignTop
            }

            BodyText { text: line.modelData.text }
        }
    }
}
