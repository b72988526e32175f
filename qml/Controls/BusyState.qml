// SPDX-License-Identifier: Apache-2.0
// Long work with words, progress when it is known, and a way to stop.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme

ColumnLayout {
    id: root

    property string text: qsTr("One moment…")
    property real progress: -1             // 0 to 1, or -1 when not known
    property string stopText               // empty: cannot be stopped

    signal stopped()

    spacing: Theme.space3
    Layout.fillWidth: true
    Layout.topMargin: Theme.space6
    Layout.bottomMargin: Theme.space6

    Spinner {
        visible: root.progress < 0
        Layout.preferredWidth: Theme.space12
        Layout.preferredHeight: Theme.space6
        Layout.alignment: Qt.AlignHCenter
    }

    StepBlocks {
        visible: root.progress >= 0
        total: 10
        done: Math.round(root.progress * 10)
        label: root.text
        Layout.maximumWidth: 2 * Theme.railWidth
        Layout.alignment: Qt.AlignHCenter
    }

    BodyText {
        text: root.text
        color: Theme.quiet
        horizontalAlignment: Text.AlignHCenter
        Layout.alignment: Qt.AlignHCenter
    }

    TextButton {
        visible: root.stopText.length > 0
        text: root.stopText
        onClicked: root.stopped()
        Layout.alignment: Qt.AlignHCenter
    }
}
