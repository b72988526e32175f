// SPDX-License-Identifier: Apache-2.0
// It is saved: where it is now and what happens next.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

Card {
    id: root

    required property Face face
    property string text

    tone: Theme.Leaf

    RowLayout {
        spacing: Theme.space3
        Layout.fillWidth: true

        Icon {
            name: "check"
            weight: 3
            color: Theme.leaf
            Layout.preferredWidth: Theme.iconSize
            Layout.preferredHeight: Theme.iconSize
        }

        BodyText {
            objectName: "savedNote"
            text: root.text
            strong: true
        }
    }

    BodyText {
        text: root.face.join !== null && root.face.join.joined
            ? qsTr("It goes to %1 by itself when there is a network.").arg(root.face.join.clinic)
            : qsTr("Nobody else can see it. You can change or share it later, under Me.")
    }
}
