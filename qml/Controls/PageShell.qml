// SPDX-License-Identifier: Apache-2.0
// A page: Get help now fixed at the top, eyebrow, title, lead, content that scrolls, a footer that stays.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme

FocusScope {
    id: root

    property string title
    property string eyebrow                // small line at the top: a date, or where we are
    property string shortEyebrow           // the same in fewer letters, for narrow windows
    property string lead                   // quiet line under the title
    property bool canGoBack: false
    property bool showHelp: true
    property bool canRead: false           // there is a voice for what stands here
    property bool reading: false           // and it is being read aloud
    property int contentWidth: Theme.lineWidth + 2 * Theme.space4
    property alias footer: footerSlot.data // buttons that stay in reach
    property alias scroll: flick
    default property alias content: column.data

    signal back()
    signal help()
    signal read()

    implicitHeight: top.y + top.height + Theme.space2 + flick.contentHeight + foot.height

    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    Accessible.role: Accessible.Pane
    Accessible.name: root.title

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    PageTop {
        id: top

        y: Theme.kiosk ? Theme.space8 : Theme.space3
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.sideMargin
        anchors.rightMargin: root.sideMargin
        eyebrow: root.eyebrow
        shortEyebrow: root.shortEyebrow
        canGoBack: root.canGoBack
        showHelp: root.showHelp
        canRead: root.canRead
        reading: root.reading
        onBack: root.back()
        onHelp: root.help()
        onRead: root.read()
    }

    Flickable {
        id: flick

        anchors.top: top.bottom
        anchors.topMargin: Theme.space2
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.top
        contentWidth: width
        contentHeight: column.y + column.implicitHeight + Theme.space8
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick

        ColumnLayout {
            id: column

            x: root.sideMargin
            y: Theme.kiosk ? Theme.space6 : Theme.space3
            width: root.width > 0 ? root.width - 2 * root.sideMargin : Theme.lineWidth
            spacing: Theme.gap

            ColumnLayout {
                visible: root.title.length > 0
                spacing: Theme.space1
                Layout.fillWidth: true

                Heading {
                    level: 1
                    text: root.title
                }

                QuietText {
                    visible: root.lead.length > 0
                    text: root.lead
                    font.pixelSize: Theme.bodySize
                }
            }
        }

        ScrollMark { flickable: flick }
    }

    Rectangle {
        id: foot

        // Never hidden, also when empty: a hidden layout would not notice that its buttons have come.
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: footerSlot.implicitHeight > 0 ? footerSlot.implicitHeight + Theme.space3 + Theme.space4 : 0
        color: Theme.paper

        ColumnLayout {
            id: footerSlot

            x: root.sideMargin
            y: Theme.space3
            width: root.width > 0 ? root.width - 2 * root.sideMargin : Theme.lineWidth
            spacing: Theme.space2
        }
    }

    readonly property real sideMargin: Math.max(Theme.margin, Math.round((width - root.contentWidth) / 2))
    readonly property Item focused: Window.activeFocusItem

    onFocusedChanged: root.reveal(root.focused)

    // Whatever takes the focus is scrolled into sight.
    function reveal(item: Item): void {
        if (item === null || !flick.visible || !root.holds(item))
            return
        const at = item.mapToItem(column, 0, 0).y + column.y
        const room = Theme.space4
        if (at - room < flick.contentY)
            flick.contentY = Math.max(0, at - room)
        else if (at + item.height + room > flick.contentY + flick.height)
            flick.contentY = Math.max(0, Math.min(at - room, at + item.height + room - flick.height,
                flick.contentHeight - flick.height))
    }
    function holds(item: Item): bool {
        for (let up = item; up !== null; up = up.parent) {
            if (up === column)
                return true
        }
        return false
    }
}
