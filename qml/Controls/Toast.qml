// SPDX-License-Identifier: Apache-2.0
// What just happened, with Undo. Waits ten seconds, and longer while it is touched or focused.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme

Rectangle {
    id: root

    property string text
    property string undoText: qsTr("Undo")
    property bool undoable: true
    property bool open: false

    signal undone()
    signal closed()

    visible: opacity > 0
    opacity: root.open ? 1 : 0
    implicitWidth: Math.min(row.implicitWidth + 2 * Theme.space4, Theme.lineWidth)
    implicitHeight: row.implicitHeight + 2 * Theme.space2
    radius: Theme.radius
    color: Theme.ink

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Behavior on opacity { NumberAnimation { duration: Theme.quick; easing.type: Easing.OutQuad } }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.space2
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space4
        spacing: Theme.space4

        BodyText {
            text: root.text
            color: Theme.paper
            font.pixelSize: Theme.smallSize
            Accessible.ignored: true
        }

        TextButton {
            id: undo

            visible: root.undoable
            text: root.undoText
            tone: Theme.dark ? Theme.paper : Theme.sun
            underlined: true
            onClicked: root.undo()
        }
    }

    HoverHandler { id: hover }

    Timer {
        interval: Theme.toastTime
        running: root.open && !hover.hovered && !undo.activeFocus
        onTriggered: root.close()
    }

    function show(text: string): void {
        root.text = text
        root.open = true
    }
    function close(): void {
        root.open = false
        root.closed()
    }
    function undo(): void {
        root.open = false
        root.undone()
    }
}
