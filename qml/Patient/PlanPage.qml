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
    default property alias parts: column.data

    eyebrow: qsTr("My plan")

    PlanColumn { id: column }

    footer: [
        PlanFooter {
            visible: root.ready
            face: root.face
            onFinished: root.nav.back()
        }
    ]
}
