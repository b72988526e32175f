// SPDX-License-Identifier: Apache-2.0
// Always in reach: text size, contrast, lowering the screen, and, apart from them, finishing.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Rectangle {
    id: root

    required property Settings settings
    property bool lowered: false

    signal lowerAsked()
    signal finished()

    implicitHeight: flow.implicitHeight + 2 * Theme.space4
    height: implicitHeight
    color: Theme.card

    Flow {
        id: flow

        readonly property real buttons: size.width + contrast.width + lower.width + finish.width + 4 * spacing

        x: Theme.margin
        y: Theme.space4
        width: parent.width - 2 * Theme.margin
        spacing: Theme.space4

        SecondaryButton {
            id: size

            objectName: "textSize"
            width: Math.min(implicitWidth, flow.width)
            text: root.settings.textPercent > 100 ? qsTr("Usual text") : qsTr("Larger text")
            onClicked: root.settings.textPercent = root.settings.textPercent > 100 ? 100 : 150
        }

        SecondaryButton {
            id: contrast

            objectName: "contrast"
            width: Math.min(implicitWidth, flow.width)
            text: root.settings.scheme === Settings.HighContrast ? qsTr("Usual colours") : qsTr("Contrast")
            iconName: "contrast"
            onClicked: root.settings.scheme = root.settings.scheme === Settings.HighContrast ? Settings.Light : Settings.HighContrast
        }

        SecondaryButton {
            id: lower

            objectName: "lower"
            width: Math.min(implicitWidth, flow.width)
            text: root.lowered ? qsTr("Raise the screen") : qsTr("Lower the screen")
            iconName: "lower"
            onClicked: root.lowerAsked()
        }

        // Finishing stands at the far end, where nobody hits it by mistake.
        Item {
            visible: width > 0
            width: Math.max(0, flow.width - flow.buttons)
            height: 1
        }

        SecondaryButton {
            id: finish

            objectName: "finish"
            width: Math.min(implicitWidth, flow.width)
            text: qsTr("I have finished")
            iconName: "check"
            onClicked: root.finished()
        }
    }

    Rectangle {
        width: parent.width
        height: Math.max(Theme.hairline, Theme.edge)
        color: Theme.divider
    }
}
