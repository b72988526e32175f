// SPDX-License-Identifier: Apache-2.0
// What was done of a movement earlier today, before something came between.
import QtQuick
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Card {
    id: root

    required property Player player

    objectName: "kept"
    tone: Theme.Leaf
    spacing: Theme.space1

    BodyText {
        text: qsTr("You began this earlier today")
        strong: true
    }

    BodyText { text: root.player.kept }
}
