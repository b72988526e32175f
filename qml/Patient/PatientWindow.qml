// SPDX-License-Identifier: Apache-2.0
// The window of a person's app: sets the look, holds the places, offers Undo.
import QtQuick
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Window {
    id: root

    required property Face face
    property bool atToday: false           // a tour of every screen: no first run
    property bool settled: root.atToday    // the first frame is on the screen
    readonly property bool systemDark: (probe.window.hslLightness ?? 1) < 0.5
    readonly property Shell shell: Shell {
        parent: root.contentItem
        anchors.fill: parent
        face: root.face
        atToday: root.atToday
        settled: root.settled
    }

    width: 390
    height: 844
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: qsTr("Backwell")
    color: Theme.paper

    readonly property Tour tour: Tour {
        objectName: "tour"
        nav: root.shell.nav
        wanted: root.atToday
    }

    SystemPalette { id: probe }

    readonly property RegionSkin skin: RegionSkin { nearby: root.face.nearby }

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
        value: root.schemeOf(root.face.settings.scheme)
    }

    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 2 * Theme.space12
        z: 1
        undoable: root.face.deletion.pending
        onUndone: root.face.deletion.undo()
    }

    Connections {
        target: root.face.deletion

        function onChanged(): void {
            toast.show(root.face.deletion.message)
        }
        function onDeleted(): void {
            root.shell.begin()
        }
    }

    function schemeOf(chosen: int): int {
        if (chosen === Settings.HighContrast)
            return Theme.HighContrast
        const dark = chosen === Settings.Dark || (chosen === Settings.System && root.systemDark)
        return dark ? Theme.Dark : Theme.Light
    }
}
