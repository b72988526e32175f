// SPDX-License-Identifier: Apache-2.0
// What is gone from a plan and what came, told in words and not by colour alone.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property var changes          // planChangeRow, as MyPlanFace gives them

    spacing: Theme.space3
    Layout.fillWidth: true

    Repeater {
        model: root.changes

        RowLayout {
            id: change

            required property planChangeRow modelData

            spacing: Theme.space3
            Layout.fillWidth: true

            Icon {
                name: change.modelData.added ? "plus" : "minus"
                color: change.modelData.added ? Theme.leaf : Theme.quiet
                Layout.preferredWidth: Theme.iconSize
                Layout.preferredHeight: Theme.iconSize
                Layout.alignment: Qt.AlignTop
            }

            // A plain Column: a layout in a layout settles too late when many rows come at once (Qt 6.4).
            Column {
                Layout.fillWidth: true

                QuietText {
                    width: parent.width
                    text: change.modelData.added ? qsTr("New · %1").arg(change.modelData.label)
                        : qsTr("Gone · %1").arg(change.modelData.label)
                    font.pixelSize: Theme.smallSize
                }

                BodyText {
                    width: parent.width
                    text: change.modelData.text
                    color: change.modelData.added ? Theme.ink : Theme.quiet
                }
            }
        }
    }
}
