// SPDX-License-Identifier: Apache-2.0
// The last days as blocks, ending today. A day with movement has a mark; a day without is simply quiet.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Backwell.Theme
import Backwell.Controls

GridLayout {
    id: root

    property var labels: []                // words under the days, the last is today
    property var moved: []                 // booleans, same length
    property int days: root.labels.length  // how many of them to show, ending today
    readonly property int earlier: Math.max(0, root.labels.length - root.days)
    property string summary                // "moved on 4 days", read as the name

    columns: Math.max(1, Math.min(root.labels.length - root.earlier, Math.floor((width + columnSpacing) / (Theme.captionSize * 2.9 + columnSpacing))))
    columnSpacing: Theme.space1
    rowSpacing: Theme.space2
    Layout.fillWidth: true

    Accessible.role: Accessible.StaticText
    Accessible.name: root.summary

    Repeater {
        model: root.labels.slice(root.earlier)

        ColumnLayout {
            id: day

            required property int index
            required property string modelData
            readonly property bool on: root.moved[root.earlier + day.index] === true

            spacing: Theme.space1
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.captionSize * 2.9
            Layout.preferredWidth: Theme.captionSize * 2.9
            Layout.alignment: Qt.AlignTop

            Rectangle {
                radius: Theme.radiusSmall
                color: day.on ? Theme.leaf : Theme.leafWash
                implicitHeight: Theme.space8
                Layout.fillWidth: true

                Icon {
                    anchors.centerIn: parent
                    width: Math.round(Theme.space4 * 1.25)
                    height: width
                    visible: day.on
                    name: "check"
                    weight: 2.5
                    color: Theme.inkOnLeaf
                }
            }

            T.Label {
                text: day.modelData
                textFormat: Text.PlainText
                color: Theme.quiet
                font.family: Theme.fontFamily
                font.pixelSize: Theme.captionSize
                font.weight: root.earlier + day.index === root.labels.length - 1 ? Font.DemiBold : Font.Normal
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
