// SPDX-License-Identifier: Apache-2.0
// Where a person can go. Pages ask for a place by name; they never know the stack.
import QtQuick
import QtQuick.Templates as T
import Backwell.App

QtObject {
    id: root

    required property Face face
    property T.StackView stack: null
    property int place: 0                  // 0 Today, 1 Move, 2 Learn, 3 Me
    property bool settled: false           // the first frame is on the screen
    property bool kiosk: false             // nothing is kept, nothing is called
    property var places: ["TodayPage.qml", "MovePage.qml", "LearnPage.qml", "MePage.qml"]

    function open(page: string, given: var): void {
        root.stack.push(Qt.resolvedUrl(page), Object.assign({ face: root.face, nav: root }, given))
    }
    function go(place: int): void {
        root.place = place
        root.stack.replace(null, Qt.resolvedUrl(root.places[place]), { face: root.face, nav: root },
            T.StackView.Immediate)
    }
    function back(): void {
        if (root.stack.depth > 1)
            root.stack.pop()
    }
    // The page gives way to another one: Back leads to where the first came from.
    function swap(page: string, given: var): void {
        root.stack.replace(Qt.resolvedUrl(page), Object.assign({ face: root.face, nav: root }, given))
    }
    function help(): void {
        root.open("HelpPage.qml", {})
    }
    function article(id: string): void {
        root.open("ArticlePage.qml", { article: id })
    }
    function topic(id: string): void {
        root.open("TopicPage.qml", { topic: id })
    }
    function card(kind: string, id: string): void {
        root.open("CardPage.qml", { kind: kind, card: id })
    }
    function movement(id: string): void {
        root.open("PlayerPage.qml", { movement: id })
    }
    function form(id: string): void {
        root.open("FormPage.qml", { questionnaire: id })
    }
    function entry(id: string): void {
        root.open("FormPage.qml", { entry: id })
    }
    function search(): void {
        root.open("SearchPage.qml", {})
    }
    function link(kind: string, id: string): void {
        if (kind === "article")
            root.article(id)
        else if (kind === "card" || kind === "belief")
            root.card(kind, id)
        else if (kind === "movement")
            root.movement(id)
        else if (kind === "measure")
            root.form(id)
        else if (kind === "glossary")
            root.open("WordsPage.qml", { term: id })
        else if (kind === "crisis")
            root.open("CrisisPage.qml", {})
        else if (kind === "phone" && !root.kiosk)
            root.face.help.call(id)
        else
            root.help()
    }
}
