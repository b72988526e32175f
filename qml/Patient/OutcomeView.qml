// SPDX-License-Identifier: Apache-2.0
// What to do after the safety check: whom to call, where to go, what to say, when to come back. Needs no network.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

// A Column, not a ColumnLayout: in Qt 6.4 a layout in a layout in a layout can miss that its words wrapped.
Column {
    id: root

    required property Face face
    required property safetyAdvice advice
    readonly property bool urgent: root.advice.urgency >= SafetyFace.SameDay
    readonly property bool emergency: root.advice.urgency === SafetyFace.Emergency
    property bool mapless: false

    signal again()

    spacing: Theme.gap
    Layout.fillWidth: true

    PrimaryButton {
        width: root.width
        objectName: "callNow"
        visible: root.urgent
        text: root.advice.tier.callText
        iconName: "phone"
        fill: root.emergency ? Theme.help : Theme.leaf
        inkOnFill: root.emergency ? Theme.inkOnHelp : Theme.inkOnLeaf
        onClicked: root.face.help.call(root.advice.tier.phone)
    }

    SecondaryButton {
        width: root.width
        objectName: "findEmergency"
        visible: root.emergency
        text: qsTr("Find A&E on a map")
        stretch: true
        tone: Theme.help
        onClicked: root.mapless = !root.face.help.findEmergency()
    }

    Banner {
        width: root.width
        visible: root.mapless
        tone: Theme.Help
        iconName: "info"
        text: qsTr("No map opened here. Call %1: they tell you where to go.").arg(root.advice.tier.phone)
    }

    Card {
        width: root.width
        visible: root.advice.tier.id.length > 0
        tone: root.emergency ? Theme.Help : root.urgent ? Theme.Sun : Theme.Leaf
        barred: true

        BodyText {
            text: qsTr("Say: “%1”").arg(root.advice.tier.say)
            strong: true
        }

        QuietText {
            visible: root.advice.tier.sayHint.length > 0
            text: root.advice.tier.sayHint
        }

        BodyText { text: qsTr("Where: %1").arg(root.advice.tier.where) }

        BodyText {
            visible: root.advice.because.length > 0
            text: qsTr("You told us:")
            strong: true
        }

        SignLines { signs: root.advice.because }
    }

    BodyText {
        width: root.width
        text: root.advice.plan
    }

    Heading {
        width: root.width
        visible: !root.emergency
        level: 2
        text: qsTr("Get help at once if one of these starts")
    }

    Card {
        width: root.width
        visible: !root.emergency
        tone: Theme.Help
        barred: true

        SignLines { signs: root.advice.signs }
    }

    TextButton {
        objectName: "again"
        visible: root.urgent
        text: qsTr("That was a mistake. Ask me again")
        font.pixelSize: Theme.smallSize
        onClicked: root.again()
    }
}
