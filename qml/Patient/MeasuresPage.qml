// SPDX-License-Identifier: Apache-2.0
// The measures: what each asks, how long it takes.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    objectName: "measuresPage"
    title: qsTr("Where things stand")
    lead: qsTr("Two short measures. Doing them now and then shows what has changed.")

    RowCard {
        objectName: "back-leg"
        raised: true
        title: qsTr("Your back and leg")
        line: qsTr("Two questions, 1 minute")
        picture: PictureTile {
            tone: Theme.Sky
            iconName: "person"
        }
        onClicked: root.nav.form("back-leg-0-10")
    }

    RowCard {
        objectName: "activities"
        raised: true
        title: qsTr("Activities that matter")
        line: qsTr("Up to three of your own, 3 minutes")
        picture: PictureTile {
            tone: Theme.Leaf
            iconName: "heart"
        }
        onClicked: root.nav.form("activities")
    }

    QuietText { text: qsTr("Every answer is kept as you give it. You can stop and come back.") }
}
