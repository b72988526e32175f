// SPDX-License-Identifier: Apache-2.0
// Get help now: works without a network, and for a person without entries as well.
import Backwell.App
import Backwell.Controls

PatientPage {
    id: root

    objectName: "help"
    showHelp: false
    canGoBack: true
    title: root.face.help.title
    lead: root.face.help.intro
    language: root.face.help.language
    note: root.face.language.helpLine

    HelpLists {
        id: lists

        help: root.face.help
        aloud: root.aloud
        kiosk: root.nav.kiosk
    }

    // Below the lists, never before them: nobody with a sign should look through services.
    NearbyRow {
        raised: true
        nearby: root.face.nearby
        nav: root.nav
    }

    function words(): var {
        return root.opening.concat(lists.words())
    }
}
