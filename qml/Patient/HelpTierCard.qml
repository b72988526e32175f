// SPDX-License-Identifier: Apache-2.0
// One tier: the signs, what to do, where, what to say, and the call.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Card {
    id: root

    required property helpTier modelData
    property bool strongCall: false
    property bool callable: true
    property bool canRead: false
    property bool reading: false

    signal called(string phone)
    signal read()

    barred: true
    Accessible.role: Accessible.Grouping
    Accessible.name: root.modelData.title

    PrimaryButton {
        objectName: "call-" + root.modelData.id
        visible: root.strongCall && root.callable
        text: root.modelData.callText
        iconName: "phone"
        fill: Theme.help
        inkOnFill: Theme.inkOnHelp
        onClicked: root.called(root.modelData.phone)
        Layout.fillWidth: true
    }

    BodyText {
        text: root.modelData.action
        color: Theme.strong(root.tone)
        strong: true
    }

    SecondaryButton {
        objectName: "call-" + root.modelData.id
        visible: !root.strongCall && root.callable
        text: root.modelData.callText
        iconName: "phone"
        tone: Theme.strong(root.tone)
        onClicked: root.called(root.modelData.phone)
    }

    RowLayout {
        spacing: Theme.space3
        Layout.fillWidth: true

        Heading {
            level: 3
            text: root.modelData.title
        }

        When {
            on: root.canRead
            Layout.minimumWidth: implicitWidth
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Layout.alignment: Qt.AlignTop

            ReadAloudButton {
                objectName: "read-" + root.modelData.id
                explanation: root.modelData.title
                reading: root.reading
                onClicked: root.read()
            }
        }
    }

    Repeater {
        model: root.modelData.signs

        RowLayout {
            id: sign

            required property string modelData

            spacing: Theme.space2
            Layout.fillWidth: true

            BodyText {
                text: "•"
                Accessible.ignored: true
                Layout.fillWidth: false
                Layout.alignment: Qt.AlignTop
            }

            BodyText { text: sign.modelData }
        }
    }

    BodyText {
        visible: text.length > 0
        text: root.modelData.whereLine
    }

    BodyText {
        visible: root.modelData.sayHint.length > 0
        text: root.modelData.sayHint
    }

    BodyText {
        visible: text.length > 0
        text: root.modelData.sayLine
        strong: true
    }
}
