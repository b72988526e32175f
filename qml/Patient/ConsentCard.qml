// SPDX-License-Identifier: Apache-2.0
// What a person agrees to when joining, purpose by purpose, in plain words.
import QtQuick
import QtQuick.Layouts
import Backwell.Controls
import Backwell.Theme

Card {
    id: root

    property int waiting: 0

    BodyText {
        text: qsTr("What goes to your clinic")
        strong: true
    }

    BodyText { text: qsTr("Your check-ins, your measures, which movements you did, and your plan when you save it.") }

    BodyText {
        visible: root.waiting > 0
        text: qsTr("That includes what you have written here so far.")
    }

    Divider {}

    BodyText {
        text: qsTr("What stays on this device")
        strong: true
    }

    BodyText { text: qsTr("The private safety check, what you read and watch, and what you typed but did not save.") }

    Divider {}

    BodyText {
        text: qsTr("Who can see it")
        strong: true
    }

    BodyText { text: qsTr("The people who treat you at your clinic. They do not watch it live. It is not for emergencies: use Get help now.") }

    Divider {}

    BodyText {
        text: qsTr("Changing your mind")
        strong: true
    }

    BodyText { text: qsTr("Leave at any time under Me. Nothing more is sent after that. What your clinic already has stays in your record there.") }
}
