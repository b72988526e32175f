// SPDX-License-Identifier: Apache-2.0
// Every version of my plan, the newest first: who wrote it, what changed, who agreed.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    readonly property bool ready: root.face.myPlan.begin()

    objectName: "planVersionsPage"
    eyebrow: qsTr("My plan")
    title: qsTr("How my plan changed")
    lead: qsTr("Every version stays. Nothing is written over.")

    When {
        on: root.ready && root.face.myPlan.versions.length === 0

        EmptyState {
            iconName: "pen"
            title: qsTr("No version yet")
            text: qsTr("The first one is made when you save your plan.")
        }
    }

    Repeater {
        model: root.face.myPlan.versions

        Card {
            id: version

            required property planVersionRow modelData

            Heading {
                level: 3
                text: version.modelData.title
            }

            BodyText { text: version.modelData.line }

            BodyText {
                visible: version.modelData.agreed.length > 0
                text: version.modelData.agreed
                color: Theme.leaf
                strong: true
            }

            PlanChanges {
                visible: version.modelData.changes.length > 0
                changes: version.modelData.changes
            }
        }
    }
}
