// SPDX-License-Identifier: Apache-2.0
// Ten people for one age: how many of them have it; the age can be chosen.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Card {
    id: root

    required property articleBlock block
    property int column: Math.min(2, root.block.columns.length - 1)

    tone: Theme.Sky

    BodyText {
        text: root.block.text
        strong: true
    }

    QuietText {
        visible: root.block.columns.length > 1
        text: qsTr("Choose an age")
        Accessible.ignored: true           // the chips say it
    }

    ChoiceChips {
        visible: root.block.columns.length > 1
        label: qsTr("Choose an age")
        options: root.block.columns
        current: root.column
        onPicked: index => root.column = index
    }

    Repeater {
        model: root.block.rows

        ColumnLayout {
            id: finding

            required property tenRow modelData

            spacing: Theme.space2
            Layout.fillWidth: true

            TenPeople {
                visible: (finding.modelData.tens[root.column] ?? -1) >= 0
                count: Math.max(0, finding.modelData.tens[root.column] ?? 0)
                label: finding.modelData.sentences[root.column] ?? ""
            }

            BodyText { text: finding.modelData.sentences[root.column] ?? "" }
        }
    }

    QuietText {
        visible: root.block.source.length > 0
        text: root.block.source
        caption: true
    }
}
