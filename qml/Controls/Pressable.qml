// SPDX-License-Identifier: Apache-2.0
// What every button shares: a target, a focus ring, keys, and an act that assistive technology can call.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Backwell.Theme

T.Button {
    id: root

    property string explanation            // read after the name, never shown
    property real rounding: height / 2
    property bool stretch: false           // as wide as its layout; else its own width, and less where there is less

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    Layout.fillWidth: true
    Layout.maximumWidth: root.stretch ? -1 : Math.ceil(root.implicitWidth)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: enabled ? 1 : 0.55
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    font.weight: Font.DemiBold

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.explanation
    Accessible.focusable: true
    Accessible.onPressAction: root.press()

    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()

    FocusRing {
        shown: root.visualFocus
        rounding: root.rounding
    }

    // The same act as a tap, for keys and for assistive technology (silent in Qt 6.4 otherwise).
    function press(): void {
        if (!root.enabled)
            return
        if (root.checkable) {
            root.toggle()
            root.toggled()
        }
        root.clicked()
    }
}
