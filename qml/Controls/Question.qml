// SPDX-License-Identifier: Apache-2.0
// A question and the control that answers it, standing close together and away from the next.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme

ColumnLayout {
    id: root

    property string title
    property string hint
    property string error                  // what is missing or does not fit
    default property alias content: column.data

    spacing: Theme.space3
    Layout.fillWidth: true
    Layout.topMargin: Theme.space2
    Layout.bottomMargin: Theme.space2

    Heading { text: root.title }

    QuietText {
        visible: root.hint.length > 0
        text: root.hint
    }

    ColumnLayout {
        id: column

        spacing: Theme.space2
        Layout.fillWidth: true
    }

    ErrorLine { text: root.error }
}
