// SPDX-License-Identifier: Apache-2.0
// Get help now: the published lists by how quickly to act, with what to say. Works without a network.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    objectName: "help"
    showHelp: false
    canGoBack: true
    title: root.face.help.title
    lead: root.face.help.intro

    Card {
        visible: root.nav.kiosk
        tone: Theme.Help

        Heading {
            level: 2
            text: qsTr("Tell a member of staff now")
        }

        BodyText { text: qsTr("If one of these fits you, say so at the desk. You do not need to wait for your turn.") }
    }

    Repeater {
        model: root.face.help.tiers

        HelpTierCard {
            required property int index

            tone: [Theme.Help, Theme.Sun, Theme.Leaf][Math.min(2, index)]
            strongCall: index === 0
            callable: !root.nav.kiosk
            onCalled: phone => root.face.help.call(phone)
        }
    }

    Heading {
        visible: root.face.help.crisis.length > 0
        level: 2
        text: qsTr("If life feels too hard")
    }

    Repeater {
        model: root.face.help.crisis

        Card {
            id: line

            required property helpTier modelData

            tone: Theme.Plum

            BodyText {
                text: line.modelData.title
                strong: true
            }

            BodyText { text: line.modelData.action }

            QuietText {
                visible: text.length > 0
                text: line.modelData.where
            }

            BodyText {
                visible: root.nav.kiosk
                text: line.modelData.phone
                strong: true
            }

            SecondaryButton {
                objectName: "call-" + line.modelData.id
                visible: !root.nav.kiosk
                text: line.modelData.callText
                explanation: line.modelData.title
                iconName: "phone"
                onClicked: root.face.help.call(line.modelData.phone)
            }
        }
    }
}
