// SPDX-License-Identifier: Apache-2.0
// Ten drawn people, some of them filled; nothing where nobody has counted.
import QtQuick
import QtQuick.Layouts
import Backwell.Controls
import Backwell.Theme

RowLayout {
    id: root

    property int count: -1
    property string words

    visible: root.count >= 0
    spacing: Theme.space1
    Layout.fillWidth: true

    Accessible.role: Accessible.Graphic
    Accessible.name: root.words

    Repeater {
        model: 10

        Icon {
            required property int index

            name: "person"
            weight: index < root.count ? 2.6 : 1.2
            color: index < root.count ? Theme.sky : Theme.outline
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.iconSize * 1.3
        }
    }
}
