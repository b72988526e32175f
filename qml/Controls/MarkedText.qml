// SPDX-License-Identifier: Apache-2.0
// Plain text with a marker's stroke under some of its words. Whoever holds it reads the text aloud.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.Theme

TextEdit {
    id: root

    property list<int> marks               // pairs: first letter, number of letters
    readonly property var strokes: root.strokesOf(root.text, root.width, root.contentHeight, root.contentWidth)

    enabled: false                         // to be read, not to be touched
    readOnly: true
    activeFocusOnPress: false
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    horizontalAlignment: TextEdit.AlignLeft
    color: Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme.smallSize
    Layout.fillWidth: true
    Layout.maximumWidth: Theme.lineWidth
    Accessible.ignored: true

    Repeater {
        model: root.strokes

        Rectangle {
            required property rect modelData

            z: -1
            x: modelData.x
            y: modelData.y
            width: modelData.width
            height: modelData.height
            radius: Theme.radiusTiny / 2
            color: Theme.sunWash

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.stroke
                color: Theme.strong(Theme.Sun)
            }
        }
    }

    // Where the marked words stand; asked again whenever the text is laid out anew.
    function strokesOf(text: string, width: real, height: real, line: real): var {
        const all = []
        for (let i = 0; i + 1 < root.marks.length; i += 2) {
            if (root.marks[i] + root.marks[i + 1] > root.length)
                continue                   // the marks have come before their text
            const begin = root.positionToRectangle(root.marks[i])
            const end = root.positionToRectangle(root.marks[i] + root.marks[i + 1])
            if (begin.y === end.y)         // a word longer than the line goes unmarked
                all.push(Qt.rect(Math.min(begin.x, end.x), begin.y, Math.abs(end.x - begin.x), begin.height))
        }
        return all
    }
}
