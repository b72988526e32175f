// SPDX-License-Identifier: Apache-2.0
// One kind of movement in the library: its heading, and a row for each.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property Face face
    required property Navigator nav
    required property movementGroup group

    spacing: Theme.space3
    Layout.fillWidth: true

    Heading {
        level: 3
        text: root.group.title
    }

    Card {
        Repeater {
            model: root.group.rows

            RowCard {
                id: listed

                required property movementRow modelData

                objectName: "library-" + listed.modelData.id
                title: listed.modelData.title
                line: listed.modelData.line
                explanation: qsTr("In the library. %1").arg(line)
                picture: FigureTile {
                    face: root.face
                    movement: listed.modelData.id
                    wash: listed.modelData.tile
                }
                onClicked: root.nav.movement(listed.modelData.id)
            }
        }
    }
}
