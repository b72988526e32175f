// SPDX-License-Identifier: Apache-2.0
// What Backwell teaches: which content is in use and who answers for it; a newer one, and the one before.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    readonly property ContentFace teaching: root.face.content

    objectName: "contentPage"
    eyebrow: qsTr("Me")
    title: qsTr("What Backwell teaches")
    lead: qsTr("The reading, movements and questions come as one content file. Each is signed, so that nobody can change it on the way.")

    Component.onCompleted: root.teaching.refresh()

    Banner {
        objectName: "contentWarning"
        visible: root.teaching.warning.length > 0
        tone: Theme.Clay
        text: root.teaching.warning
    }

    Banner {
        objectName: "contentMessage"
        visible: root.teaching.message.length > 0
        tone: root.teaching.failed ? Theme.Clay : Theme.Leaf
        text: root.teaching.message
    }

    Card {
        BodyText {
            text: root.teaching.title
            strong: true
        }

        QuietText { text: qsTr("%1. %2").arg(root.teaching.version).arg(root.teaching.origin) }

        QuietText { text: root.teaching.approval }

        QuietText { text: root.teaching.review }
    }

    Card {
        visible: root.teaching.canAdd

        BodyText {
            text: qsTr("Add a content file")
            strong: true
        }

        QuietText { text: qsTr("Your clinic may give you a newer file. Save it in Downloads, then look for it here. It is used from the next time you open Backwell.") }

        SecondaryButton {
            objectName: "lookForContent"
            text: root.teaching.busy ? qsTr("One moment …") : qsTr("Look in Downloads")
            enabled: !root.teaching.busy
            onClicked: root.teaching.look()
        }

        PoliteLine {
            objectName: "nothingFound"
            text: root.teaching.looked && root.teaching.found.length === 0
                ? qsTr("There is no content file in Downloads.") : ""
        }

        Repeater {
            model: root.teaching.found

            ContentFileRow {
                id: one

                required property contentFile modelData

                file: one.modelData
                waiting: root.teaching.busy
                onAdded: root.teaching.add(one.modelData.file)
            }
        }
    }

    Card {
        visible: root.teaching.before.length > 0

        BodyText {
            text: qsTr("Go back to the version before")
            strong: true
        }

        QuietText { text: qsTr("If something is wrong with this content, version %1 is still on this device. Everything you wrote stays.").arg(root.teaching.before) }

        SecondaryButton {
            objectName: "contentBefore"
            text: qsTr("Go back to version %1").arg(root.teaching.before)
            enabled: !root.teaching.busy
            onClicked: sure.open()
        }
    }

    Sheet {
        id: sure

        title: qsTr("Go back to version %1?").arg(root.teaching.before)
        text: qsTr("It is used from the next time you open Backwell, until you add a newer file. Everything you wrote stays.")
        confirmText: qsTr("Yes, go back")
        onConfirmed: root.teaching.goBack()
    }
}
