// SPDX-License-Identifier: Apache-2.0
// Me: what matters, what is shared and with whom, every entry and its state, and how the app looks.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    objectName: "me"
    eyebrow: root.face.today.date
    shortEyebrow: root.face.today.shortDate
    title: qsTr("Me")

    Card {
        RowCard {
            objectName: "matters"
            title: qsTr("What matters to me")
            line: root.face.profile.goals.length > 0 ? root.face.profile.goalsText : qsTr("Nothing chosen yet")
            picture: PictureTile {
                tone: Theme.Leaf
                iconName: "heart"
            }
            onClicked: root.nav.open("MattersPage.qml", {})
        }

        Divider {}

        RowCard {
            objectName: "myPlan"
            title: qsTr("My plan")
            line: root.face.myPlan.line
            picture: PictureTile {
                tone: Theme.Clay
                iconName: "pen"
            }
            onClicked: root.nav.open("MyPlanPage.qml", {})
        }

        Divider {}

        RowCard {
            objectName: "sharing"
            title: qsTr("What I share")
            line: root.face.join.joined ? qsTr("With %1").arg(root.face.join.clinic) : qsTr("With nobody. Everything stays here.")
            picture: PictureTile {
                tone: Theme.Sky
                iconName: "clinic"
            }
            onClicked: root.nav.open("SharingPage.qml", {})
        }

        Divider {}

        RowCard {
            objectName: "entries"
            title: qsTr("My entries")
            line: root.face.entries.needYou > 0 ? root.face.entries.needYouText
                : root.face.entries.rows.length > 0 ? root.face.entries.waitingText.length > 0 && root.face.join.joined
                ? root.face.entries.waitingText : qsTr("%1 so far").arg(root.face.entries.rows.length) : qsTr("None yet")
            picture: PictureTile {
                tone: Theme.Sun
                iconName: "calendar"
            }
            onClicked: root.nav.open("EntriesPage.qml", {})
        }
    }

    SyncCard {
        visible: root.face.join.joined
        join: root.face.join
        onCodeAsked: root.nav.open("JoinPage.qml", {})
    }

    Card {
        NearbyRow {
            nearby: root.face.nearby
            nav: root.nav
        }

        Divider { visible: root.face.nearby.any }

        RowCard {
            objectName: "language"
            visible: root.face.language.several
            title: qsTr("Language")
            line: root.face.language.namesText
            picture: PictureTile {
                tone: Theme.Plum
                iconName: "book"
            }
            onClicked: root.nav.open("SettingsPage.qml", {})
        }

        Divider { visible: root.face.language.several }

        RowCard {
            objectName: "settings"
            title: qsTr("Text, colours and motion")
            line: qsTr("Larger text, dark or high contrast, less movement")
            picture: PictureTile {
                tone: Theme.Clay
                iconName: "gear"
            }
            onClicked: root.nav.open("SettingsPage.qml", {})
        }

        Divider {}

        RowCard {
            objectName: "content"
            title: qsTr("What Backwell teaches")
            line: root.face.content.warning.length > 0 ? root.face.content.warning : root.face.content.version
            picture: PictureTile {
                tone: Theme.Leaf
                iconName: "book"
            }
            onClicked: root.nav.open("ContentPage.qml", {})
        }
    }

    Card {
        BodyText {
            text: qsTr("Delete everything")
            strong: true
        }

        QuietText { text: qsTr("Takes away all you wrote on this device. What your clinic already has stays in your record there.") }

        SecondaryButton {
            objectName: "deleteEverything"
            text: qsTr("Delete everything")
            tone: Theme.help
            onClicked: sure.open()
        }
    }

    QuietText {
        text: root.face.version
        caption: true
    }

    Sheet {
        id: sure

        title: qsTr("Delete everything?")
        text: root.face.entries.waiting > 0
            ? qsTr("%1. They would be lost for good.").arg(root.face.entries.waitingText)
            : qsTr("Your entries, goals and settings on this device go away for good.")
        confirmText: qsTr("Yes, delete everything")
        serious: true
        onConfirmed: root.face.deletion.begin()
    }
}
