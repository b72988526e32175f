// SPDX-License-Identifier: Apache-2.0
// At one pace, or a bit faster now and then; can be changed on the way.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property Player player

    spacing: Theme.space2
    Layout.fillWidth: true

    ChoiceChips {
        objectName: "paceChoice"
        label: qsTr("How fast")
        options: [qsTr("All at one pace"), qsTr("A bit faster now and then")]
        current: root.player.faster ? 1 : 0
        onPicked: index => root.player.faster = index === 1
    }

    QuietText {
        visible: root.player.faster
        text: qsTr("Two minutes easy, one a bit faster. You can still talk all the time.")
    }
}
