// SPDX-License-Identifier: Apache-2.0
// One line of typed text with a visible label that is also its accessible name.
import QtQuick
import QtQuick.Templates as T
import Backwell.Theme

FieldFrame {
    id: root

    property alias text: box.text
    property alias placeholder: placeholder.text
    property alias echoMode: box.echoMode
    property alias inputMethodHints: box.inputMethodHints
    property alias maximumLength: box.maximumLength
    property alias validator: box.validator

    // Qt 6.4 hides the name of a password from everybody, so its label is told here.
    readonly property string told: box.echoMode === TextInput.Normal ? root.explanation
        : root.explanation.length > 0 ? root.label + ". " + root.explanation : root.label

    signal edited(string text)
    signal accepted()
    signal typed()                         // typing is over: another place has the keyboard

    input: box
    onToldChanged: root.keepTold()
    Component.onCompleted: root.keepTold()

    T.TextField {
        id: box

        anchors.fill: parent
        implicitHeight: Math.max(Theme.buttonHeight, contentHeight + 2 * Theme.space3,
            placeholder.visible ? placeholder.implicitHeight + 2 * Theme.space2 : 0)
        leftPadding: Theme.space4
        rightPadding: Theme.space4
        verticalAlignment: TextInput.AlignVCenter
        horizontalAlignment: TextInput.AlignLeft
        selectByMouse: true
        color: Theme.ink
        selectionColor: Theme.sun
        selectedTextColor: Theme.inkOnSun
        font.family: Theme.fontFamily
        font.pixelSize: Theme.bodySize
        background: FieldBox {
            focused: box.activeFocus
            wrong: root.error.length > 0
        }

        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.description: root.told
        Accessible.onDescriptionChanged: root.keepTold()
        Accessible.focusable: true

        onTextEdited: root.edited(box.text)
        onAccepted: root.accepted()
        onEditingFinished: root.typed()

        QuietText {
            id: placeholder

            anchors.verticalCenter: parent.verticalCenter
            x: box.leftPadding
            width: box.width - 2 * box.leftPadding
            visible: box.text.length === 0 && box.preeditText.length === 0
            font.pixelSize: Theme.bodySize
            Accessible.ignored: true
        }
    }

    // Qt 6.4 writes the placeholder over the description when accessibility wakes: say it again.
    function keepTold(): void {
        if (box.Accessible.description !== root.told)
            box.Accessible.description = root.told
    }
    function takeFocus(): void {
        box.forceActiveFocus(Qt.TabFocusReason)
    }
}
