// SPDX-License-Identifier: Apache-2.0
// What ScaleInput shows: rising blocks, the number under the last filled one, words at both ends.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Backwell.Theme

Item {
    id: root

    required property int count
    required property int first
    required property int value
    required property bool shown           // false: not answered, all blocks empty
    required property bool flipped
    property string lowText
    property string highText

    readonly property real cell: width / root.count
    readonly property int step: root.value - root.first
    readonly property real middle: root.cell * ((root.flipped ? root.count - 1 - root.step : root.step) + 0.5)

    implicitWidth: root.count * Theme.space6
    implicitHeight: words.y + words.implicitHeight

    Repeater {
        model: root.count

        Rectangle {
            id: block

            required property int index
            readonly property bool filled: root.shown && block.index <= root.step
            readonly property int place: root.flipped ? root.count - 1 - block.index : block.index

            x: block.place * root.cell + Theme.hairline * 2
            y: Theme.target - height
            width: root.cell - Theme.hairline * 4
            height: Math.round(Theme.target * (0.38 + 0.62 * block.index / (root.count - 1)))
            radius: Theme.radiusTiny
            color: block.filled ? Theme.leaf : Theme.empty
            border.width: block.filled ? 0 : Theme.edge / 2
            border.color: Theme.outline

            Behavior on color { ColorAnimation { duration: Theme.quick } }
        }
    }

    T.Label {
        id: number

        x: Math.max(0, Math.min(root.width - width, root.middle - width / 2))
        y: Theme.target + Theme.space1
        leftPadding: Theme.space3
        rightPadding: Theme.space3
        text: root.shown ? root.value : " "
        textFormat: Text.PlainText
        font.family: Theme.fontFamily
        font.pixelSize: Theme.headingSize
        font.weight: Font.Bold
        color: Theme.leaf
        Accessible.ignored: true
        background: Rectangle {
            visible: root.shown
            radius: height / 2
            color: Theme.leafWash
            border.width: Theme.edge
            border.color: Theme.leaf
        }
    }

    RowLayout {
        id: words

        y: number.y + number.height + Theme.space1
        width: root.width > 0 ? root.width : root.implicitWidth
        spacing: Theme.space4

        QuietText {
            text: root.lowText
            Accessible.ignored: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }

        QuietText {
            text: root.highText
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
    }
}
