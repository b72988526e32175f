// SPDX-License-Identifier: Apache-2.0
// A number as ten people; its words are read and stand beside it on the page.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme
import Backwell.Controls

TenPeopleItem {
    id: root

    property string label: qsTr("%1 in 10 people").arg(root.count)

    color: Theme.sky
    scheme: Theme.scheme
    mirrored: Theme.rightToLeft
    implicitWidth: 10 * Theme.space8
    implicitHeight: Theme.kiosk ? 2 * Theme.space12 : Theme.space12 + Theme.space4
    Layout.fillWidth: true
    Layout.maximumWidth: Theme.lineWidth

    Accessible.role: Accessible.Graphic
    Accessible.name: root.label
}
