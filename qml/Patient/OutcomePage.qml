// SPDX-License-Identifier: Apache-2.0
// What the last safety check asked for, shown again.
import QtQuick
import Backwell.App
import Backwell.Controls

PatientPage {
    id: root

    property safetyAdvice advice: root.face.safety.advice

    objectName: "outcomePage"
    immersive: true
    eyebrow: qsTr("Private check")
    title: root.advice.title
    lead: root.advice.lead

    OutcomeView {
        face: root.face
        advice: root.advice
        onAgain: root.nav.swap("SafetyCheckPage.qml", {})
    }

    footer: [
        OutcomeFooter {
            advice: root.advice
            onDone: root.nav.back()
        }
    ]
}
