// SPDX-License-Identifier: Apache-2.0
// What the kiosk shows when nobody is there: one sentence, the film, and an invitation. A touch anywhere begins.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Item {
    id: root

    required property Face face
    required property StaffExit staff
    readonly property bool wide: root.width > root.height

    signal begun()
    signal help()

    onVisibleChanged: if (!root.visible) sheet.close()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    TapHandler { onTapped: root.begun() }

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.space12
        columns: root.wide ? 2 : 1
        columnSpacing: 2 * Theme.space12
        rowSpacing: Theme.space12

        Heading {
            level: 1
            text: qsTr("Back pain is common.\nYou can get on\nwith living.")
            font.pixelSize: Math.round(Math.min(root.width, root.height) / 12)   // a poster, read from afar
            verticalAlignment: Text.AlignVCenter
            Layout.maximumWidth: -1
            Layout.row: 0
            Layout.column: root.wide ? 1 : 0
            Layout.fillHeight: true
            Layout.preferredWidth: root.wide ? 2 : -1
        }

        AttractStage {
            objectName: "stage"
            face: root.face
            running: root.visible
            Layout.row: root.wide ? 0 : 1
            Layout.column: 0
            Layout.rowSpan: root.wide ? 2 : 1
            Layout.fillWidth: true
            Layout.preferredWidth: root.wide ? 3 : -1
            Layout.alignment: Qt.AlignVCenter
        }

        ColumnLayout {
            spacing: Theme.space8
            Layout.row: root.wide ? 1 : 2
            Layout.column: root.wide ? 1 : 0
            Layout.fillWidth: true
            Layout.preferredWidth: root.wide ? 2 : -1
            Layout.alignment: Qt.AlignBottom

            PrimaryButton {
                objectName: "begin"
                text: qsTr("Touch to begin")
                font.pixelSize: Theme.headingSize
                onClicked: root.begun()
                Layout.preferredHeight: 2 * Theme.buttonHeight
            }

            Flow {
                visible: root.face.language.several
                spacing: Theme.space4
                Layout.fillWidth: true

                Repeater {
                    model: root.face.language.several ? root.face.language.names : []

                    SecondaryButton {
                        required property int index
                        required property string modelData

                        objectName: "speak-" + index
                        text: modelData
                        onClicked: root.beginIn(index)
                    }
                }
            }

            // At the bottom, where a hand reaches it from a wheelchair.
            RowLayout {
                spacing: Theme.space6
                Layout.fillWidth: true

                HelpButton { onClicked: root.help() }

                Item { Layout.fillWidth: true }

                TextButton {
                    objectName: "staff"
                    visible: root.staff.offered
                    text: qsTr("Staff")
                    tone: Theme.quiet
                    onClicked: sheet.open()
                }
            }
        }
    }

    StaffSheet {
        id: sheet

        staff: root.staff
    }

    function beginIn(language: int): void {
        root.face.language.pick(language)
        root.begun()
    }
}
