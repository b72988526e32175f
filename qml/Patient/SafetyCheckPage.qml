// SPDX-License-Identifier: Apache-2.0
// The private safety check, whenever a plan is to begin. It never says that all is well.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    property bool clear: false

    objectName: "safetyCheckPage"
    title: root.clear ? qsTr("Nothing you told us needs help today") : qsTr("A private check")
    lead: root.clear ? "" : qsTr("Do any of these fit you now, new or getting worse? Your answer stays on this device.")

    SignList {
        visible: !root.clear
        signs: root.face.help.urgentSigns
    }

    BodyText {
        visible: root.clear
        text: qsTr("This cannot rule everything out. Come back to Get help now if anything new starts or gets worse.")
    }

    footer: [
        PrimaryButton {
            objectName: "noneOfThese"
            text: root.clear ? qsTr("Done") : qsTr("None of these")
            onClicked: root.answer()
            Layout.fillWidth: true
        },
        SecondaryButton {
            objectName: "oneFits"
            visible: !root.clear
            text: qsTr("One of these fits")
            stretch: true
            tone: Theme.help
            onClicked: root.nav.swap("HelpPage.qml", {})
            Layout.fillWidth: true
        }
    ]

    function answer(): void {
        if (root.clear) {
            root.nav.back()
            return
        }
        root.face.help.noneOfThese()
        root.clear = true
    }
}
