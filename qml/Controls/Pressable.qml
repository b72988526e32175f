// SPDX-License-Identifier: Apache-2.0
// What every button shares: a target, a focus ring, keys, and an act that assistive technology can call.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme
import Backwell.Controls

PressItem {
    id: root

    property bool choice: false            // one can choose it: told as checkable
    property bool chosen: false            // the state of a choice, owned by the page
    property string explanation            // read after the name, never shown
    property real rounding: height / 2
    property real ringInset: 0             // the focus ring is so much lower than the target, above and below
    property bool stretch: false           // as wide as its layout; else its own width, and less where there is less

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    Layout.fillWidth: true
    Layout.minimumWidth: Theme.target
    Layout.maximumWidth: root.stretch ? -1 : Math.ceil(root.implicitWidth)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: enabled ? 1 : 0.55
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    font.weight: Font.DemiBold

    Accessible.role: root.accessibleRole
    Accessible.name: root.text
    Accessible.description: root.explanation
    Accessible.focusable: true
    Accessible.onPressAction: root.act()
    Accessible.onToggleAction: root.act()
    Accessible.onRoleChanged: root.keepTold()
    Accessible.onCheckableChanged: root.keepTold()
    Accessible.onCheckedChanged: root.keepTold()

    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()

    Component.onCompleted: root.keepTold()
    onChosenChanged: root.keepTold()

    FocusRing {
        shown: root.visualFocus
        rounding: root.rounding
        inset: root.ringInset
    }

    // As a tap does: what was typed elsewhere is finished first.
    function act(): void {
        root.forceActiveFocus(Qt.MouseFocusReason)
        root.press()
    }
    // Qt 6.4 overwrites role and checked state when accessibility wakes: say it again.
    function keepTold(): void {
        if (root.Accessible.role !== root.accessibleRole)
            root.Accessible.role = root.accessibleRole
        if (root.Accessible.checkable !== root.choice)
            root.Accessible.checkable = root.choice
        if (root.Accessible.checked !== root.chosen)
            root.Accessible.checked = root.chosen
    }
    // The same act as a tap, for keys and for assistive technology (silent in Qt 6.4 otherwise).
    function press(): void {
        if (!root.enabled)
            return
        root.clicked()
    }
}
