// SPDX-License-Identifier: Apache-2.0
// What Field and NoteField share: label above, hint, the box, and the error in words with a mark.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme

ColumnLayout {
    id: root

    property string label
    property bool labelShown: true         // false: the question above says it already
    property string hint
    property string error
    property Item input: null
    readonly property string problem: root.error.length > 0 ? qsTr("Problem: %1").arg(root.error) : ""
    readonly property string explanation: root.problem.length > 0 && root.hint.length > 0
        ? qsTr("%1. %2").arg(root.problem).arg(root.hint) : root.problem + root.hint
    default property alias content: slot.data

    spacing: Theme.space1
    Layout.fillWidth: true
    Layout.maximumWidth: Theme.lineWidth

    BodyText {
        visible: root.labelShown
        text: root.label
        strong: true
        Accessible.ignored: true
    }

    QuietText {
        visible: root.hint.length > 0
        text: root.hint
        Accessible.ignored: true
    }

    Item {
        id: slot

        implicitHeight: root.input === null ? 0 : root.input.implicitHeight
        Layout.fillWidth: true
        Layout.topMargin: Theme.space1
    }

    ErrorLine {
        text: root.error
        Layout.topMargin: Theme.space1
    }
}
