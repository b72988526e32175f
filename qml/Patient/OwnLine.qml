// SPDX-License-Identifier: Apache-2.0
// A line that somebody wrote, and the way to take it off again.
import QtQuick
import QtQuick.Layouts
import Backwell.Controls
import Backwell.Theme

RowLayout {
    id: root

    property string text

    signal removed()

    spacing: Theme.space2
    Layout.fillWidth: true

    BodyText {
        text: root.text
        Layout.fillWidth: true
    }

    IconButton {
        text: qsTr("Take away: %1").arg(root.text)
        iconName: "close"
        onClicked: root.removed()
    }
}
