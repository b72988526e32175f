// SPDX-License-Identifier: Apache-2.0
// What a word of the glossary means, below the paragraph where it stands.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Card {
    id: root

    required property termMark mark

    signal closed()

    objectName: "meaning-" + root.mark.id
    tone: Theme.Sun
    spacing: Theme.space1

    BodyText {
        text: root.mark.term
        strong: true
    }

    PoliteLine {
        text: root.mark.means
        color: Theme.ink
        font.pixelSize: Theme.bodySize
    }

    BodyText {
        visible: root.mark.serious
        text: qsTr("If this is new for you or getting worse, do not wait: use Get help now.")
    }

    TextButton {
        objectName: "closeMeaning"
        text: qsTr("Close")
        iconName: "up"
        onClicked: root.closed()
    }
}
