// SPDX-License-Identifier: Apache-2.0
// The measures: what is asked now, and when the others were answered or come again.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    objectName: "measuresPage"
    title: qsTr("Where things stand")
    lead: root.face.measures.lead

    Repeater {
        model: root.face.measures.rows

        RowCard {
            id: row

            required property measureRow modelData

            objectName: "measure-" + row.modelData.questionnaire
            raised: true
            title: row.modelData.title
            line: row.modelData.line
            picture: PictureTile {
                tone: row.modelData.open ? Theme.Leaf : Theme.Sky
                iconName: row.modelData.open ? "calendar" : "check"
            }
            onClicked: root.nav.form(row.modelData.questionnaire)
        }
    }

    QuietText { text: qsTr("Every answer is kept as you give it. You can stop and come back.") }
}
