// SPDX-License-Identifier: Apache-2.0
// A file that was found: what it is and a way to add it, or why it cannot be added.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property contentFile file
    property bool waiting: false

    signal added()

    spacing: Theme.space1
    Layout.fillWidth: true

    Divider {}

    BodyText {
        text: root.file.title
        strong: true
    }

    QuietText { text: root.file.line }

    PrimaryButton {
        visible: root.file.good
        text: qsTr("Add it")
        explanation: root.file.line
        enabled: !root.waiting
        onClicked: root.added()
        Layout.topMargin: Theme.space2
    }
}
