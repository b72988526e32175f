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
    readonly property list<string> words: [
        root.waiting ? qsTr("What you wrote so far is on its way.") : qsTr("What you save goes by itself, also later when you are online again."),
        qsTr("Under Me you see what was sent, and what your clinic has looked at."),
        qsTr("Nobody watches this live. If something worries you, use Get help now.")
    ]

    Heading {
        level: 2
        text: qsTr("What happens now")
    }

    // The rows stay while what they say changes: rows that went in the middle of a layout took the
    // app with them (Qt 6.4), and what was saved is sent just when this card comes.
    Repeater {
        model: ["cloud", "check", "clock"]

        RowLayout {
            id: line

            required property string modelData
            required property int index

            spacing: Theme.space3
            Layout.fillWidth: true

            Icon {
                name: line.modelData
                color: Theme.leaf
                Layout.preferredWidth: Theme.iconSize
                Layout.preferredHeight: Theme.iconSize
                Layout.alignment: Qt.AlignTop
            }

            BodyText { text: root.words[line.index] }
        }
    }
}
