// SPDX-License-Identifier: Apache-2.0
// A hairline between rows.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme

Rectangle {
    implicitHeight: Theme.hairline
    color: Theme.divider
    Accessible.ignored: true
    Layout.fillWidth: true
}
