// SPDX-License-Identifier: Apache-2.0
// Icon and words of a button, centred, wrapping instead of being cut.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Backwell.Theme
import Backwell.Controls

Item {
    id: root

    required property string text
    property string iconName
    property color tone: Theme.ink
    property font font
    property bool busy: false

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: root.width > 0 ? Math.min(implicitWidth, root.width) : implicitWidth
        spacing: Theme.space2

        Icon {
            visible: root.iconName.length > 0 && !root.busy
            name: root.iconName
            color: root.tone
            Layout.preferredWidth: Theme.iconSize
            Layout.preferredHeight: Theme.iconSize
        }

        Spinner {
            visible: root.busy
            color: root.tone
            Layout.preferredWidth: Theme.iconSize
            Layout.preferredHeight: Theme.iconSize
        }

        T.Label {
            visible: root.text.length > 0
            text: root.text
            textFormat: Text.PlainText
            font: root.font
            color: root.tone
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
