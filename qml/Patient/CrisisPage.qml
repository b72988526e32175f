// SPDX-License-Identifier: Apache-2.0
// Opens by itself over the questions when an answer says that somebody may harm themselves. Needs no
// network; Back leads to the questions as they were.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    objectName: "crisis"
    canGoBack: true
    immersive: true
    title: qsTr("Somebody to talk to, now")
    language: root.face.help.language
    note: root.face.language.helpLine
    lead: qsTr("You do not have to carry this alone. Please talk to somebody today.")

    Card {
        visible: root.nav.kiosk
        tone: Theme.Help

        Heading {
            id: staffTitle

            level: 2
            text: qsTr("Tell a member of staff now")
        }

        BodyText {
            id: staffText

            text: qsTr("Say that you need somebody to talk to. You do not need to say more, or to wait for your turn.")
        }
    }

    CrisisLines {
        help: root.face.help
        kiosk: root.nav.kiosk
        urgent: true
    }

    QuietText {
        id: why

        text: qsTr("Nobody sees your answers at the moment you give them. That is why this page is here at once.")
    }

    footer: [
        SecondaryButton {
            objectName: "backToQuestions"
            text: qsTr("Back to the questions")
            onClicked: root.nav.back()
            Layout.fillWidth: true
        }
    ]

    function words(): var {
        const desk = root.nav.kiosk ? [staffTitle.text, staffText.text] : []
        return root.opening.concat(desk, root.face.help.crisisWords(), [why.text])
    }
}
