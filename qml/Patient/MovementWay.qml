// SPDX-License-Identifier: Apache-2.0
// One way to do a movement: its name, how, and a wish for it.
import QtQuick
import QtQuick.Layouts
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    property string title
    property string text
    property string act                    // what the button says; empty: none

    signal acted()

    spacing: Theme.space1
    Layout.fillWidth: true

    Heading {
        level: 3
        text: root.title
    }

    BodyText { text: root.text }

    TextButton {
        visible: root.act.length > 0
        text: root.act
        onClicked: root.acted()
    }
}
