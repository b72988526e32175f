// SPDX-License-Identifier: Apache-2.0
// Typed text of several lines; grows with what is written. Tab leaves it.
import QtQuick
import QtQuick.Templates as T
import Backwell.Theme

FieldFrame {
    id: root

    property alias text: box.text
    property int lines: 3
    property int maximumLength: 4000

    signal edited(string text)

    input: box
    onExplanationChanged: root.keepTold()
    Component.onCompleted: root.keepTold()

    T.TextArea {
        id: box

        anchors.fill: parent
        implicitHeight: Math.max(Math.round(root.lines * Theme.bodySize * 1.45), contentHeight) + topPadding + bottomPadding
        padding: Theme.space3
        leftPadding: Theme.space4
        rightPadding: Theme.space4
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        horizontalAlignment: TextEdit.AlignLeft
        selectByMouse: true
        color: Theme.ink
        selectionColor: Theme.sun
        selectedTextColor: Theme.inkOnSun
        font.family: Theme.fontFamily
        font.pixelSize: Theme.bodySize
        activeFocusOnTab: true
        KeyNavigation.priority: KeyNavigation.BeforeItem
        KeyNavigation.tab: box.nextItemInFocusChain(true)
        background: FieldBox {
            focused: box.activeFocus
            wrong: root.error.length > 0
        }

        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.description: root.explanation
        Accessible.onDescriptionChanged: root.keepTold()
        Accessible.focusable: true
        Accessible.multiLine: true

        onTextChanged: root.take()
    }

    function take(): void {
        if (box.length > root.maximumLength)
            box.remove(root.maximumLength, box.length)
        if (box.activeFocus)
            root.edited(box.text)
    }
    // Qt 6.4 writes the placeholder over the description when accessibility wakes: say it again.
    function keepTold(): void {
        if (box.Accessible.description !== root.explanation)
            box.Accessible.description = root.explanation
    }
    function takeFocus(): void {
        box.forceActiveFocus(Qt.TabFocusReason)
    }
}
