// SPDX-License-Identifier: Apache-2.0
// Reads aloud what stands here, or stops. The page owns the state, and shows it only where there is a voice.
import QtQuick

IconButton {
    id: root

    property bool reading: false

    choice: true
    chosen: root.reading
    text: root.reading ? qsTr("Stop reading") : qsTr("Read aloud")
    iconName: root.reading ? "stop" : "speak"
    mirrorIcon: true
}
