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
    readonly property bool large: Theme.textScale > 1.3
    readonly property real room: root.width - (root.canGoBack ? back.implicitWidth + root.spacing : 0)
        - (root.canRead ? Theme.target + root.spacing : 0) - (root.showHelp ? help.Layout.maximumWidth + root.spacing : 0)

    signal back()
    signal help()
    signal read()

    spacing: Theme.space2

    When {
        id: back

        on: root.canGoBack
        Layout.minimumWidth: implicitWidth
        Layout.maximumWidth: Math.ceil(implicitWidth)

        BackButton {
            wordless: root.canRead && root.large
            onClicked: root.back()
        }
    }

    QuietText {
        id: where

        visible: !root.canGoBack || (!root.large && root.room > 4 * Theme.smallSize)
        text: root.shortEyebrow.length > 0 && metrics.advanceWidth > root.room ? root.shortEyebrow : root.eyebrow
        Accessible.name: root.eyebrow
        Layout.preferredWidth: 1
        Layout.maximumWidth: -1
        Layout.alignment: Qt.AlignVCenter
    }

    TextMetrics {
        id: metrics

        font: where.font
        text: root.width > 0 ? root.eyebrow : ""    // measured once, in the font it ends up with
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
        id: help

        visible: root.showHelp
        onClicked: root.help()
        Layout.maximumWidth: Math.min(Math.ceil(implicitWidth), root.width * 0.56)
    }
}
