// SPDX-License-Identifier: Apache-2.0
// The film with its captions below; everything it says can also be read.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    readonly property FilmFace film: root.face.openFilm()
    property bool atOnce: false            // plays without being asked again
    readonly property bool missing: root.film.problem.length > 0 || root.film.failed

    objectName: "filmPage"
    watching: root.film.playing
    eyebrow: qsTr("Learn · Film")
    title: qsTr("Back pain is common")
    lead: root.nav.kiosk ? qsTr("You can get on with living. No sound here: every word is shown.")
        : qsTr("You can get on with living.")

    note: root.missing ? "" : root.face.language.elseLine
    Component.onCompleted: if (root.atOnce && !root.missing && !Theme.reducedMotion) root.turn()

    ErrorState {
        visible: root.missing
        title: root.film.failed ? qsTr("The film does not play here") : qsTr("The film is not here")
        text: root.film.failed ? qsTr("Everything it says stands below.") : root.film.problem
        actionText: ""
    }

    Rectangle {
        visible: !root.missing
        radius: Theme.radius
        color: Theme.clayWash
        implicitHeight: Math.round(width * 9 / 16)
        Layout.fillWidth: true

        // Multimedia is loaded by the first press on Play, not by opening the page.
        Loader {
            id: player

            anchors.fill: parent
            active: false
        }

        // What it looks like before it plays.
        FigureScene {
            anchors.fill: parent
            visible: !player.active
            face: root.face
            movement: "walk"
            words: qsTr("A person out walking")
        }

        Rectangle {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.space3
            visible: !player.active
            width: Theme.target
            height: width
            radius: width / 2
            color: Theme.leaf

            Icon {
                anchors.centerIn: parent
                width: Theme.space6
                height: Theme.space6
                name: "play"
                color: Theme.inkOnLeaf
            }
        }

        TapHandler { onTapped: root.turn() }
    }

    Card {
        visible: !root.missing
        tone: Theme.Plain

        BodyText {
            objectName: "caption"
            text: root.film.caption.length > 0 ? root.film.caption : qsTr("Captions stand here while it plays.")
            strong: root.film.caption.length > 0
            horizontalAlignment: Text.AlignHCenter
            Layout.alignment: Qt.AlignHCenter
        }
    }

    Card {
        visible: root.film.transcript.length > 0

        BodyText {
            text: qsTr("What the film says")
            strong: true
        }

        BodyText { text: root.film.transcript }
    }

    footer: [
        PrimaryButton {
            objectName: "play"
            visible: !root.missing
            text: root.film.playing ? qsTr("Pause the film") : qsTr("Play the film")
            iconName: root.film.playing ? "pause" : "play"
            onClicked: root.turn()
            Layout.fillWidth: true
        }
    ]

    function turn(): void {
        if (!player.active) {
            player.setSource("FilmPlayer.qml", { film: root.film, silent: root.nav.kiosk })
            player.active = true
        }
        root.film.turn()
    }
}
