// SPDX-License-Identifier: Apache-2.0
// Five faces with words under them, from worst to best. The page owns the answer.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.Theme

RowLayout {
    id: root

    property string label                  // the question, for assistive technology
    property var options: [qsTr("very bad"), qsTr("bad"), qsTr("so-so"), qsTr("good"), qsTr("very good")]
    property int answer: -1                // index or -1

    signal picked(int index)

    spacing: Theme.space1
    Layout.fillWidth: true

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
            mood: root.options.length === 5 ? face.index : Math.round(face.index * 4 / Math.max(1, root.options.length - 1))
            chosen: root.answer === face.index
            onClicked: root.picked(face.index)
            Keys.onRightPressed: root.step(face.index, face.mirrored ? -1 : 1)
            Keys.onLeftPressed: root.step(face.index, face.mirrored ? 1 : -1)
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
        }
    }

    function step(from: int, by: int): void {
        const next = faces.itemAt(from + by)
        if (next !== null)
            next.forceActiveFocus(Qt.TabFocusReason)
    }
}
