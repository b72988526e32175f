// SPDX-License-Identifier: Apache-2.0
// What is written in the row of something that was found. The row itself is read aloud, not this.
import QtQuick
import Backwell.App
import Backwell.Controls
import Backwell.Theme

// A Column, not layouts in one another: those settle too late in Qt 6.4 when many rows come at once.
Item {
    id: root

    required property searchRow row
    property bool mirrored: false
    readonly property bool urgent: root.row.kind === "help" || root.row.kind === "crisis"

    implicitHeight: words.implicitHeight

    Icon {
        id: picture

        anchors.left: parent.left
        width: Theme.iconSize
        height: Theme.iconSize
        name: ({ article: "book", movement: "walk", card: "leaf", belief: "question", glossary: "info" })[root.row.kind] ?? "alert"
        color: root.urgent ? Theme.help : Theme.leaf
    }

    Column {
        id: words

        anchors.left: picture.right
        anchors.right: end.left
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space3
        spacing: Theme.space1

        BodyText {
            width: parent.width
            text: root.row.title
            strong: true
            Accessible.ignored: true
        }

        QuietText {
            width: parent.width
            text: root.row.label
            caption: true
            Accessible.ignored: true
        }

        MarkedText {
            width: parent.width
            visible: root.row.sentence.length > 0
            text: root.row.sentence
            marks: root.row.marks
        }
    }

    Icon {
        id: end

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.iconSize
        height: Theme.iconSize
        name: "forward"
        mirrored: root.mirrored
        color: Theme.quiet
    }
}
