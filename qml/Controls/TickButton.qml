// SPDX-License-Identifier: Apache-2.0
// A round tick at the end of a row: done or not yet. The page owns the state.
import QtQuick
import Backwell.Theme

Pressable {
    id: root

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    padding: 0

    choice: true
    accessibleRole: Accessible.CheckBox

    background: null
    contentItem: Item {
        TickMark {
            anchors.centerIn: parent
            checked: root.chosen
            hovered: root.hovered
        }
    }
}
