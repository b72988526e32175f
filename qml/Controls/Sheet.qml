// SPDX-License-Identifier: Apache-2.0
// A question that must be answered before going on: title, words, one filled act, one way back.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Backwell.Theme

T.Popup {
    id: root

    property string title
    property string text
    property string confirmText
    property string cancelText: qsTr("Go back")
    property bool serious: false           // deleting, leaving: the act wears the help colour
    default property alias content: column.data

    readonly property real roomWidth: root.parent === null ? 0 : root.parent.width
    readonly property real roomHeight: root.parent === null ? 0 : root.parent.height

    signal confirmed()
    signal cancelled()

    parent: T.Overlay.overlay
    x: Math.round((root.roomWidth - width) / 2)
    y: Theme.kiosk || root.roomWidth > Theme.wide ? Math.round((root.roomHeight - height) / 2) : root.roomHeight - height
    width: Math.min(root.roomWidth, Theme.lineWidth)
    height: Math.min(root.roomHeight - Theme.space6, body.implicitHeight + topPadding + bottomPadding)
    padding: Theme.space6
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape

    T.Overlay.modal: Rectangle { color: Theme.veil }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.edge
        border.color: Theme.divider
    }
    contentData: Flickable {
        anchors.fill: parent
        contentHeight: body.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true

        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Accessible.description: root.text

        ColumnLayout {
            id: body

            width: parent.width
            spacing: Theme.space4

            Heading { text: root.title }

            BodyText {
                visible: root.text.length > 0
                text: root.text
            }

            ColumnLayout {
                id: column

                visible: children.length > 0
                spacing: Theme.space3
                Layout.fillWidth: true
            }

            PrimaryButton {
                id: confirm

                visible: root.confirmText.length > 0
                text: root.confirmText
                fill: root.serious ? Theme.help : Theme.leaf
                inkOnFill: root.serious ? Theme.inkOnHelp : Theme.inkOnLeaf
                onClicked: root.confirm()
            }

            SecondaryButton {
                id: cancel

                text: root.cancelText
                stretch: true
                onClicked: root.cancel()
            }
        }
    }

    onOpened: cancel.forceActiveFocus(Qt.PopupFocusReason)

    function confirm(): void {
        root.close()
        root.confirmed()
    }
    function cancel(): void {
        root.close()
        root.cancelled()
    }
}
