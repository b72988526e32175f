// SPDX-License-Identifier: Apache-2.0
// A 0–10 scale as rising blocks, its number under the thumb. Tap, drag, arrow keys or digits.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Backwell.Theme

T.Slider {
    id: root

    property string label                  // the question, for assistive technology
    property string lowText
    property string highText
    property int answer: -1                // -1: not answered yet

    readonly property int count: Math.round(root.to - root.from) + 1
    readonly property bool shown: root.answered || root.pressed
    property bool answered: false
    property int told: -1                  // last answer taken or given

    signal picked(int answer)

    from: 0
    to: 10
    stepSize: 1
    snapMode: T.Slider.SnapAlways
    implicitWidth: 280
    implicitHeight: implicitBackgroundHeight
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Layout.fillWidth: true
    Layout.maximumWidth: Theme.lineWidth

    Accessible.role: Accessible.Slider
    Accessible.name: root.label
    Accessible.description: (root.answered ? "" : qsTr("Not answered yet. "))
        + qsTr("%1 is %2, %3 is %4").arg(root.from).arg(root.lowText).arg(root.to).arg(root.highText)
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.nudge(1)
    Accessible.onDecreaseAction: root.nudge(-1)

    Keys.onPressed: event => root.type(event)

    background: ScaleBlocks {
        count: root.count
        first: Math.round(root.from)
        value: Math.round(root.value)
        shown: root.shown
        flipped: root.mirrored
        lowText: root.lowText
        highText: root.highText
    }

    FocusRing {
        anchors.margins: -Theme.space2
        shown: root.visualFocus
        rounding: Theme.radiusSmall
    }

    // As wide as one block, so that a tap anywhere on a block means that block.
    handle: Item {
        implicitWidth: root.availableWidth / root.count
        implicitHeight: Theme.target
    }

    Component.onCompleted: root.adopt()
    onAnswerChanged: root.adopt()
    onValueChanged: if (!root.pressed && root.value !== Math.max(root.from, root.told)) root.settle()
    onPressedChanged: if (!root.pressed) root.settle()

    function adopt(): void {
        root.told = root.answer
        root.answered = root.answer >= root.from
        root.value = Math.max(root.from, root.answer)
    }
    function settle(): void {
        const now = Math.round(root.value)
        root.answered = true
        if (now === root.told)
            return
        root.told = now
        root.picked(now)
    }
    function choose(value: int): void {
        root.value = Math.max(root.from, Math.min(root.to, value))
        root.settle()
    }
    // The first nudge of an unanswered scale answers with its lowest number.
    function nudge(by: int): void {
        root.choose(root.answered ? root.value + by : root.from)
    }
    function type(event: KeyEvent): void {
        const digit = event.key - Qt.Key_0
        event.accepted = true
        if (digit >= 0 && digit <= 9)
            root.choose(digit)
        else if (event.key === Qt.Key_Home)
            root.choose(root.from)
        else if (event.key === Qt.Key_End)
            root.choose(root.to)
        else if (event.key === Qt.Key_Space || event.key === Qt.Key_Return)
            root.settle()
        else
            event.accepted = false
    }
}
