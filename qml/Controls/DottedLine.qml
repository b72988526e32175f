// SPDX-License-Identifier: Apache-2.0
// Dots below a word that can be asked about.
pragma ComponentBehavior: Bound
import QtQuick
import Backwell.Theme

Row {
    id: root

    readonly property real dot: 1.5 * Theme.stroke

    height: root.dot
    spacing: root.dot
    clip: true

    Repeater {
        model: Math.max(1, Math.floor((root.width + root.dot) / (2 * root.dot)))

        Rectangle {
            width: root.dot
            height: root.dot
            radius: root.dot / 2
            color: Theme.strong(Theme.Sky)
        }
    }
}
