// SPDX-License-Identifier: Apache-2.0
// The drawn person of a movement, large; moves by itself, or at the time it is given.
import QtQuick
import Backwell.App
import Backwell.Controls

Item {
    id: root

    required property Face face
    property string movement
    property bool running: false
    property bool bare: false              // no stage of its own: it stands on a tile
    property real time: -1
    property string words                  // what the picture shows, for those who do not see it

    implicitWidth: 240
    implicitHeight: 240

}
