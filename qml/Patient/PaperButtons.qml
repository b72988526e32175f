// SPDX-License-Identifier: Apache-2.0
// Takes an article along: as files of the person's own, or on paper where there is a printer.
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property PaperFace paper
    required property string article
    readonly property bool mine: root.paper.article === root.article

    spacing: Theme.space2
    Layout.fillWidth: true

    Flow {
        spacing: Theme.space2
        Layout.fillWidth: true

        SecondaryButton {
            objectName: "saveFile"
            visible: root.paper.canSave
            width: Math.min(implicitWidth, root.width)
            text: qsTr("Save as a file")
            explanation: qsTr("As a PDF to print, and as a page for any screen")
            iconName: "share"
            onClicked: root.paper.save(root.article)
        }

        SecondaryButton {
            objectName: "printArticle"
            visible: root.paper.canPrint
            width: Math.min(implicitWidth, root.width)
            text: qsTr("Print")
            iconName: "print"
            onClicked: root.paper.print(root.article)
        }
    }

    PoliteLine {
        objectName: "paperDone"
        text: root.mine ? root.paper.done : ""
    }

    Banner {
        objectName: "paperProblem"
        visible: root.mine && root.paper.problem.length > 0
        tone: Theme.Clay
        text: root.paper.problem
    }

    Component.onCompleted: root.paper.prepare(root.article)
}
