// SPDX-License-Identifier: Apache-2.0
// The fixed top of a page: Back or a small line at the start, Get help now at the end.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme

RowLayout {
    id: root

    property string eyebrow
    property bool canGoBack: false
    property bool showHelp: true

    signal back()
    signal help()

    spacing: Theme.space2

    BackButton {
        visible: root.canGoBack
        onClicked: root.back()
    }

    QuietText {
        id: where

        visible: !root.canGoBack || Theme.textScale <= 1.3
        text: root.eyebrow
        Layout.preferredWidth: 1
        Layout.maximumWidth: -1
        Layout.alignment: Qt.AlignVCenter
    }

    Item {
        visible: !where.visible
        Layout.fillWidth: true
    }

    HelpButton {
        visible: root.showHelp
        onClicked: root.help()
        Layout.maximumWidth: Math.min(Math.ceil(implicitWidth), root.width * 0.56)
    }
}
