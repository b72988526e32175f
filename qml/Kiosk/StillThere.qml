// SPDX-License-Identifier: Apache-2.0
// "Still there?" with its count; without an answer everything is wiped.
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Sheet {
    id: root

    required property Visit visit

    title: qsTr("Still there?")
    text: qsTr("In %1 seconds this screen is cleared for the next person.").arg(root.visit.secondsLeft)
    confirmText: qsTr("Yes, I am still here")
    cancelText: qsTr("I have finished")
    onConfirmed: root.visit.touched()
    onCancelled: root.visit.finish()
}
