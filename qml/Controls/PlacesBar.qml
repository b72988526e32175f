// SPDX-License-Identifier: Apache-2.0
// What BottomBar and SideRail share: one BarButton per place, arrows between them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.Theme

Rectangle {
    id: root

    required property BarPlaces places
    property int current: 0
    property int columns: 1

    signal picked(int index)

    implicitWidth: grid.implicitWidth
    implicitHeight: grid.implicitHeight + 2 * grid.anchors.topMargin
    color: Theme.card

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.columns === 1 ? Theme.space2 : 0
        anchors.topMargin: root.columns === 1 ? Theme.space2 : 0
        columns: root.columns
        columnSpacing: 0
        rowSpacing: Theme.space2

        Repeater {
            id: buttons

            model: root.places.all

            BarButton {
                id: button

                required property int index
                required property BarPlace modelData

                text: button.modelData.text
                iconName: button.modelData.iconName
                chosen: root.current === button.index
                onClicked: root.picked(button.index)
                Keys.onRightPressed: root.step(button.index, button.mirrored ? -1 : 1)
                Keys.onLeftPressed: root.step(button.index, button.mirrored ? 1 : -1)
                Keys.onDownPressed: root.step(button.index, 1)
                Keys.onUpPressed: root.step(button.index, -1)
                stretch: true
                Layout.preferredWidth: 1
            }
        }
    }

    function step(from: int, by: int): void {
        const next = buttons.itemAt(from + by)
        if (next !== null)
            next.forceActiveFocus(Qt.TabFocusReason)
    }
}
