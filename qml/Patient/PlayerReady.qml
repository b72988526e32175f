// SPDX-License-Identifier: Apache-2.0
// Before a movement begins: what was done of it today, at what pace, and when to ease off.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property Player player

    signal asked()

    spacing: Theme.gap
    Layout.fillWidth: true

    When {
        on: root.player.kept.length > 0

        Card {
            objectName: "kept"
            tone: Theme.Leaf
            spacing: Theme.space1

            BodyText {
                text: qsTr("You began this earlier today")
                strong: true
            }

            BodyText {
                objectName: "keptLine"
                text: root.player.kept
            }
        }
    }

    When {
        on: root.player.mayGoFaster

        PlayerPace { player: root.player }
    }

    QuietText { text: root.player.care }

    TextButton {
        objectName: "more"
        text: qsTr("More about this")
        iconName: "info"
        onClicked: root.asked()
    }
}
