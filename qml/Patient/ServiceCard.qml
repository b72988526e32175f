// SPDX-License-Identifier: Apache-2.0
// One service: what it is for, open or closed in words, how to get in, and the call.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Card {
    id: root

    required property serviceRow modelData
    property bool kiosk: false             // nothing is called from here: the number is to be noted

    signal called(string dial)
    signal written(string sms)

    objectName: "service-" + root.modelData.id
    spacing: Theme.space2
    Accessible.role: Accessible.Grouping
    Accessible.name: root.modelData.name

    Heading {
        level: 3
        text: root.modelData.name
    }

    RowLayout {
        visible: root.modelData.openLine.length > 0
        spacing: Theme.space2
        Layout.fillWidth: true

        Icon {
            name: root.modelData.open ? "check" : "clock"
            color: root.modelData.open ? Theme.leaf : Theme.quiet
            Layout.preferredWidth: Math.round(Theme.iconSize * 0.75)
            Layout.preferredHeight: firstLine.height
            Layout.alignment: Qt.AlignTop
        }

        FontMetrics {
            id: firstLine

            font: openLine.font
        }

        BodyText {
            id: openLine

            text: root.modelData.openLine
            color: root.modelData.open ? Theme.leaf : Theme.quiet
            strong: true
        }
    }

    BodyText { text: root.modelData.line }

    BodyText {
        visible: text.length > 0
        text: root.modelData.referral
        strong: true
    }

    BodyText { text: root.modelData.howTo }

    Heading {
        visible: root.kiosk && text.length > 0
        level: 1
        text: root.modelData.phone
    }

    BodyText {
        visible: root.kiosk && text.length > 0
        text: root.modelData.writeText
        strong: true
    }

    Flow {
        visible: !root.kiosk && (root.modelData.dial.length > 0 || root.modelData.sms.length > 0)
        spacing: Theme.space2
        Layout.fillWidth: true

        SecondaryButton {
            objectName: "call-" + root.modelData.id
            visible: root.modelData.dial.length > 0
            width: Math.min(implicitWidth, parent.width)
            text: root.modelData.callText
            explanation: root.modelData.name
            iconName: "phone"
            tone: Theme.leaf
            onClicked: root.called(root.modelData.dial)
        }

        SecondaryButton {
            objectName: "write-" + root.modelData.id
            visible: root.modelData.sms.length > 0
            width: Math.min(implicitWidth, parent.width)
            text: root.modelData.writeText
            explanation: root.modelData.name
            iconName: "pen"
            onClicked: root.written(root.modelData.sms)
        }
    }

    QuietText {
        visible: text.length > 0
        text: root.modelData.hours
    }

    QuietText {
        visible: text.length > 0
        text: root.modelData.where
    }

    QuietText {
        visible: text.length > 0
        text: root.modelData.checked
    }
}
