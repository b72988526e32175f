// SPDX-License-Identifier: Apache-2.0
// The one filled button of a screen.
import QtQuick
import Backwell.Theme

Pressable {
    id: root

    property string iconName
    property bool busy: false
    property color fill: Theme.leaf
    property color inkOnFill: Theme.inkOnLeaf

    stretch: true
    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space6
    rightPadding: Theme.space6
    topPadding: Theme.space3
    bottomPadding: Theme.space3
    enabled: !root.busy
    opacity: 1

    background: Rectangle {
        radius: root.rounding
        color: !root.enabled && !root.busy ? Theme.empty : root.down ? Qt.darker(root.fill, 1.15) : root.hovered ? Qt.lighter(root.fill, 1.08) : root.fill
    }
    contentItem: ButtonFace {
        text: root.text
        iconName: root.iconName
        tone: root.enabled || root.busy ? root.inkOnFill : Theme.quiet
        font: root.font
        busy: root.busy
    }
}
