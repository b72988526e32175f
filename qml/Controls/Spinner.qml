// SPDX-License-Identifier: Apache-2.0
// Three dots that breathe while something long is under way; still under reduced motion.
pragma ComponentBehavior: Bound
import QtQuick
import Backwell.Theme

Row {
    id: root

    property color color: Theme.leaf
    property int beat: 0

    spacing: Math.round(width / 12)
    Accessible.ignored: true

    Repeater {
        model: root.visible ? 3 : 0

        Rectangle {
            required property int index

            y: (root.height - height) / 2
            width: Math.round(root.width / 4)
            height: width
            radius: width / 2
            color: root.color
            opacity: Theme.reducedMotion || root.beat === index ? 1 : 0.35
        }
    }

    Timer {
        interval: 320
        repeat: true
        running: root.visible && !Theme.reducedMotion
        onTriggered: root.beat = (root.beat + 1) % 3
    }
}
