// SPDX-License-Identifier: Apache-2.0
// A place for one item that a page gives to a control: it fills the slot, and the slot asks for its size.
import QtQuick

Item {
    id: root

    property Item item: null

    visible: root.item !== null
    implicitWidth: root.item === null ? 0 : root.item.implicitWidth
    implicitHeight: root.item === null ? 0 : root.item.implicitHeight
    children: root.item === null ? [] : [root.item]

    Binding {
        target: root.item
        property: "width"
        value: root.width
        when: root.item !== null
    }
    Binding {
        target: root.item
        property: "height"
        value: root.height
        when: root.item !== null
    }
}
