// SPDX-License-Identifier: Apache-2.0
// One block of an article: words, a list entry, a picture, ten people; its links as buttons below.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property articleBlock modelData
    required property Face face
    readonly property bool listed: root.modelData.kind === ArticleFace.ListEntry

    signal followed(string kind, string id)

    spacing: Theme.space2
    Layout.fillWidth: true
    Layout.topMargin: root.modelData.kind === ArticleFace.Heading ? Theme.space3 : root.listed ? -Theme.space2 : 0

    Heading {
        visible: root.modelData.kind === ArticleFace.Heading || root.modelData.kind === ArticleFace.Subheading
        level: root.modelData.kind === ArticleFace.Heading ? 2 : 3
        text: root.modelData.text
    }

    RowLayout {
        visible: root.modelData.kind === ArticleFace.Paragraph || root.listed
        spacing: Theme.space2
        Layout.fillWidth: true

        BodyText {
            visible: root.listed
            text: root.modelData.mark
            Accessible.ignored: true
            Layout.fillWidth: false
            Layout.preferredWidth: Theme.space6
            Layout.alignment: Qt.AlignTop
        }

        ArticleText {
            visible: root.modelData.kind === ArticleFace.Paragraph || root.listed
            block: root.modelData
        }
    }

    When {
        on: root.modelData.kind === ArticleFace.Aside

        Card {
            tone: Theme.Leaf
            barred: true

            ArticleText { block: root.modelData }
        }
    }

    Divider { visible: root.modelData.kind === ArticleFace.Pause }

    When {
        on: root.modelData.kind === ArticleFace.Picture && !root.modelData.picture.startsWith("chart:")

        FigureScene {
            face: root.face
            movement: root.modelData.picture
            pose: root.modelData.pose
            words: root.modelData.text
        }
    }

    When {
        on: root.modelData.kind === ArticleFace.TenPeople

        TenCard { block: root.modelData }
    }

    Repeater {
        model: root.modelData.links

        TextButton {
            required property articleLink modelData

            objectName: "link-" + modelData.id
            text: modelData.text
            tone: Theme.sky
            underlined: true
            iconName: modelData.kind === "phone" ? "phone" : ""
            onClicked: root.followed(modelData.kind, modelData.id)
        }
    }
}
