// SPDX-License-Identifier: Apache-2.0
// Afterwards in a waiting room: nothing is asked, because nothing is kept.
import QtQuick
import QtQuick.Layouts
import Backwell.Controls
import Backwell.Theme

Card {
    id: root

    signal again()
    signal another()

    tone: Theme.Leaf

    Heading {
        level: 2
        text: qsTr("Well moved.")
    }

    BodyText { text: qsTr("A bit sore is fine if it settles by tomorrow. Nothing was kept here.") }

    RowLayout {
        spacing: Theme.space3

        SecondaryButton {
            objectName: "again"
            text: qsTr("Once more")
            onClicked: root.again()
        }

        SecondaryButton {
            objectName: "another"
            text: qsTr("Another move")
            onClicked: root.another()
        }
    }
}
