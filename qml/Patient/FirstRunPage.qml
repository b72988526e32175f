// SPDX-License-Identifier: Apache-2.0
// The first two minutes: what this is, a private check, what matters, how things are, joining. All can wait.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    property int step: 0
    readonly property int steps: 5
    readonly property bool joinable: !root.face.join.joined
    readonly property bool listsOnly: root.face.safety.listsOnly
    readonly property bool asked: root.face.safety.asked || root.listsOnly

    objectName: "firstRun"
    immersive: true
    canGoBack: root.step > 0
    eyebrow: root.step === 0 ? qsTr("Welcome") : ""
    title: [qsTr("Back pain is common. You can get on with living."), root.listsOnly ? qsTr("First, a few signs to know") : qsTr("First, a private check"),
        qsTr("What matters to you?"), qsTr("How are things now?"),
        root.joinable ? qsTr("Has your clinic given you a code?") : qsTr("You are all set")][root.step]
    lead: ["", root.asked ? "" : qsTr("About two minutes. Your answers stay on this device."),
        qsTr("Pick a few things you would like to do, or do more of."),
        qsTr("A few taps, about a minute. It gives you something to look back on."),
        root.joinable ? qsTr("You can join later, or not at all. Everything works without.") : ""][root.step]
    onBack: root.step -= 1

    StepBlocks {
        total: root.steps
        done: root.step + 1
        label: qsTr("Step %1 of %2").arg(root.step + 1).arg(root.steps)
    }

    When {
        on: root.step === 0

        ColumnLayout {
            spacing: Theme.gap

            LanguageChips { language: root.face.language }

            FigureScene {
                face: root.face
                movement: "walk"
                running: !Theme.reducedMotion
                Layout.fillWidth: true
                Layout.preferredHeight: 240
            }

            BodyText { text: qsTr("Small movements, plain facts, and a place to note how you are doing.") }

            BodyText { text: qsTr("What you write stays on this device. You alone choose if your clinic may see it.") }

            BodyText { text: qsTr("Nobody watches this app live. If something worries you, use Get help now. It is at the top of every page.") }
        }
    }

    When {
        on: root.step === 1

        ColumnLayout {
            spacing: Theme.gap

            BodyText {
                visible: !root.asked
                text: qsTr("A few signs need help fast. Some are hard to talk about, so we ask here, in plain words.")
            }

            BodyText {
                visible: !root.asked
                text: qsTr("“Not sure” is an answer too. If a sign fits you, you see at once what to do.")
            }

            BodyText {
                visible: !root.asked
                text: qsTr("You can do it later. Your plan starts after it.")
            }

            BodyText {
                visible: root.listsOnly
                text: qsTr("A few signs need help fast. They are always one tap away, in Get help now.")
            }

            SecondaryButton {
                objectName: "showSigns"
                visible: root.listsOnly
                text: qsTr("Show the signs")
                onClicked: root.nav.help()
            }

            Card {
                visible: root.asked && !root.listsOnly
                tone: root.face.safety.askSeen ? Theme.Help : Theme.Leaf

                BodyText {
                    text: root.face.safety.advice.title
                    strong: true
                }

                BodyText { text: root.face.safety.advice.plan }

                SecondaryButton {
                    objectName: "showOutcome"
                    text: root.face.safety.askSeen ? qsTr("Show me what to do") : qsTr("When to come back")
                    onClicked: root.nav.open("OutcomePage.qml", {})
                }
            }
        }
    }

    When {
        on: root.step === 2

        GoalPicker { profile: root.face.profile }
    }

    When {
        on: root.step === 3

        Card {
            tone: Theme.Leaf

            BodyText {
                text: root.face.today.checkInDue ? qsTr("Confidence, what got in the way, sleep and mood")
                    : qsTr("Thank you. That is noted.")
                strong: true
            }

            QuietText { text: qsTr("No pain score. What you can do matters more.") }

            SecondaryButton {
                objectName: "firstCheckIn"
                visible: root.face.today.checkInDue
                text: qsTr("Answer five short questions")
                onClicked: root.nav.form("checkin-week")
            }
        }
    }

    When {
        on: root.step === 4

        ColumnLayout {
            spacing: Theme.gap

            FigureScene {
                face: root.face
                movement: "sit-to-stand"
                running: false
                Layout.fillWidth: true
                Layout.preferredHeight: 200
            }

            BodyText {
                text: root.joinable ? qsTr("With a code, your clinic can see what you choose to share.")
                    : qsTr("You have joined %1.").arg(root.face.join.clinic)
            }
        }
    }

    footer: [
        PrimaryButton {
            objectName: "forward"
            text: [qsTr("Start"), root.asked ? qsTr("Continue") : qsTr("Start the check"), qsTr("Continue"), qsTr("Continue"),
                root.joinable ? qsTr("I have a code") : qsTr("Go to Today")][root.step]
            onClicked: root.forward()
            Layout.fillWidth: true
        },
        TextButton {
            objectName: "skip"
            visible: root.step > 0 && root.step < 4 && !(root.step === 1 && root.asked) || root.step === 4 && root.joinable
            text: root.step === 4 ? qsTr("Not now, go to Today") : qsTr("Skip for now")
            onClicked: root.step === 4 ? root.finish() : root.step += 1
            Layout.alignment: Qt.AlignHCenter
        },
        TextButton {
            objectName: "skipAll"
            visible: root.step === 0
            text: qsTr("Skip to Today")
            onClicked: root.finish()
            Layout.alignment: Qt.AlignHCenter
        }
    ]

    function forward(): void {
        if (root.step === 1 && !root.asked)
            root.nav.open("SafetyCheckPage.qml", {})
        else if (root.step < root.steps - 1)
            root.step += 1
        else if (root.joinable)
            root.nav.open("JoinPage.qml", {})
        else
            root.finish()
    }
    function finish(): void {
        root.face.profile.finishFirstRun()
        root.nav.go(0)
    }
}
