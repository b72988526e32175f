// SPDX-License-Identifier: Apache-2.0
// One thing to switch on or off, a whole row to touch. The page owns the state.
import QtQuick

ChoiceRow {
    square: true
    choice: true
    accessibleRole: Accessible.CheckBox
}
