// SPDX-License-Identifier: Apache-2.0
// "Still there?" with its count; without an answer everything is wiped. A touch beside it is an answer too.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Sheet {
    id: root

    required property Visit visit

    signal help()

    title: qsTr("Still there?")
    text: qsTr("In %1 seconds this screen is cleared for the next person.").arg(root.visit.secondsLeft)
    confirmText: qsTr("Yes, I am still here")
    cancelText: qsTr("I have finished")
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onConfirmed: root.visit.touched()
    onCancelled: root.visit.finish()
    onClosed: if (root.visit.stage === Visit.Asking) root.visit.touched()

    HelpButton {
        onClicked: root.help()
        Layout.alignment: Qt.AlignLeft
    }
}
