// SPDX-License-Identifier: Apache-2.0
// A raised surface with one thing on it. Children are laid out in a column.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme

Item {
    id: root

    property int tone: Theme.Plain
    property real padding: Theme.kiosk ? Theme.space6 : Theme.space4
    property bool barred: false            // a strong bar of the tone at the start edge
    property alias spacing: column.spacing
    default property alias content: column.data

    implicitWidth: column.implicitWidth + 2 * root.padding
    implicitHeight: column.implicitHeight + 2 * root.padding
    Layout.fillWidth: true

    Rectangle {
        y: Theme.stroke
        width: parent.width
        height: parent.height
        radius: Theme.radius
        color: Theme.shade
        visible: root.tone === Theme.Plain
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.wash(root.tone)
        border.width: Theme.edge
        border.color: Theme.strong(root.tone)
    }

    Item {
        visible: root.barred
        clip: true
        anchors.left: parent.left
        width: Theme.space1
        height: parent.height

        Rectangle {
            x: parent.x > 0 ? parent.width - width : 0
            width: 2 * Theme.radius
            height: parent.height
            radius: Theme.radius
            color: Theme.strong(root.tone)
        }
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: root.padding
        spacing: Theme.space3
    }
}
