// SPDX-License-Identifier: Apache-2.0
// The drawn person of a movement, large; moves by itself, or at the time it is given.
import QtQuick
import Backwell.App
import Backwell.Controls

Item {
    id: root

    required property Face face
    property string movement
    property var drawn: root.face.figure(root.movement)    // or as a step of it says
    property bool mirrored: false
    property string pose                   // one moment of it by name; empty: it decides
    property bool running: false
    property bool bare: false              // no stage of its own: it stands on a tile
    property real time: -1
    property string words                  // what the picture shows, for those who do not see it

    implicitWidth: 240
    implicitHeight: 240

    Figure {
        anchors.fill: parent
        movement: root.drawn
        mirrored: root.mirrored
        stage: root.bare ? FigureItem.Bare : FigureItem.InScene
        label: root.words
        pose: root.pose
        playing: root.running
        pairs: true
        still: root.time < 0 && !root.running

        Binding on time {
            when: root.time >= 0
            value: root.time
        }
    }
}
