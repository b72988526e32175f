// SPDX-License-Identifier: Apache-2.0
// Every screen of the kiosk, by name, for the self-test and for pictures.
import QtQml

QtObject {
    id: root

    required property KioskShell shell
    property int current: -1
    readonly property var names: root.screens.map(screen => screen.name)
    readonly property var screens: [
        { name: "kiosk-1-attract", page: "", given: {} },
        { name: "kiosk-2-tiles", page: "", given: {} },
        { name: "kiosk-3-film", page: "FilmPage.qml", given: {} },
        { name: "kiosk-4-worries", page: "BeliefsPage.qml", given: {} },
        { name: "kiosk-5-moves", page: "MovePage.qml", given: {} },
        { name: "kiosk-6-player", page: "PlayerPage.qml", given: { movement: "sit-to-stand", ahead: 12 } },
        { name: "kiosk-6-player-start", page: "PlayerPage.qml", given: { movement: "sit-to-stand" } },
        { name: "kiosk-6-player-full", page: "PlayerPage.qml", given: { movement: "sit-to-stand", ahead: 12, full: true } },
        { name: "kiosk-6-player-after", page: "PlayerPage.qml", given: { movement: "sit-to-stand", over: true } },
        { name: "kiosk-7-scan", page: "ArticlePage.qml", given: { article: "what-a-scan-can-tell" } },
        { name: "kiosk-7-word", page: "ArticlePage.qml", given: { article: "your-scan-report", asked: "l4-l5" } },
        { name: "kiosk-7-card", page: "CardPage.qml", given: { kind: "belief", card: "bending-is-bad" } },
        { name: "kiosk-8-help", page: "HelpPage.qml", given: {} },
        { name: "kiosk-9-words", page: "WordsPage.qml", given: {} },
        { name: "kiosk-9-crisis", page: "CrisisPage.qml", given: {} },
        { name: "kiosk-9-near-you", page: "NearbyPage.qml", given: {} },
        { name: "kiosk-9-near-you-physio", page: "NearbyPage.qml", given: { service: "physio-line" } },
        { name: "kiosk-learn", page: "LearnPage.qml", given: {} },
        { name: "kiosk-lowered", page: "", given: {}, lowered: true }
    ]

    onCurrentChanged: root.show(root.current, root.screens[root.current])

    function show(index: int, screen: var): void {
        root.shell.lowered = screen.lowered ?? false
        if (index === 0) {
            root.shell.visit.finish()
            return
        }
        root.shell.visit.touched()
        root.shell.nav.go(0)
        if (screen.page.length > 0)
            root.shell.nav.open(screen.page, screen.given)
    }
}
