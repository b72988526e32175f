// SPDX-License-Identifier: Apache-2.0
// The places of the app along the start edge of a wide window.
import QtQuick
import Backwell.Theme

PlacesBar {
    id: root

    columns: 1
    implicitWidth: Math.round(Theme.railWidth * Theme.titleScale)

    Rectangle {
        anchors.right: parent.right
        width: Math.max(Theme.hairline, Theme.edge)
        height: parent.height
        color: Theme.divider
    }
}
