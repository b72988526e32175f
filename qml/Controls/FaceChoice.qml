// SPDX-License-Identifier: Apache-2.0
// Five faces with words under them, from worst to best; a list where the words need it. The page owns the answer.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.Theme

GridLayout {
    id: root

    property string label                  // the question, for assistive technology
    property var options: [qsTr("very bad"), qsTr("bad"), qsTr("so-so"), qsTr("good"), qsTr("very good")]
    property int answer: -1                // index or -1

    readonly property bool listed: width / Math.max(1, root.options.length) < Math.max(metrics.width, Theme.target) + Theme.space1

    signal picked(int index)

    columns: root.listed ? 1 : root.options.length
    columnSpacing: 0
    rowSpacing: Theme.space2
    Layout.fillWidth: true
    Layout.maximumWidth: Theme.lineWidth

    Accessible.role: Accessible.Grouping
    Accessible.name: root.label

    Repeater {
        id: faces

        model: root.options

        FaceButton {
            id: face

            required property int index
            required property string modelData

            text: face.modelData
            mood: Math.round(face.index * 4 / Math.max(1, root.options.length - 1))
            chosen: root.answer === face.index
            beside: root.listed
            stretch: true
            onClicked: root.picked(face.index)
            Keys.onRightPressed: root.step(face.index, face.mirrored ? -1 : 1)
            Keys.onLeftPressed: root.step(face.index, face.mirrored ? 1 : -1)
            Keys.onDownPressed: root.step(face.index, 1)
            Keys.onUpPressed: root.step(face.index, -1)
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
        }
    }

    // The longest word has to fit under its face.
    TextMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: Theme.captionSize
        font.weight: Font.DemiBold
        text: root.options.join(" ").split(" ").reduce((longest, word) => word.length > longest.length ? word : longest, "")
    }

    function step(from: int, by: int): void {
        const next = faces.itemAt(from + by)
        if (next !== null)
            next.forceActiveFocus(Qt.TabFocusReason)
    }
}
