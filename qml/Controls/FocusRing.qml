// SPDX-License-Identifier: Apache-2.0
// The ring around what the keyboard is on: sun inside, ink outside, seen on every surface.
import QtQuick
import Backwell.Theme

Rectangle {
    id: root

    property bool shown: false
    property real rounding: Theme.radius
    property real inset: 0                 // how far inside the target, above and below

    anchors.fill: parent
    anchors.margins: -Theme.focusWidth - Theme.stroke
    anchors.topMargin: root.inset - Theme.focusWidth - Theme.stroke
    anchors.bottomMargin: root.inset - Theme.focusWidth - Theme.stroke
    z: 1
    visible: root.shown
    color: "transparent"
    radius: root.rounding + Theme.focusWidth + Theme.stroke
    border.width: Theme.stroke
    border.color: Theme.ink

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.stroke
        color: "transparent"
        radius: root.rounding + Theme.focusWidth
        border.width: Theme.focusWidth
        border.color: Theme.sun
    }
}
