// SPDX-License-Identifier: Apache-2.0
// A round tick at the end of a row: done or not yet. The page owns the state.
import QtQuick
import Backwell.Theme

Pressable {
    id: root

    property bool chosen: false

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    padding: 0

    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.onToggleAction: root.press()

    background: null
    contentItem: Item {
        TickMark {
            anchors.centerIn: parent
            checked: root.chosen
            hovered: root.hovered
        }
    }
}
