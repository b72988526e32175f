// SPDX-License-Identifier: Apache-2.0
// A small washed square that holds a figure or an icon at the start of a row.
import QtQuick
import Backwell.Theme
import Backwell.Controls

Rectangle {
    id: root

    property int tone: Theme.Leaf
    property string iconName
    default property alias content: slot.data

    implicitWidth: Theme.pictureSize
    implicitHeight: Theme.pictureSize
    radius: Theme.radiusSmall
    color: root.tone === Theme.Plain ? Theme.paper : Theme.wash(root.tone)
    border.width: Theme.edge
    border.color: icon.color

    Item {
        id: slot

        anchors.fill: parent
        anchors.margins: Theme.space1
    }

    Icon {
        id: icon

        anchors.centerIn: parent
        width: Math.round(root.width / 2)
        height: width
        visible: root.iconName.length > 0
        name: root.iconName
        color: Theme.strong(root.tone)
    }
}
