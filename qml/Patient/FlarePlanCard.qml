// SPDX-License-Identifier: Apache-2.0
// In a flare-up: the person's own plan for it, or a kind word about writing one when it is calmer.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Card {
    id: root

    required property Face face
    required property Navigator nav
    readonly property flarePlanRow flare: root.face.myPlan.flarePlan

    objectName: "flarePlanCard"
    tone: Theme.Leaf
    barred: true

    Heading {
        level: 3
        text: qsTr("My flare-up plan")
    }

    BodyText {
        visible: root.flare.safeBecause.length > 0
        text: qsTr("“%1”").arg(root.flare.safeBecause)
        strong: true
    }

    Repeater {
        model: Math.min(4, root.flare.firstDays.length)

        PlanTick {
            required property int index

            text: root.flare.firstDays[index]
        }
    }

    BodyText {
        visible: !root.flare.written
        text: qsTr("You have not written one yet. Some words now can help, or when it is calmer.")
    }

    SecondaryButton {
        objectName: "openFlarePlan"
        text: root.flare.written ? qsTr("See my whole plan") : qsTr("Write my plan")
        onClicked: root.nav.open(root.flare.written ? "FlarePlanPage.qml" : "PlanFlarePage.qml", {})
    }
}
