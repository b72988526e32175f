// SPDX-License-Identifier: Apache-2.0
// Words of one's own as another answer.
import QtQuick.Layouts
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    property string label                  // empty: the usual words

    signal added(string text)

    spacing: Theme.space2
    Layout.fillWidth: true

    Field {
        id: field

        label: root.label.length > 0 ? root.label : qsTr("Something else")
        maximumLength: 80
        onAccepted: root.add()
        onTyped: root.add()                 // what was typed is not lost by a tap elsewhere
    }

    TextButton {
        visible: field.text.trim().length > 0
        text: qsTr("Add this")
        iconName: "plus"
        onClicked: root.add()
    }

    function add(): void {
        const words = field.text
        field.text = ""
        if (words.trim().length > 0)
            root.added(words)
    }
}
