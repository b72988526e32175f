// SPDX-License-Identifier: Apache-2.0
// The box behind typed text: edge, error edge, focus ring.
import QtQuick
import Backwell.Theme

Rectangle {
    id: root

    property bool focused: false
    property bool wrong: false

    radius: Theme.radiusSmall
    color: Theme.card
    border.width: root.focused || root.wrong || Theme.edge > 0 ? Theme.stroke : Theme.hairline
    border.color: root.wrong ? Theme.clay : root.focused ? Theme.ink : Theme.outline

    FocusRing {
        shown: root.focused
        rounding: root.radius
    }
}
