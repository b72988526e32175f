// SPDX-License-Identifier: Apache-2.0
// What matters to me: the goals, at any time.
import QtQuick
import Backwell.App
import Backwell.Controls

PatientPage {
    id: root

    objectName: "mattersPage"
    eyebrow: qsTr("Me")
    title: qsTr("What matters to me")
    lead: qsTr("Up to five things you would like to do, or do more of.")

    GoalPicker { profile: root.face.profile }
}
