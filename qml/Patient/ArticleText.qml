// SPDX-License-Identifier: Apache-2.0
// A paragraph of an article; words of the glossary in it open below.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property articleBlock block
    readonly property bool asking: root.block.terms.length > 0
    property int open: -1                  // which word of it

    spacing: Theme.space2
    Layout.fillWidth: true

    BodyText {
        visible: !root.asking
        text: root.block.text
    }

    When {
        id: words

        on: root.asking

        TermText {
            text: root.block.text
            marks: root.marksOf(root.block.terms)
            open: root.open
            onAsked: mark => root.open = root.open === mark ? -1 : mark
        }
    }

    When {
        on: root.open >= 0

        TermMeaning {
            mark: root.block.terms[root.open]
            onClosed: root.close()
        }
    }

    function marksOf(terms: var): var {
        const all = []
        for (const term of terms)
            all.push(term.from, term.length)
        return all
    }
    // The keyboard goes back to the word it came from.
    function close(): void {
        const was = root.open
        root.open = -1
        words.item.takeFocus(was)
    }
}
