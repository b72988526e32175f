// SPDX-License-Identifier: Apache-2.0
// Signs to read, one line each.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property list<string> signs

    visible: root.signs.length > 0
    spacing: Theme.space3
    Layout.fillWidth: true

    Repeater {
        model: root.signs

        RowLayout {
            id: line

            required property string modelData

            spacing: Theme.space3
            Layout.fillWidth: true

            BodyText {
                text: "•"
                Accessible.ignored: true
                Layout.fillWidth: false
                Layout.alignment: Qt.AlignTop
            }

            BodyText { text: line.modelData }
        }
    }
}
