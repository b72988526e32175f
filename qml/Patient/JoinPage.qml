// SPDX-License-Identifier: Apache-2.0
// Joining: the code, then consent in plain words, then one attempt with its answer in words.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    property bool consenting: false
    property string code
    readonly property bool joined: root.face.join.state === JoinFace.Joined
    readonly property bool joining: root.face.join.state === JoinFace.Joining

    objectName: "join"
    immersive: true
    eyebrow: qsTr("Join your clinic")
    title: root.joined ? qsTr("You have joined %1").arg(root.face.join.clinic)
        : root.consenting ? qsTr("What you agree to") : qsTr("Type your code")
    lead: root.joined ? qsTr("Thank you. What you save now reaches them too.")
        : root.consenting ? qsTr("You can take this back at any time, under Me.")
        : qsTr("It is in your letter or on the card from your clinic.")
    onBack: root.nav.back()

    Field {
        id: field

        visible: !root.consenting && !root.joined
        objectName: "code"
        label: qsTr("Code from your clinic")
        hint: qsTr("Nine letters and numbers, like ABCD-EFGH-J")
        text: root.code
        inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
        maximumLength: 400
        error: root.face.join.message
        onEdited: text => root.typed(text)
        onAccepted: root.forward()
    }

    ConsentCard {
        visible: root.consenting && !root.joined
        waiting: root.face.entries.waiting
    }

    FigureScene {
        visible: root.joined
        face: root.face
        movement: "walk"
        running: root.joined && !Theme.reducedMotion
        Layout.fillWidth: true
        Layout.preferredHeight: 220
    }

    JoinedCard {
        visible: root.joined
        waiting: root.face.entries.waiting > 0
    }

    BusyState {
        visible: root.joining
        text: qsTr("Asking your clinic's service …")
    }

    Banner {
        visible: root.joined && root.face.join.message.length > 0
        tone: Theme.Clay
        text: root.face.join.message
    }

    footer: [
        PrimaryButton {
            objectName: "forward"
            text: root.joined ? qsTr("Done") : root.consenting ? qsTr("Agree and join") : qsTr("Continue")
            enabled: root.joined || root.code.trim().length > 0
            busy: root.joining
            onClicked: root.forward()
            Layout.fillWidth: true
        },
        TextButton {
            objectName: "notNow"
            visible: !root.joined && !root.joining
            text: qsTr("Not now")
            onClicked: root.nav.back()
            Layout.alignment: Qt.AlignHCenter
        }
    ]

    Connections {
        target: root.face.join

        function onChanged(): void {
            if (root.face.join.state === JoinFace.Failed)
                root.consenting = false
        }
    }

    Component.onCompleted: root.face.join.again()

    function typed(text: string): void {
        root.code = text
        root.face.join.again()
    }
    function forward(): void {
        if (root.joined)
            root.leave()
        else if (root.consenting)
            root.face.join.join(root.code)
        else
            root.consenting = true
    }
    function leave(): void {
        root.face.profile.finishFirstRun()
        root.nav.go(0)
    }
}
