// SPDX-License-Identifier: Apache-2.0
// Which language: each by its own name, and what is not checked says so. Holds at once; absent where there
// is one.
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

ColumnLayout {
    id: root

    required property LanguageFace language

    objectName: "languages"
    visible: root.language.several
    spacing: Theme.space2
    Layout.fillWidth: true

    ChoiceChips {
        objectName: "languageChips"
        label: qsTr("Language")
        options: root.language.several ? root.language.names : []
        current: root.language.current
        onPicked: index => root.language.pick(index)
    }

    QuietText {
        objectName: "draft"
        visible: text.length > 0
        text: root.language.draftLine
        caption: true
    }
}
