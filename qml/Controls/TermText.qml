// SPDX-License-Identifier: Apache-2.0
// A paragraph with words that can be asked about: dots under them, a target and a name each. The page shows what they mean.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.Controls
import Backwell.Theme

Item {
    id: root

    property string text
    property list<int> marks               // pairs: first letter, number of letters; in order of the text
    property int open: -1                  // the mark whose meaning stands on the page, owned by the page
    readonly property var places: root.placesOf(root.text, edit.width, edit.contentHeight, edit.contentWidth)

    signal asked(int mark)

    implicitWidth: edit.implicitWidth
    implicitHeight: edit.height
    Layout.fillWidth: true
    Layout.maximumWidth: Theme.lineWidth
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Repeater {
        model: root.open >= 0 ? root.places[root.open] ?? [] : []

        Rectangle {
            required property rect modelData

            x: modelData.x - Theme.stroke
            y: modelData.y
            width: modelData.width + 2 * Theme.stroke
            height: modelData.height + Theme.stroke
            radius: Theme.radiusTiny / 2
            color: Theme.wash(Theme.Sun)
        }
    }

    TextEdit {
        id: edit

        width: root.width
        enabled: false                     // to be read; the words have targets of their own
        readOnly: true
        activeFocusOnPress: false
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        horizontalAlignment: TextEdit.AlignLeft
        color: Theme.ink
        font.family: Theme.fontFamily
        font.pixelSize: Theme.bodySize
        topPadding: Math.round(edit.font.pixelSize * 0.12)   // as BodyText
        text: root.text
        Accessible.ignored: true

        LineSpacing {
            document: edit.textDocument
            factor: Theme.bodyLine
        }
    }

    Repeater {
        id: words

        model: Math.floor(root.marks.length / 2)

        TermWord {
            required property int index

            word: root.text.substr(root.marks[2 * index], root.marks[2 * index + 1])
            strokes: root.places[index] ?? []
            open: root.open === index
            onClicked: root.asked(index)
        }
    }

    function takeFocus(mark: int): void {
        const word = words.itemAt(mark)
        if (word !== null)
            word.forceActiveFocus(Qt.TabFocusReason)
    }
    // For each mark its pieces, a line each; asked again whenever the text is laid out anew.
    function placesOf(text: string, width: real, height: real, line: real): var {
        const all = []
        for (let i = 0; i + 1 < root.marks.length; i += 2) {
            const pieces = []
            const end = Math.min(root.marks[i] + root.marks[i + 1], edit.length)
            let from = root.marks[i]
            while (from < end) {
                const first = edit.positionToRectangle(from)
                let to = from + 1
                let last = edit.positionToRectangle(to)
                while (to < end && edit.positionToRectangle(to + 1).y === first.y)
                    last = edit.positionToRectangle(++to)
                if (last.y === first.y && last.x !== first.x)
                    pieces.push(Qt.rect(Math.min(first.x, last.x), first.y, Math.abs(last.x - first.x), first.height))
                from = to
            }
            all.push(pieces)
        }
        return all
    }
}
