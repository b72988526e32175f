// SPDX-License-Identifier: Apache-2.0
// Why Backwell cannot start, what is safe, and what to do. Get help now works without anything else.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Window {
    id: root

    required property string heading
    required property string words
    required property bool worthTrying
    required property HelpFace help
    required property ReadAloud aloud
    property bool kiosk: false
    property bool windowed: true
    property bool helping: false
    readonly property int tryAgain: 7      // app/bin/apology.cpp starts once more

    width: root.kiosk ? 1080 : 390
    height: root.kiosk ? 1920 : 844
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    visibility: root.kiosk && !root.windowed ? Window.FullScreen : Window.Windowed
    title: qsTr("Backwell")
    color: Theme.paper

    Binding {
        target: Theme
        property: "kiosk"
        value: root.kiosk
    }

    onHelpingChanged: {
        root.aloud.stop()
        if (root.helping)
            root.aloud.prepare(root.help.language)
    }

    SystemPalette { id: probe }

    Binding {
        target: Theme
        property: "scheme"
        value: !root.kiosk && probe.window.hslLightness < 0.5 ? Theme.Dark : Theme.Light
    }

    PageShell {
        anchors.fill: parent
        objectName: "sorry"
        visible: !root.helping
        eyebrow: qsTr("Backwell")
        onHelp: root.helping = true

        EmptyState {
            title: root.heading
            text: root.words
            iconName: "alert"
            tone: Theme.Clay
        }

        Card {
            BodyText { text: qsTr("If something about your back worries you, Get help now works all the same. It is at the top of this page.") }
        }

        footer: [
            PrimaryButton {
                objectName: "forward"
                text: root.worthTrying ? qsTr("Try again") : qsTr("Close")
                visible: root.worthTrying || !root.kiosk
                onClicked: root.forward()
                Layout.fillWidth: true
            },
            TextButton {
                objectName: "close"
                visible: root.worthTrying && !root.kiosk
                text: qsTr("Close")
                onClicked: root.close()
                Layout.alignment: Qt.AlignHCenter
            }
        ]
    }

    PageShell {
        id: helpPage

        readonly property var opening: [helpPage.title, helpPage.lead]

        anchors.fill: parent
        objectName: "help"
        visible: root.helping
        showHelp: false
        canGoBack: true
        title: root.help.title
        lead: root.help.intro
        canRead: lists.canRead
        reading: root.aloud.reading === helpPage.objectName
        onBack: root.helping = false
        onRead: lists.turnReading(helpPage.objectName, helpPage.opening.concat(lists.words()))

        HelpLists {
            id: lists

            help: root.help
            aloud: root.aloud
            kiosk: root.kiosk
        }
    }

    Shortcut {
        sequences: ["Back", "Esc"]
        onActivated: root.helping = false
    }

    function forward(): void {
        if (root.worthTrying)
            Qt.exit(root.tryAgain)
        else
            root.close()
    }
}
