// SPDX-License-Identifier: Apache-2.0
// What every page of a person's app shares: the objects it works with, Back, and Get help now.
pragma ComponentBehavior: Bound
import QtQuick
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PageShell {
    id: root

    required property Face face
    required property Navigator nav
    property bool immersive: false         // the places step aside
    property bool watching: false          // something plays that nobody needs to touch
    property string language               // of words() below; empty where nothing can be read aloud
    property string note                   // that this is a draft, or not in the language that is spoken
    readonly property ReadAloud aloud: root.face.readAloud
    readonly property var voices: root.aloud.languages
    readonly property var opening: [root.title, root.lead]

    canGoBack: root.nav.stack !== null && root.nav.stack.depth > 1
    onBack: root.goBack()
    onHelp: root.nav.help()
    canRead: root.language.length > 0 && root.voices.indexOf(root.language) >= 0
    reading: root.language.length > 0 && root.aloud.reading === root.objectName
    onRead: root.turnReading(root.objectName, root.words())
    onLanguageChanged: root.offerReading()
    Component.onCompleted: root.offerReading()

    When {
        on: root.aloud.problem.length > 0

        Banner {
            objectName: "readingProblem"
            tone: Theme.Clay
            text: root.aloud.problem
        }
    }

    When {
        on: root.note.length > 0

        QuietText {
            objectName: "note"
            text: root.note
        }
    }

    // What stands on this page, in its order.
    function words(): var {
        return []
    }
    function turnReading(id: string, parts: var): void {
        if (root.aloud.reading === id)
            root.aloud.stop()
        else
            root.aloud.read(id, parts, root.language)
    }
    function offerReading(): void {
        if (root.language.length > 0)
            root.aloud.prepare(root.language)
        else if (root.aloud.reading === root.objectName)
            root.aloud.stop()
    }
    // A page with steps of its own goes back one of them first.
    function goBack(): void {
        root.nav.back()
    }
}
