// SPDX-License-Identifier: Apache-2.0
// Everything of one visit: what is always in reach above and below, one page between, and the questions
// that end it.
import QtQuick
import QtQuick.Templates as T
import Backwell.App
import Backwell.Controls
import Backwell.Patient
import Backwell.Theme

Item {
    id: root

    required property Face face
    required property Visit visit
    required property StaffExit staff
    property bool lowered: false
    property PatientPage page: null
    readonly property bool attracting: root.visit.stage === Visit.Attract
    readonly property Navigator nav: Navigator {
        face: root.face
        stack: stack
        kiosk: true
        places: ["../Kiosk/TilesPage.qml"]
    }

    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    T.StackView {
        id: stack

        objectName: "stack"
        anchors.fill: parent
        anchors.topMargin: root.lowered ? Math.round(root.height * 0.35) : 0
        anchors.bottomMargin: bar.height
        visible: !root.attracting
        clip: true

        // Needed, not only nice: a StackView of Qt 6.4 without any transition never deletes a page.
        pushEnter: Transition {
            NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick; easing.type: Easing.OutQuad }
        }
        popEnter: Transition {
            NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick; easing.type: Easing.OutQuad }
        }
        onCurrentItemChanged: root.enter(stack.currentItem)
    }

    AttractPage {
        anchors.fill: parent
        visible: root.attracting
        face: root.face
        staff: root.staff
        onBegun: root.visit.touched()
        onHelp: root.helpAtOnce()
    }

    KioskBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: !root.attracting
        settings: root.face.settings
        lowered: root.lowered
        onLowerAsked: root.lowered = !root.lowered
        onFinished: root.visit.finish()
    }

    StillThere {
        id: stillThere

        visit: root.visit
        onHelp: root.helpAtOnce()
    }

    Binding {
        target: root.visit
        property: "watching"
        value: (root.page !== null && root.page.watching) || root.face.readAloud.reading.length > 0
    }

    Connections {
        target: root.visit

        function onStageChanged(): void {
            if (root.visit.stage === Visit.Asking)
                stillThere.open()
            else
                stillThere.close()
        }
        function onWiped(): void {
            root.lowered = false
            root.nav.go(0)
        }
    }

    Component.onCompleted: root.nav.go(0)

    // Who gets to another page is there, whatever brought them. The stage is asked and not bound: the
    // wipe changes the page before it tells the new stage.
    function enter(page: PatientPage): void {
        root.face.readAloud.stop()
        root.page = page
        if (root.visit.stage !== Visit.Attract)
            root.visit.touched()
    }
    function helpAtOnce(): void {
        root.visit.touched()
        root.nav.help()
    }
}
