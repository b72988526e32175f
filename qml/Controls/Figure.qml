// SPDX-License-Identifier: Apache-2.0
// The drawn person that moves. Plays when asked; under reduced motion still, or start, arrow and end.
import QtQuick
import Backwell.Theme
import Backwell.Controls

FigureItem {
    id: root

    property string label                  // what is seen, for assistive technology; empty: decoration
    property bool playing: false
    property bool pairs: false             // large enough for start, arrow and end under reduced motion

    scheme: Theme.scheme
    radius: Theme.radiusSmall
    implicitWidth: Theme.pictureSize
    implicitHeight: Theme.pictureSize
    still: Theme.reducedMotion && !root.pairs
    paired: Theme.reducedMotion && root.pairs

    Accessible.role: Accessible.Graphic
    Accessible.name: root.label
    Accessible.ignored: root.label.length === 0

    NumberAnimation {
        target: root
        property: "time"
        from: 0
        to: 86400
        duration: 86400000
        running: root.playing && !root.still && !root.paired && root.visible
    }

    function restart(): void {
        root.time = 0
    }
}
