// SPDX-License-Identifier: Apache-2.0
// A good time to talk to somebody: why, what the region has to offer next, and whom to ask.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Card {
    id: root

    required property Face face
    required property Navigator nav

    tone: Theme.Sky

    BodyText {
        strong: true
        text: qsTr("Talk to somebody")
    }

    BodyText {
        objectName: "contactLine"
        text: root.face.plan.contactLine
    }

    QuietText {
        visible: root.face.plan.contactNext.length > 0
        text: root.face.plan.contactNext
    }

    Flow {
        id: acts

        spacing: Theme.space2
        Layout.fillWidth: true

        SecondaryButton {
            objectName: "contactNear"
            width: Math.min(implicitWidth, acts.width)
            text: qsTr("Help near you")
            onClicked: root.nav.open("NearbyPage.qml", {})
        }

        TextButton {
            objectName: "talked"
            width: Math.min(implicitWidth, acts.width)
            text: qsTr("I have talked to somebody")
            onClicked: root.face.plan.talked()
        }
    }
}
