// SPDX-License-Identifier: Apache-2.0
// Every button in every state.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme
import Backwell.Controls

PageShell {
    id: root

    property bool ticked: true
    property bool speaking: true
    property int pressed: 0

    title: qsTr("Buttons")
    eyebrow: qsTr("Gallery")
    lead: qsTr("One filled button per screen. Pressed %1 times.").arg(root.pressed)
    footer: PrimaryButton {
        text: qsTr("Save")
        onClicked: root.pressed++
    }

    Card {
        Heading { level: 3; text: qsTr("Beside the filled one") }

        Flow {
            spacing: Theme.space2
            Layout.fillWidth: true

            SecondaryButton { text: qsTr("Slower"); onClicked: root.pressed++ }
            SecondaryButton { text: qsTr("Call 111"); iconName: "phone"; onClicked: root.pressed++ }
            SecondaryButton { text: qsTr("Not now"); enabled: false }
        }

        Divider {}

        RowLayout {
            spacing: Theme.space4

            TextButton { text: qsTr("Why these three?"); onClicked: root.pressed++ }
            Item { Layout.fillWidth: true }
            TextButton {
                text: qsTr("I’m having a flare-up")
                tone: Theme.clay
                onClicked: root.pressed++
            }
        }
    }

    Card {
        Heading { level: 3; text: qsTr("Working, serious, with a picture") }
        PrimaryButton { text: qsTr("Sending"); busy: true }
        PrimaryButton {
            text: qsTr("Call 999")
            iconName: "phone"
            fill: Theme.help
            inkOnFill: Theme.inkOnHelp
            onClicked: root.pressed++
        }
        PrimaryButton { text: qsTr("Not ready yet"); enabled: false }
    }

    Card {
        Heading { level: 3; text: qsTr("Round ones") }

        Flow {
            spacing: Theme.space3
            Layout.fillWidth: true

            IconButton { iconName: "back"; mirrorIcon: true; text: qsTr("Back one step"); onClicked: root.pressed++ }
            IconButton { iconName: "pause"; filled: true; text: qsTr("Pause"); onClicked: root.pressed++ }
            ReadAloudButton {
                reading: root.speaking
                onClicked: root.speaking = !root.speaking
            }
            IconButton { iconName: "mirror"; text: qsTr("Mirror the figure"); onClicked: root.pressed++ }
            IconButton { iconName: "full"; text: qsTr("Full screen"); onClicked: root.pressed++ }
            TickButton { text: qsTr("Walk done"); chosen: root.ticked; onClicked: root.ticked = !root.ticked }
            TickButton { text: qsTr("Stretch done"); chosen: !root.ticked; onClicked: root.ticked = !root.ticked }
        }
    }
}
