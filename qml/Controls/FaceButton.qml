// SPDX-License-Identifier: Apache-2.0
// One face of FaceChoice: drawn mood, its word, and a tick when chosen.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Backwell.Theme
import Backwell.Controls

Pressable {
    id: root

    property int mood: 2                   // 0 worst to 4 best
    property bool beside: false            // the word stands beside the face, in a list

    readonly property int disc: Math.max(Theme.target, Math.min(Math.round(Theme.target * 1.17), width - Theme.space1))

    implicitWidth: Theme.target
    padding: 0
    rounding: Theme.radiusSmall
    font.pixelSize: root.beside ? Theme.bodySize : Theme.captionSize
    font.weight: root.chosen ? Font.DemiBold : Font.Normal

    choice: true
    accessibleRole: Accessible.RadioButton

    background: null
    contentItem: GridLayout {
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.space3
        rowSpacing: Theme.space2

        Rectangle {
            radius: width / 2
            color: root.chosen || root.down ? Theme.leafWash : Theme.card
            border.width: root.chosen || Theme.edge > 0 ? Theme.stroke : Theme.hairline
            border.color: root.chosen ? Theme.leaf : root.hovered ? Theme.ink : Theme.outline
            Layout.preferredWidth: root.disc
            Layout.preferredHeight: root.disc
            Layout.alignment: Qt.AlignHCenter

            Icon {
                anchors.centerIn: parent
                width: parent.width * 0.7
                height: width
                name: "face-" + root.mood
                color: root.chosen ? Theme.leaf : Theme.ink
            }

            TickMark {
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: -Theme.space1
                width: Math.round(parent.width * 0.4)
                height: width
                visible: root.chosen
                checked: true
            }
        }

        T.Label {
            text: root.text
            textFormat: Text.PlainText
            font: root.font
            color: root.chosen ? Theme.leaf : Theme.quiet
            wrapMode: Text.Wrap
            horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
