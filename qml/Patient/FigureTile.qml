// SPDX-License-Identifier: Apache-2.0
// The small square with the drawn person of a movement at the start of a row.
import QtQuick
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PictureTile {
    id: root

    required property Face face
    property string movement
    property string wash: "leaf"
    property string plain: "book"          // the icon where there is no movement

    tone: ({ leaf: Theme.Leaf, clay: Theme.Clay, sun: Theme.Sun, sky: Theme.Sky, plum: Theme.Plum, rose: Theme.Help })[root.wash]
        ?? Theme.Leaf
    iconName: root.movement.length > 0 ? "" : root.plain

    Figure {
        anchors.fill: parent
        visible: root.movement.length > 0
        movement: root.face.figure(root.movement)
        still: true
    }
}
