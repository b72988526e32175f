// SPDX-License-Identifier: Apache-2.0
// A paragraph of an article; words of the glossary in it open below.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

// A Column, not layouts in one another: those settle too late in Qt 6.4 when many rows come at once.
Item {
    id: root

    required property articleBlock block
    readonly property bool asking: root.block.terms.length > 0
    property string asked                  // the word that is open at first, for pictures
    property int open: root.placeOf(root.asked)   // which word of it

    signal returned(int word)

    implicitWidth: Theme.lineWidth
    implicitHeight: column.implicitHeight
    Layout.fillWidth: true
    Layout.maximumWidth: Theme.lineWidth

    Column {
        id: column

        width: parent.width
        spacing: Theme.space2

        BodyText {
            width: parent.width
            visible: !root.asking
            text: root.asking ? "" : root.block.text
        }

        When {
            width: parent.width
            on: root.asking

            TermText {
                id: text

                text: root.block.text
                marks: root.marksOf(root.block.terms)
                open: root.open
                onAsked: mark => root.open = root.open === mark ? -1 : mark

                Connections {
                    target: root

                    function onReturned(word: int): void {
                        text.takeFocus(word)
                    }
                }
            }
        }

        When {
            width: parent.width
            on: root.open >= 0

            TermMeaning {
                mark: root.block.terms[Math.max(0, root.open)]
                onClosed: root.close()
            }
        }
    }

    function marksOf(terms: var): var {
        const all = []
        for (const term of terms)
            all.push(term.from, term.length)
        return all
    }
    function placeOf(id: string): int {
        for (let i = 0; i < root.block.terms.length; ++i) {
            if (root.block.terms[i].id === id)
                return i
        }
        return -1
    }
    // The keyboard goes back to the word it came from.
    function close(): void {
        const was = root.open
        root.open = -1
        root.returned(was)
    }
}
