// SPDX-License-Identifier: Apache-2.0
// The fixed top of a page: Back or a small line at the start, Get help now at the end.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.Theme

RowLayout {
    id: root

    property string eyebrow
    property string shortEyebrow           // said where the other would wrap; may be empty
    property bool canGoBack: false
    property bool showHelp: true
    property bool canRead: false
    property bool reading: false

    signal back()
    signal help()
    signal read()

    spacing: Theme.space2

    When {
        on: root.canGoBack
        Layout.minimumWidth: implicitWidth
        Layout.maximumWidth: Math.ceil(implicitWidth)

        BackButton { onClicked: root.back() }
    }

    QuietText {
        id: where

        visible: !root.canGoBack || Theme.textScale <= 1.3
        text: root.shortEyebrow.length > 0 && metrics.advanceWidth > where.width ? root.shortEyebrow : root.eyebrow
        Accessible.name: root.eyebrow
        Layout.preferredWidth: 1
        Layout.maximumWidth: -1
        Layout.alignment: Qt.AlignVCenter
    }

    TextMetrics {
        id: metrics

        font: where.font
        text: where.width > 0 ? root.eyebrow : ""    // measured once, in the font it ends up with
    }

    Item {
        visible: !where.visible
        Layout.fillWidth: true
    }

    // Made when there is a voice; most pages have no such button.
    When {
        on: root.canRead
        Layout.minimumWidth: implicitWidth
        Layout.maximumWidth: Math.ceil(implicitWidth)

        ReadAloudButton {
            reading: root.reading
            onClicked: root.read()
        }
    }

    HelpButton {
        visible: root.showHelp
        onClicked: root.help()
        Layout.maximumWidth: Math.min(Math.ceil(implicitWidth), root.width * 0.56)
    }
}
