// SPDX-License-Identifier: Apache-2.0
// What happens next after a movement that was too much, or that brought something new.
import QtQuick
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Card {
    id: root

    required property SessionAdvice advice
    property bool listsOnly: false         // the region shows the lists and has no check
    readonly property string act: root.listsOnly ? qsTr("Show the signs") : qsTr("Do the safety check")

    signal check()

    tone: root.advice.newSigns ? Theme.Help : Theme.Sun

    PoliteLine {
        objectName: "advice"
        text: root.advice.text
        color: Theme.ink
        font.pixelSize: Theme.bodySize
    }

    SecondaryButton {
        objectName: "checkNow"
        visible: root.advice.newSigns
        text: root.act
        tone: Theme.help
        onClicked: root.check()
    }

    TextButton {
        objectName: "checkLater"
        visible: !root.advice.newSigns
        text: root.act
        underlined: true
        onClicked: root.check()
    }
}
