// SPDX-License-Identifier: Apache-2.0
// Every entry and where it is; each can be opened and corrected.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    objectName: "entriesPage"
    eyebrow: qsTr("Me")
    title: qsTr("My entries")
    lead: root.face.join.joined ? root.face.join.lastSent : qsTr("All of them are on this device only.")

    Banner {
        visible: root.face.entries.problem.length > 0
        tone: Theme.Clay
        text: root.face.entries.problem
    }

    EmptyState {
        visible: root.face.entries.rows.length === 0 && root.face.entries.problem.length === 0
        title: qsTr("Nothing here yet")
        text: qsTr("Check-ins, measures and movements stand here once you save one.")
        actionText: qsTr("Check in")
        onActed: root.nav.form("checkin-week")
    }

    Repeater {
        model: root.face.entries.rows

        Card {
            id: entry

            required property entryRow modelData

            spacing: Theme.space1
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("%1, %2, %3").arg(entry.modelData.title).arg(entry.modelData.when).arg(entry.modelData.state)

            BodyText {
                text: entry.modelData.title
                strong: true
            }

            QuietText { text: entry.modelData.when }

            StatusLine { state: entry.modelData.way }

            QuietText {
                visible: text.length > 0
                text: entry.modelData.detail
            }

            TextButton {
                objectName: "open-" + entry.modelData.id
                visible: entry.modelData.canChange
                text: qsTr("Look at it or change it")
                explanation: qsTr("%1, %2").arg(entry.modelData.title).arg(entry.modelData.when)
                font.pixelSize: Theme.smallSize
                onClicked: root.nav.entry(entry.modelData.id)
            }
        }
    }
}
