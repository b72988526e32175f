// SPDX-License-Identifier: Apache-2.0
// An activity in small steps: where I am, how a try felt, and the steps themselves.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PlanPage {
    id: root

    property int index: -1                 // -1: a new one
    readonly property int place: root.index >= 0 ? root.index : root.plan.addLadder()
    readonly property planLadderRow ladder: root.plan.ladderAt(root.place, root.plan.revision)
    readonly property bool climbing: root.index >= 0 && root.ladder.rungs.length > 1
    property string told

    objectName: "planLadderPage"
    title: root.climbing ? root.ladder.activity : qsTr("A ladder of small steps")
    lead: root.climbing ? root.ladder.line : qsTr("From easy to the real thing. One step at a time.")

    When {
        on: root.climbing

        LadderRungs {
            ladder: root.ladder
            onPicked: rung => root.plan.stand(root.place, rung)
        }
    }

    When {
        on: root.climbing

        Question {
            title: qsTr("You tried this step. How did it feel?")
            hint: qsTr("Fine three times in a row, and you go up.")

            Flow {
                id: tries

                spacing: Theme.space2
                Layout.fillWidth: true

                Repeater {
                    model: [qsTr("fine"), qsTr("a bit much"), qsTr("too much")]

                    SecondaryButton {
                        required property int index
                        required property string modelData

                        objectName: "tried-" + index
                        width: Math.min(implicitWidth, tries.width)
                        text: modelData
                        onClicked: root.told = root.plan.tried(root.place, index)
                    }
                }
            }

            PoliteLine {
                objectName: "triedLine"
                text: root.told
            }
        }
    }

    Question {
        title: qsTr("What is the ladder for?")
        hint: qsTr("Something you avoid, or want back")

        Field {
            objectName: "ladderActivity"
            label: qsTr("Something you avoid, or want back")
            labelShown: false
            placeholder: qsTr("For example: carrying the shopping")
            maximumLength: 80
            onEdited: text => root.plan.setLadder(root.place, text)
            Component.onCompleted: text = root.ladder.activity
        }
    }

    Question {
        title: qsTr("The steps, the easiest one first")
        hint: root.ladder.rungs.length < 2 ? qsTr("Two or more. The first should feel easy.") : ""

        Repeater {
            model: root.ladder.rungs

            OwnLine {
                required property int index
                required property string modelData

                text: qsTr("%1. %2").arg(index + 1).arg(modelData)
                onRemoved: root.plan.removeRung(root.place, index)
            }
        }

        AddOwn {
            label: root.ladder.rungs.length === 0 ? qsTr("The first, easy step") : qsTr("The next step, a little harder")
            onAdded: text => root.plan.addRung(root.place, text)
        }
    }

    TextButton {
        objectName: "removeLadder"
        text: qsTr("Take this ladder away")
        iconName: "bin"
        onClicked: root.remove()
    }

    function remove(): void {
        root.nav.back()
        root.plan.removeLadder(root.place)
    }
}
