// SPDX-License-Identifier: Apache-2.0
// A word inside a paragraph as a button: dots below it, a target over it, larger than the word.
pragma ComponentBehavior: Bound
import QtQuick
import Backwell.Theme
import Backwell.Controls

Pressable {
    id: root

    required property string word
    property bool open: false
    property var strokes: []               // rectangles of its pieces, one for each line it stands on
    readonly property rect first: root.strokes.length > 0 ? root.strokes[0] : Qt.rect(0, 0, 0, 0)

    visible: root.strokes.length > 0
    x: root.first.x + (root.first.width - root.width) / 2
    y: root.first.y + (root.first.height - root.height) / 2
    width: Math.max(Theme.target, root.first.width)
    height: Math.max(Theme.target, root.first.height)
    ringInset: (root.height - root.first.height) / 2
    rounding: Theme.radiusTiny
    text: qsTr("What does “%1” mean?").arg(root.word)
    explanation: root.open ? qsTr("The meaning stands below. Press to close it.") : qsTr("Opens below the paragraph.")

    background: Item {
        Repeater {
            model: root.strokes

            Rectangle {
                id: piece

                required property rect modelData
                readonly property real step: 3 * Theme.stroke

                x: modelData.x - root.x
                y: modelData.y - root.y
                width: modelData.width
                height: modelData.height + Theme.stroke
                color: "transparent"       // the words lie below

                Row {
                    anchors.bottom: parent.bottom
                    anchors.horizontalCenter: parent.horizontalCenter
                    spacing: piece.step - 1.5 * Theme.stroke

                    Repeater {
                        model: Math.max(1, Math.floor(piece.width / piece.step))

                        Rectangle {
                            width: 1.5 * Theme.stroke
                            height: width
                            radius: width / 2
                            color: Theme.strong(Theme.Sky)
                        }
                    }
                }
            }
        }
    }
    contentItem: Item {}
}
