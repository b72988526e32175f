// SPDX-License-Identifier: Apache-2.0
// How many so far, in which set and on which side, and what to think of; in a pause, how long it lasts.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property Player player
    readonly property bool resting: root.player.stage === Player.Resting

    spacing: Theme.space2
    Layout.fillWidth: true

    StepBlocks {
        visible: root.player.target <= 12 && !root.resting
        total: root.player.target
        done: root.player.count
        label: root.player.spoken
        Layout.maximumWidth: 2 * Theme.railWidth
        Layout.alignment: Qt.AlignHCenter
    }

    Heading {
        objectName: "restTitle"
        visible: root.resting
        level: 2
        text: root.player.restTitle
        horizontalAlignment: Text.AlignHCenter
        Layout.alignment: Qt.AlignHCenter
    }

    RowLayout {
        spacing: Theme.space2
        Layout.alignment: Qt.AlignHCenter

        Heading {
            id: number

            objectName: "count"
            level: 1
            text: root.resting ? root.player.restText : root.player.countText
            font.pixelSize: Theme.numberSize
            Accessible.ignored: !root.resting
            Layout.fillWidth: false
        }

        QuietText {
            visible: !root.resting
            text: root.player.ofText
            font.pixelSize: Theme.headingSize
            Accessible.name: root.player.spoken
            Layout.fillWidth: false
            Layout.maximumWidth: root.width - number.implicitWidth - Theme.space2
            Layout.alignment: Qt.AlignBaseline
        }
    }

    BodyText {
        objectName: "where"
        visible: root.player.where.length > 0
        text: root.player.where
        color: Theme.clay
        strong: true
        horizontalAlignment: Text.AlignHCenter
        Layout.alignment: Qt.AlignHCenter
    }

    PlayerCue {
        visible: !root.resting
        player: root.player
        Layout.topMargin: Theme.space1
    }

    When {
        on: root.player.mayGoFaster

        PlayerPace { player: root.player }
    }

    QuietText {
        text: root.player.care
        horizontalAlignment: Text.AlignHCenter
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space2
    }

    TextButton {
        objectName: "again"
        visible: !root.resting && !root.player.timed
        text: qsTr("Once more")
        iconName: "repeat"
        explanation: qsTr("Begins this set again")
        onClicked: root.player.again()
        Layout.alignment: Qt.AlignHCenter
    }
}
