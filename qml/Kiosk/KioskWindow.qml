// SPDX-License-Identifier: Apache-2.0
// The window of a waiting-room kiosk: attract page, tiles, "Still there?", and the wipe.
import QtQuick
import Backwell.App
import Backwell.Controls
import Backwell.Patient
import Backwell.Theme

Window {
    id: root

    required property Face face
    required property Visit visit
    required property StaffExit staff
    property bool windowed: false          // at a desk or for pictures; a waiting room fills its screen
    readonly property KioskShell shell: KioskShell {
        parent: root.contentItem
        anchors.fill: parent
        face: root.face
        visit: root.visit
        staff: root.staff
    }
    readonly property KioskTour tour: KioskTour {
        objectName: "tour"
        shell: root.shell
    }

    readonly property RegionSkin skin: RegionSkin { nearby: root.face.nearby }

    width: 1080
    height: 1920
    visible: true
    visibility: root.windowed ? Window.Windowed : Window.FullScreen
    title: qsTr("Backwell kiosk")
    color: Theme.paper

    Binding {
        target: Theme
        property: "kiosk"
        value: true
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.face.settings.textPercent / 100
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.face.settings.reducedMotion
    }
    Binding {
        target: Theme
        property: "rightToLeft"
        value: Application.layoutDirection === Qt.RightToLeft
    }
    Binding {
        target: Theme
        property: "scheme"
        value: root.face.settings.scheme === Settings.HighContrast ? Theme.HighContrast : Theme.Light
    }
}
