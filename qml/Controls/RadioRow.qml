// SPDX-License-Identifier: Apache-2.0
// One answer of a list, a whole row to touch. The page owns the answer.
import QtQuick

ChoiceRow {
    choice: true
    accessibleRole: Accessible.RadioButton
}
