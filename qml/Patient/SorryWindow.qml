// SPDX-License-Identifier: Apache-2.0
// Why Backwell cannot start, what is safe, and what to do. Get help now works without anything else.
import QtQuick
import QtQuick.Layouts
import Backwell.Controls
import Backwell.Theme

Window {
    id: root

    required property string heading
    required property string words

    width: 390
    height: 844
    visible: true
    title: qsTr("Backwell")
    color: Theme.paper

    PageShell {
        anchors.fill: parent
        objectName: "sorry"
        eyebrow: qsTr("Backwell")
        showHelp: false

        EmptyState {
            title: root.heading
            text: root.words
            iconName: "alert"
            tone: Theme.Clay
        }

        Card {
            tone: Theme.Help
            barred: true

            BodyText {
                text: qsTr("If your back pain worries you today")
                strong: true
            }

            BodyText {
                text: qsTr("Trouble starting to pee, numbness between your legs, or both legs getting weak: call 999 or go to A&E now. Anything else that cannot wait: call 111.")
            }
        }

        SecondaryButton {
            text: qsTr("Close")
            onClicked: root.close()
            Layout.alignment: Qt.AlignHCenter
        }
    }
}
