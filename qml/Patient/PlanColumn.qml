// SPDX-License-Identifier: Apache-2.0
// Parts of a page, one below the other.
import QtQuick.Layouts
import Backwell.Theme

ColumnLayout {
    spacing: Theme.gap
    Layout.fillWidth: true
}
