// SPDX-License-Identifier: Apache-2.0
// The switches of the Gallery: colours, text size, direction, motion, kiosk.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme
import Backwell.Controls

Card {
    id: root

    readonly property var sizes: [1.0, 1.3, 1.6, 2.0]

    ChoiceChips {
        label: qsTr("Colours")
        options: [qsTr("Light"), qsTr("Dark"), qsTr("High contrast")]
        current: Theme.scheme
        onPicked: index => Theme.scheme = index
    }

    ChoiceChips {
        label: qsTr("Text size")
        options: [qsTr("100 %"), qsTr("130 %"), qsTr("160 %"), qsTr("200 %")]
        current: root.sizes.indexOf(Theme.textScale)
        onPicked: index => Theme.textScale = root.sizes[index]
    }

    Flow {
        spacing: Theme.space2
        Layout.fillWidth: true

        Chip { text: qsTr("Right to left"); chosen: Theme.rightToLeft; onClicked: Theme.rightToLeft = !Theme.rightToLeft }
        Chip { text: qsTr("Reduced motion"); chosen: Theme.reducedMotion; onClicked: Theme.reducedMotion = !Theme.reducedMotion }
        Chip { text: qsTr("Kiosk"); chosen: Theme.kiosk; onClicked: Theme.kiosk = !Theme.kiosk }
    }
}
