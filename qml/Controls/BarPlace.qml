// SPDX-License-Identifier: Apache-2.0
// One place of the app in the bar: its word and its picture.
import QtQml

QtObject {
    property string text
    property string iconName
}
