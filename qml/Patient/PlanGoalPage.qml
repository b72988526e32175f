// SPDX-License-Identifier: Apache-2.0
// One goal: what, why, a small start, where to, by when, how sure, and what to do if something gets in the way.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PlanPage {
    id: root

    property int index: -1                 // -1: a new one
    readonly property int place: root.index >= 0 ? root.index : root.plan.addGoal()
    readonly property planGoalRow goal: root.plan.goalAt(root.place, root.plan.revision)
    readonly property var ideas: root.plan.revision >= 0 ? root.plan.goalIdeas() : []

    objectName: "planGoalPage"
    title: qsTr("A goal")
    lead: qsTr("Something you want to do. Not a number for pain.")

    Question {
        title: qsTr("What would you like to do?")

        ChoiceChips {
            visible: what.text.length === 0 && root.ideas.length > 0
            label: qsTr("What matters to you")
            options: root.ideas
            onPicked: index => root.take(root.ideas[index])
        }

        Field {
            id: what

            objectName: "goalActivity"
            label: qsTr("In your own words")
            labelShown: false
            placeholder: qsTr("For example: walk the dog")
            maximumLength: 80
            onEdited: text => root.plan.setGoal(root.place, MyPlanFace.Activity, text)
            Component.onCompleted: text = root.goal.activity
        }
    }

    Question {
        title: qsTr("Why does it matter to you?")

        NoteField {
            label: qsTr("Why it matters")
            labelShown: false
            lines: 2
            maximumLength: 400
            onEdited: text => root.plan.setGoal(root.place, MyPlanFace.Why, text)
            Component.onCompleted: text = root.goal.why
        }
    }

    Question {
        title: qsTr("What is a small start?")
        hint: qsTr("So small that you can do it on most days: five minutes, three days a week.")

        NoteField {
            id: start

            objectName: "goalStart"
            label: qsTr("A small start")
            labelShown: false
            lines: 2
            maximumLength: 200
            onEdited: text => root.plan.setGoal(root.place, MyPlanFace.Start, text)
            Component.onCompleted: text = root.goal.start
        }
    }

    Question {
        title: qsTr("How sure are you that you can do this start?")

        ScaleInput {
            objectName: "goalSure"
            label: qsTr("How sure are you that you can do this start?")
            lowText: qsTr("not at all")
            highText: qsTr("very sure")
            answer: root.goal.sure
            onPicked: answer => root.plan.setGoalSure(root.place, answer)
        }

        When {
            on: root.goal.wantsSmaller

            Banner {
                objectName: "smallerStart"
                tone: Theme.Sun
                iconName: "leaf"
                text: qsTr("Make the start smaller, until you are at 7 or more. Half of it is a good start too.")
                actionText: qsTr("Change the start")
                onActed: start.takeFocus()
            }
        }
    }

    Question {
        title: qsTr("Where do you want to get to?")
        hint: qsTr("For example: round the lake with her")

        NoteField {
            label: qsTr("Where I want to get to")
            labelShown: false
            lines: 2
            maximumLength: 200
            onEdited: text => root.plan.setGoal(root.place, MyPlanFace.Target, text)
            Component.onCompleted: text = root.goal.target
        }

        ChoiceChips {
            label: qsTr("By when")
            options: root.plan.byChoices
            current: root.goal.byChoice
            onPicked: index => root.plan.setGoalBy(root.place, index === root.goal.byChoice ? -1 : index)
        }

        QuietText {
            visible: root.goal.byText.length > 0
            text: root.goal.byText
        }
    }

    IfThenLines {
        plan: root.plan
        goal: root.goal
        place: root.place
    }

    TextButton {
        objectName: "removeGoal"
        text: qsTr("Take this goal away")
        iconName: "bin"
        onClicked: root.remove()
    }

    function take(idea: string): void {
        what.text = idea
        root.plan.setGoal(root.place, MyPlanFace.Activity, idea)
    }
    function remove(): void {
        root.nav.back()
        root.plan.removeGoal(root.place)
    }
}
