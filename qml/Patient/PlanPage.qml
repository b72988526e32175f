// SPDX-License-Identifier: Apache-2.0
// What every page shares that changes My plan: it is here before the page is, and Save stands at the foot.
pragma ComponentBehavior: Bound
import QtQuick
import Backwell.App
import Backwell.Controls

PatientPage {
    id: root

    readonly property MyPlanFace plan: root.face.myPlan
    readonly property bool ready: root.plan.begin()
    readonly property bool saved: root.plan.state === MyPlanFace.Saved
    default property alias parts: column.data

    eyebrow: qsTr("My plan")

    When {
        on: root.saved

        SavedNote {
            face: root.face
            text: qsTr("Saved on this device")
        }
    }

    PlanColumn { id: column }

    footer: [
        PlanFooter {
            visible: root.ready
            plan: root.plan
            onFinished: root.nav.back()
        }
    ]
}
