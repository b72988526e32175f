// SPDX-License-Identifier: Apache-2.0
// Changes that are kept but are no version yet: save them, or let them go.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Card {
    id: root

    required property MyPlanFace plan

    tone: Theme.Sun

    BodyText {
        text: root.plan.state === MyPlanFace.Failed ? root.plan.message : qsTr("You have changes that are not saved yet. They are safe on this device.")
    }

    Flow {
        id: acts

        spacing: Theme.space3
        Layout.fillWidth: true

        SecondaryButton {
            objectName: "saveChanges"
            width: Math.min(implicitWidth, acts.width)
            text: qsTr("Save my plan")
            onClicked: root.plan.save()
        }

        TextButton {
            objectName: "discardChanges"
            width: Math.min(implicitWidth, acts.width)
            text: qsTr("Let the changes go")
            onClicked: sure.open()
        }
    }

    Sheet {
        id: sure

        title: qsTr("Let the changes go?")
        text: qsTr("Your plan goes back to how you saved it last.")
        confirmText: qsTr("Yes, let them go")
        onConfirmed: root.plan.discard()
    }
}
