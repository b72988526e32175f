// SPDX-License-Identifier: Apache-2.0
// What is shared, with whom, and how to stop.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    objectName: "sharingPage"
    eyebrow: qsTr("Me")
    title: qsTr("What I share")
    lead: root.face.join.joined ? qsTr("You share with %1.").arg(root.face.join.clinic)
        : qsTr("You share with nobody. Everything works without.")

    SyncCard {
        visible: root.face.join.joined
        join: root.face.join
        onCodeAsked: root.nav.open("JoinPage.qml", {})
    }

    ConsentCard { waiting: root.face.join.joined ? 0 : root.face.entries.waiting }

    PrimaryButton {
        objectName: "joinByCode"
        visible: !root.face.join.joined
        text: qsTr("Join with a code")
        onClicked: root.nav.open("JoinPage.qml", {})
        Layout.fillWidth: true
    }

    SecondaryButton {
        objectName: "leaveClinic"
        visible: root.face.join.joined
        text: root.face.join.state === JoinFace.Leaving ? qsTr("Leaving …") : qsTr("Stop sharing")
        tone: Theme.help
        stretch: true
        onClicked: sure.open()
        Layout.fillWidth: true
    }

    Sheet {
        id: sure

        title: qsTr("Stop sharing with %1?").arg(root.face.join.clinic)
        text: qsTr("Nothing more is sent. What you wrote stays on this device. What your clinic already has stays in your record there.")
        confirmText: qsTr("Yes, stop sharing")
        serious: true
        onConfirmed: root.face.join.leave()
    }
}
