// SPDX-License-Identifier: Apache-2.0
// Who to talk to, or to write to, when life feels too hard: each with the one press that does it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property HelpFace help
    property bool kiosk: false             // nothing is called from here
    property bool urgent: false            // the first one is filled

    spacing: Theme.gap
    Layout.fillWidth: true

    Repeater {
        model: root.help.crisis

        Card {
            id: line

            required property helpTier modelData
            required property int index
            readonly property bool strong: root.urgent && line.index === 0

            tone: line.strong ? Theme.Help : Theme.Plum
            Accessible.role: Accessible.Grouping
            Accessible.name: line.modelData.title

            PrimaryButton {
                objectName: "call-" + line.modelData.id
                visible: line.strong && !root.kiosk
                text: line.modelData.callText
                iconName: "phone"
                fill: Theme.help
                inkOnFill: Theme.inkOnHelp
                onClicked: root.reach(line.modelData)
                Layout.fillWidth: true
            }

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
                visible: root.kiosk
                text: line.modelData.phone
                strong: true
            }

            SecondaryButton {
                objectName: "call-" + line.modelData.id
                visible: !line.strong && !root.kiosk
                text: line.modelData.callText
                explanation: line.modelData.title
                iconName: line.modelData.sms.length > 0 ? "pen" : "phone"
                onClicked: root.reach(line.modelData)
            }
        }
    }

    function reach(line: helpTier): void {
        if (line.sms.length > 0)
            root.help.write(line.sms)
        else
            root.help.call(line.phone)
    }
}
