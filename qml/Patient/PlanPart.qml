// SPDX-License-Identifier: Apache-2.0
// One part of My plan: what is there, or an invitation to begin.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Card {
    id: root

    required property string title
    required property string iconName
    required property string invitation
    property string addText                // empty: nothing to add
    property var rows: []                  // planPartRow, as MyPlanFace gives them
    property int part: Theme.Leaf          // the tone of its picture

    signal added()
    signal picked(int index)

    RowLayout {
        spacing: Theme.space3
        Layout.fillWidth: true

        PictureTile {
            tone: root.part
            iconName: root.iconName
        }

        Heading {
            level: 3
            text: root.title
            Layout.fillWidth: true
        }
    }

    QuietText {
        visible: root.rows.length === 0
        text: root.invitation
    }

    Repeater {
        model: root.rows

        RowCard {
            required property int index
            required property planPartRow modelData

            title: modelData.title
            line: modelData.line
            onClicked: root.picked(index)
            Layout.fillWidth: true
        }
    }

    SecondaryButton {
        visible: root.addText.length > 0 && root.rows.length === 0
        text: root.addText
        iconName: "plus"
        onClicked: root.added()
    }

    TextButton {
        visible: root.addText.length > 0 && root.rows.length > 0
        text: root.addText
        iconName: "plus"
        onClicked: root.added()
    }
}
