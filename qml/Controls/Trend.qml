// SPDX-License-Identifier: Apache-2.0
// A trend with dates and flare-up marks, and the same numbers as a list for whoever prefers words.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.Theme
import Backwell.Controls

ColumnLayout {
    id: root

    property string title
    property string summary                // one sentence: what the picture says
    property alias points: chart.points
    property alias least: chart.least
    property alias most: chart.most
    property alias lowText: chart.lowText
    property alias highText: chart.highText
    property color tone: Theme.leaf
    property bool listed: false

    spacing: Theme.space2
    Layout.fillWidth: true

    Heading {
        visible: root.title.length > 0
        level: 3
        text: root.title
    }

    QuietText {
        visible: root.summary.length > 0
        text: root.summary
    }

    TrendItem {
        id: chart

        visible: !root.listed
        color: root.tone
        scheme: Theme.scheme
        mirrored: Theme.rightToLeft
        flareUpText: qsTr("flare-up")
        font.family: Theme.fontFamily
        font.pixelSize: Theme.captionSize
        implicitHeight: Math.round(Theme.pictureSize * 2 + Theme.captionSize * 4)
        Layout.fillWidth: true

        Accessible.role: Accessible.Chart
        Accessible.name: root.title
        Accessible.description: root.summary
    }

    Repeater {
        model: root.listed ? chart.rows : []

        BodyText {
            required property string modelData

            text: modelData
        }
    }

    TextButton {
        text: root.listed ? qsTr("Show as a picture") : qsTr("Show as a list")
        onClicked: root.listed = !root.listed
    }
}
