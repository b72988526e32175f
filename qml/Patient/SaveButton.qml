// SPDX-License-Identifier: Apache-2.0
// Keeps something to read for later, or takes it off the list.
import QtQuick
import Backwell.App
import Backwell.Controls

TextButton {
    id: root

    required property ReadingList reading
    required property string name          // as the list has it
    readonly property bool kept: root.reading.revision >= 0 && root.reading.isSaved(root.name)

    objectName: "save"
    text: root.kept ? qsTr("Saved. Take it off the list") : qsTr("Save for later")
    iconName: root.kept ? "check" : "save"
    onClicked: root.reading.setSaved(root.name, !root.kept)
}
