// SPDX-License-Identifier: Apache-2.0
// Before a movement begins: at what pace, when to ease off, and more about it.
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
