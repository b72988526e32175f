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
    required property ReadAloud aloud
    readonly property var voices: root.aloud.languages
    readonly property bool canRead: root.voices.indexOf(root.help.language) >= 0
    property bool kiosk: false             // nothing is called from here, and staff are near

    spacing: Theme.gap
    Layout.fillWidth: true

    Card {
        visible: root.kiosk
        tone: Theme.Help

        Heading {
            id: staffTitle

            level: 2
            text: qsTr("Tell a member of staff now")
        }

        BodyText {
            id: staffText

            text: qsTr("If one of these fits you, say so at the desk. You do not need to wait for your turn.")
        }
    }

    Repeater {
        model: root.help.tiers

        HelpTierCard {
            id: card

            required property int index
            readonly property string readId: "help-" + card.modelData.id

            canRead: root.canRead
            reading: root.aloud.reading === card.readId
            onRead: root.turnReading(card.readId, root.help.tierWords(card.index))
            tone: [Theme.Help, Theme.Sun, Theme.Leaf][Math.min(2, card.index)]
            strongCall: card.index === 0
            callable: !root.kiosk
            onCalled: phone => root.help.call(phone)
        }
    }

    Heading {
        id: crisisTitle

        visible: root.help.crisis.length > 0
        level: 2
        text: qsTr("If life feels too hard")
    }

    CrisisLines {
        help: root.help
        kiosk: root.kiosk
    }

    function words(): var {
        let all = root.kiosk ? [staffTitle.text, staffText.text] : []
        for (let i = 0; i < root.help.tiers.length; ++i)
            all = all.concat(root.help.tierWords(i))
        return root.help.crisis.length > 0 ? all.concat([crisisTitle.text], root.help.crisisWords()) : all
    }
    function turnReading(id: string, parts: var): void {
        if (root.aloud.reading === id)
            root.aloud.stop()
        else
            root.aloud.read(id, parts, root.help.language)
    }
}
