// SPDX-License-Identifier: Apache-2.0
// Help near you: where to go in this region, what it is for, whether it is open, and the call.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    readonly property NearbyFace nearby: root.face.nearby
    readonly property string notReal: qsTr("Example region, not real. Apart from 111, these numbers ring nobody.")
    property string service                // the id of one to begin with
    property Item first: null              // its card, until somebody scrolls

    objectName: "nearby"
    title: qsTr("Help near you")
    lead: root.nearby.region
    language: root.face.help.language
    note: root.nearby.any ? root.face.language.elseLine : ""

    Banner {
        objectName: "invented"
        visible: root.nearby.invented
        tone: Theme.Sun
        iconName: "info"
        text: root.notReal
    }

    Banner {
        objectName: "overdue"
        visible: root.nearby.overdue.length > 0
        tone: Theme.Clay
        text: root.nearby.overdue
    }

    QuietText {
        visible: text.length > 0
        text: root.nearby.checked
    }

    EmptyState {
        visible: !root.nearby.any
        title: qsTr("Nothing here yet")
        text: qsTr("Your region has not listed its services. Your surgery can tell you where to go.")
        iconName: "clinic"
    }

    PlaceQuestion {
        nearby: root.nearby
        kiosk: root.nav.kiosk
        onPicked: root.first = null
    }

    Repeater {
        model: root.nearby.groups

        ColumnLayout {
            id: group

            required property serviceGroup modelData

            spacing: Theme.gap
            Layout.fillWidth: true

            Heading {
                level: 2
                text: group.modelData.title
                Layout.topMargin: Theme.space2
            }

            Repeater {
                model: group.modelData.services

                ServiceCard {
                    id: card

                    kiosk: root.nav.kiosk
                    Component.onCompleted: if (card.modelData.id === root.service) root.first = card
                    onCalled: dial => root.face.help.call(dial)
                    onWritten: sms => root.face.help.write(sms)
                }
            }
        }
    }

    Connections {
        target: root.scroll

        function onContentHeightChanged(): void {
            if (root.first !== null)
                root.reveal(root.first)
        }
        function onMovementStarted(): void {
            root.first = null
        }
    }

    // Doors open and close while the page is looked at.
    Timer {
        interval: 30000
        repeat: true
        running: root.visible
        onTriggered: root.nearby.refresh()
    }

    Component.onCompleted: root.nearby.refresh()

    function words(): var {
        return root.opening.concat(root.nearby.invented ? [root.notReal] : [], root.nearby.words())
    }
}
