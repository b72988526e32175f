// SPDX-License-Identifier: Apache-2.0
// What just happened, with Undo. Waits ten seconds, and longer while it is touched or focused.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.Theme

Rectangle {
    id: root

    property string text
    property string undoText: qsTr("Undo")
    property bool undoable: true
    property bool open: false
    property bool held: false              // the keyboard is on Undo

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

    When {
        id: row

        on: root.text.length > 0
        anchors.fill: parent
        anchors.margins: Theme.space2
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space4

        RowLayout {
            spacing: Theme.space4

            BodyText {
                text: root.text
                color: Theme.paper
                font.pixelSize: Theme.smallSize
                Accessible.ignored: true
            }

            TextButton {
                visible: root.undoable
                text: root.undoText
                tone: Theme.dark ? Theme.paper : Theme.sun
                underlined: true
                onClicked: root.undo()
                onActiveFocusChanged: root.held = activeFocus
            }
        }
    }

    HoverHandler { id: hover }

    Timer {
        interval: Theme.toastTime
        running: root.open && !hover.hovered && !root.held
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
