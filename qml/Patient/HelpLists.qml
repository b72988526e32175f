// SPDX-License-Identifier: Apache-2.0
// The published lists by how quickly to act, with what to say, and somebody to talk to.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property HelpFace help
    property bool kiosk: false             // nothing is called from here, and staff are near

    spacing: Theme.gap
    Layout.fillWidth: true

    Card {
        visible: root.kiosk
        tone: Theme.Help

        Heading {
            level: 2
            text: qsTr("Tell a member of staff now")
        }

        BodyText { text: qsTr("If one of these fits you, say so at the desk. You do not need to wait for your turn.") }
    }

    Repeater {
        model: root.help.tiers

        HelpTierCard {
            required property int index

            tone: [Theme.Help, Theme.Sun, Theme.Leaf][Math.min(2, index)]
            strongCall: index === 0
            callable: !root.kiosk
            onCalled: phone => root.help.call(phone)
        }
    }

    Heading {
        visible: root.help.crisis.length > 0
        level: 2
        text: qsTr("If life feels too hard")
    }

    CrisisLines {
        help: root.help
        kiosk: root.kiosk
    }
}
