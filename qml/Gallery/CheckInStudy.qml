// SPDX-License-Identifier: Apache-2.0
// A study: the weekly check-in, answered in taps.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme
import Backwell.Controls

PageShell {
    id: root

    property var did: [0]
    property int sure: 6
    property int slept: 3

    eyebrow: qsTr("Your week · 4 June")
    footer: [
        PrimaryButton { text: qsTr("Save") },
        QuietText {
            text: qsTr("Kept on this phone. Shared only if you said so.")
            caption: true
            horizontalAlignment: Text.AlignHCenter
            Layout.maximumWidth: -1
        }
    ]

    StepBlocks { total: 5; done: 3 }

    Heading { text: qsTr("This week, did you do something that matters to you?") }

    ChoiceChips {
        label: qsTr("This week, did you do something that matters to you?")
        options: [qsTr("Gardening"), qsTr("Played with kids"), qsTr("Work"), qsTr("Other"), qsTr("Not this week")]
        multiple: true
        chosen: root.did
        onPicked: (index, on) => root.pick(index, on)
    }

    Heading { text: qsTr("How sure are you that you can do your usual things?"); Layout.topMargin: Theme.space2 }

    ScaleInput {
        label: qsTr("How sure are you that you can do your usual things?")
        lowText: qsTr("not sure at all")
        highText: qsTr("quite sure")
        answer: root.sure
        onPicked: answer => root.sure = answer
    }

    Heading { text: qsTr("How did you sleep?"); Layout.topMargin: Theme.space2 }

    FaceChoice {
        label: qsTr("How did you sleep?")
        answer: root.slept
        onPicked: index => root.slept = index
    }

    function pick(index: int, on: bool): void {
        root.did = on ? root.did.concat([index]) : root.did.filter(other => other !== index)
    }
}
