// SPDX-License-Identifier: Apache-2.0
// The way to Help near you; not there where the region lists nothing.
import QtQuick
import Backwell.App
import Backwell.Controls
import Backwell.Theme

RowCard {
    id: root

    required property NearbyFace nearby
    required property Navigator nav

    objectName: "toNearby"
    visible: root.nearby.any
    title: qsTr("Help near you")
    line: qsTr("Services, numbers and opening hours")
    picture: PictureTile {
        tone: Theme.Plum
        iconName: "phone"
    }
    onClicked: root.nav.open("NearbyPage.qml", {})
}
