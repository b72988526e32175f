// SPDX-License-Identifier: Apache-2.0
// The places of the app along the bottom of a narrow window.
import QtQuick
import Backwell.Theme

PlacesBar {
    id: root

    columns: root.places.all.length

    Rectangle {
        width: parent.width
        height: Math.max(Theme.hairline, Theme.edge)
        color: Theme.divider
    }
}
