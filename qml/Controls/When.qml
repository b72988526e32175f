// SPDX-License-Identifier: Apache-2.0
// Makes the one item inside it only while `on` holds, and takes its size. A Loader of Qt 6.4 refuses bound components.
import QtQuick
import QtQuick.Layouts

Item {
    id: root

    required property bool on
    default property Component made
    property Item item: null

    visible: root.on
    implicitWidth: root.item === null ? 0 : root.item.implicitWidth
    implicitHeight: root.item === null ? 0 : root.item.implicitHeight
    Layout.fillWidth: true

    Repeater {
        model: root.on ? 1 : 0
        delegate: root.made
        onItemAdded: (index, item) => root.item = item
        onItemRemoved: root.item = null
    }

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
