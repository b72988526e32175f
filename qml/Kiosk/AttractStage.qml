// SPDX-License-Identifier: Apache-2.0
// What moves while nobody is there: the film, silent and with its captions; where there is none, or nothing
// may move, people drawn at their movements.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Patient
import Backwell.Theme

ColumnLayout {
    id: root

    required property Face face
    property bool running: false
    property int shown: 0                  // which of the movements
    property FilmFace film: null
    readonly property bool filmed: root.film !== null && root.film.problem.length === 0 && !root.film.failed
        && !Theme.reducedMotion
    readonly property list<string> sayings: [qsTr("Small movements help."), qsTr("Hurt does not always mean harm."),
        qsTr("Most people get better without a scan.")]
    readonly property string drawn: {
        const all = root.face.move.ids
        return all.length > 0 ? all[root.shown % all.length] : ""
    }

    spacing: Theme.gap

    Rectangle {
        radius: Theme.radius
        color: Theme.leafWash
        implicitHeight: Math.round(width * 9 / 16)
        Layout.fillWidth: true

        Loader {
            id: player

            objectName: "film"
            anchors.fill: parent
            active: false
            onLoaded: root.film.turn()
        }

        FigureScene {
            objectName: "drawn"
            anchors.fill: parent
            visible: !root.filmed
            face: root.face
            movement: root.drawn
            words: qsTr("A person moving")
            running: visible && root.running && !Theme.reducedMotion
        }
    }

    BodyText {
        objectName: "caption"
        text: root.filmed ? root.film.caption : root.sayings[root.shown % root.sayings.length]
        font.pixelSize: Theme.headingSize
        strong: true
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Layout.maximumWidth: -1
        Layout.preferredHeight: 3 * Theme.headingSize   // two lines: nothing below jumps
        Layout.alignment: Qt.AlignHCenter
    }

    Timer {
        interval: 9000
        repeat: true
        running: root.running && !root.filmed
        onTriggered: root.shown += 1
    }

    onRunningChanged: root.turn()
    onFilmedChanged: root.turn()
    Component.onCompleted: root.turn()

    // The film starts over each time somebody has left.
    function turn(): void {
        if (!root.running) {
            player.active = false
            return
        }
        if (root.film === null)
            root.film = root.face.openFilm()
        if (root.filmed && !player.active) {
            player.setSource("../Patient/FilmPlayer.qml", { film: root.film, silent: true, endless: true })
            player.active = true
        } else if (!root.filmed) {
            player.active = false
        }
    }
}
