// SPDX-License-Identifier: Apache-2.0
// Every way to answer, answered and not.
import QtQuick
import Backwell.Controls

PageShell {
    id: root

    property int sure: 6
    property int hurt: -1
    property int slept: 3
    property int one: 1
    property var several: [0]
    property int row: 0
    property bool nudged: true

    title: qsTr("Answers")
    eyebrow: qsTr("Gallery")
    lead: qsTr("A mark and a fill, never colour alone.")

    Question {
        title: qsTr("This week, did you do something that matters to you?")

        ChoiceChips {
            objectName: "several"
            label: qsTr("This week, did you do something that matters to you?")
            options: [qsTr("Gardening"), qsTr("Played with kids"), qsTr("Work"), qsTr("Other"), qsTr("Not this week")]
            multiple: true
            chosen: root.several
            onPicked: (index, on) => root.pickSeveral(index, on)
        }
    }

    Question {
        title: qsTr("How sure are you that you can do your usual things?")

        ScaleInput {
            objectName: "sure"
            label: qsTr("How sure are you that you can do your usual things?")
            lowText: qsTr("not sure at all")
            highText: qsTr("quite sure")
            answer: root.sure
            onPicked: answer => root.sure = answer
        }
    }

    Question {
        title: qsTr("How is your leg today?")
        error: qsTr("Please pick a number, or leave this one out.")

        ScaleInput {
            objectName: "hurt"
            label: qsTr("How is your leg today?")
            lowText: qsTr("no pain")
            highText: qsTr("the worst pain you can think of")
            answer: root.hurt
            onPicked: answer => root.hurt = answer
        }
    }

    Question {
        title: qsTr("How did you sleep?")

        FaceChoice {
            objectName: "slept"
            label: qsTr("How did you sleep?")
            answer: root.slept
            onPicked: index => root.slept = index
        }
    }

    Question {
        title: qsTr("How often would you like a nudge?")

        ChoiceChips {
            objectName: "one"
            label: qsTr("How often would you like a nudge?")
            options: [qsTr("Daily"), qsTr("Weekly"), qsTr("Never")]
            current: root.one
            onPicked: index => root.one = index
        }
    }

    Question {
        title: qsTr("How much did your back get in the way?")

        RadioRow { text: qsTr("Not at all"); chosen: root.row === 0; onClicked: root.row = 0 }
        RadioRow { text: qsTr("A little"); chosen: root.row === 1; onClicked: root.row = 1 }
        RadioRow {
            text: qsTr("Quite a lot")
            line: qsTr("You had to leave some things out")
            chosen: root.row === 2
            onClicked: root.row = 2
        }
    }

    Question {
        title: qsTr("Settings")

        CheckRow {
            text: qsTr("Remind me on Sundays")
            line: qsTr("About a minute, five taps")
            chosen: root.nudged
            onClicked: root.nudged = !root.nudged
        }
        CheckRow { text: qsTr("Share notes with my clinic"); chosen: !root.nudged; onClicked: root.nudged = !root.nudged }
    }

    function pickSeveral(index: int, on: bool): void {
        root.several = on ? root.several.concat([index]) : root.several.filter(other => other !== index)
    }
}
