// SPDX-License-Identifier: Apache-2.0
// One part of a plan to read: its lines, or its words. Not there while it is empty.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.Controls
import Backwell.Theme

Card {
    id: root

    property string title
    property var lines: []
    property string words

    visible: root.lines.length > 0 || root.words.length > 0
    spacing: Theme.space2

    Heading {
        level: 3
        text: root.title
    }

    Repeater {
        model: root.lines

        PlanTick {
            required property string modelData

            text: modelData
        }
    }

    BodyText {
        visible: root.words.length > 0
        text: root.words
    }
}
