// SPDX-License-Identifier: Apache-2.0
// Typed answers: with label, hint, and an error in words.
import QtQuick
import QtQuick.Layouts
import Backwell.Controls

PageShell {
    id: root

    property string code
    property string note: qsTr("Walked to the shop and back. Sat on the wall half way.")

    title: qsTr("Fields")
    eyebrow: qsTr("Gallery")
    canGoBack: true
    footer: PrimaryButton {
        text: qsTr("Join")
        enabled: root.code.length > 0
    }

    Field {
        objectName: "code"
        label: qsTr("The code from your clinic")
        hint: qsTr("Nine letters and numbers")
        placeholder: qsTr("ABCD-EFGH-J")
        text: root.code
        onEdited: text => root.code = text
    }

    Field {
        objectName: "wrong"
        label: qsTr("The code from your clinic")
        text: qsTr("ABCD-EFGH-K")
        error: qsTr("One letter does not fit. Please check the code.")
    }

    NoteField {
        objectName: "note"
        label: qsTr("Anything to remember?")
        hint: qsTr("Kept on this phone. Shared only if you say so.")
        text: root.note
        onEdited: text => root.note = text
    }

    NoteField {
        label: qsTr("What helped?")
        error: qsTr("This could not be kept: the phone is full.")
    }
}
