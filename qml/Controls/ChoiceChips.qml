// SPDX-License-Identifier: Apache-2.0
// A question answered by pills: one of them, or several. The page owns the answer.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.Theme

Flow {
    id: root

    property string label                  // the question, for assistive technology
    property var options: []               // array of strings
    property bool multiple: false
    property int current: -1               // single: chosen index or -1
    property var chosen: []                // multiple: chosen indexes

    signal picked(int index, bool on)

    spacing: Theme.space2
    Layout.fillWidth: true

    Accessible.role: Accessible.Grouping
    Accessible.name: root.label

    Repeater {
        id: chips

        model: root.options

        Chip {
            id: chip

            required property int index
            required property string modelData

            width: Math.min(implicitWidth, root.width)
            text: chip.modelData
            single: !root.multiple
            chosen: root.multiple ? root.chosen.indexOf(chip.index) >= 0 : root.current === chip.index
            onClicked: root.picked(chip.index, root.multiple ? !chip.chosen : true)
            Keys.onRightPressed: root.step(chip.index, chip.mirrored ? -1 : 1)
            Keys.onLeftPressed: root.step(chip.index, chip.mirrored ? 1 : -1)
            Keys.onDownPressed: root.step(chip.index, 1)
            Keys.onUpPressed: root.step(chip.index, -1)
        }
    }

    function step(from: int, by: int): void {
        const next = chips.itemAt(from + by)
        if (next !== null)
            next.forceActiveFocus(Qt.TabFocusReason)
    }
}
