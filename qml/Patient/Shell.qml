// SPDX-License-Identifier: Apache-2.0
// The four places: a bar below on narrow windows, a rail at the side on wide ones, one page at a time.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Item {
    id: root

    required property Face face
    property bool atToday: false
    property bool settled: false           // the first frame is on the screen
    readonly property bool wide: root.width >= Theme.wide
    property PatientPage page: null
    readonly property bool places: root.page === null || !root.page.immersive
    readonly property Navigator nav: Navigator {
        face: root.face
        settled: root.settled
        stack: stack
    }
    readonly property BarPlaces all: BarPlaces {
        BarPlace { text: qsTr("Today"); iconName: "home" }
        BarPlace { text: qsTr("Move"); iconName: "walk" }
        BarPlace { text: qsTr("Learn"); iconName: "book" }
        BarPlace { text: qsTr("Me"); iconName: "person" }
    }

    clip: true
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    When {
        id: rail

        on: root.wide && root.places
        anchors.left: parent.left
        height: parent.height

        SideRail {
            objectName: "places"
            places: root.all
            current: root.nav.place
            onPicked: index => root.nav.go(index)
        }
    }

    T.StackView {
        id: stack

        objectName: "stack"
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top
        focus: true
        clip: true

        pushEnter: Transition {
            NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick; easing.type: Easing.OutQuad }
        }
        popEnter: Transition {
            NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick; easing.type: Easing.OutQuad }
        }
        onCurrentItemChanged: root.enter(stack.currentItem)
    }

    When {
        id: bar

        on: !root.wide && root.places
        anchors.bottom: parent.bottom
        width: parent.width

        BottomBar {
            objectName: "places"
            places: root.all
            current: root.nav.place
            onPicked: index => root.nav.go(index)
        }
    }

    Shortcut {
        sequences: ["Back", "Alt+Left", "Esc"]
        onActivated: if (root.page !== null) root.page.goBack()
    }

    Component.onCompleted: root.begin()

    // A cast with `as` inside a binding does not compile ahead of time in Qt 6.4.2.
    function enter(page: PatientPage): void {
        root.face.readAloud.stop()
        root.page = page
        if (page !== null)
            page.forceActiveFocus()
    }
    function begin(): void {
        if (root.atToday || root.face.profile.firstRunDone)
            root.nav.go(0)
        else
            stack.push(Qt.resolvedUrl("FirstRunPage.qml"), { face: root.face, nav: root.nav }, T.StackView.Immediate)
        if (!root.atToday && root.face.safety.askSeen)
            root.nav.open("SeenPage.qml", {})
    }
}
