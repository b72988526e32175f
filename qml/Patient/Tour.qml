// SPDX-License-Identifier: Apache-2.0
// Every screen of a person's app, by name, for the self-test and for pictures.
import QtQml
import QtQuick.Templates as T
import Backwell.App

QtObject {
    id: root

    required property Navigator nav
    property bool wanted: true             // a person's start does without the list
    property int current: -1
    readonly property var names: root.screens.map(screen => screen.name)
    readonly property var screens: !root.wanted ? [] : [
        { name: "01-first-run", page: "FirstRunPage.qml", given: {} },
        { name: "02-first-run-safety", page: "FirstRunPage.qml", given: { step: 1 } },
        { name: "03-first-run-matters", page: "FirstRunPage.qml", given: { step: 2 } },
        { name: "04-first-run-now", page: "FirstRunPage.qml", given: { step: 3 } },
        { name: "05-first-run-join", page: "FirstRunPage.qml", given: { step: 4 } },
        { name: "06-join", page: "JoinPage.qml", given: {} },
        { name: "07-consent", page: "JoinPage.qml", given: { consenting: true, code: "ABCD-EFGH-J" } },
        { name: "10-today", page: "TodayPage.qml", given: {} },
        { name: "11-check-in", page: "FormPage.qml", given: { questionnaire: "checkin-week" } },
        { name: "12-check-in-day", page: "FormPage.qml", given: { questionnaire: "checkin-day" } },
        { name: "13-measures", page: "MeasuresPage.qml", given: {} },
        { name: "14-back-and-leg", page: "FormPage.qml", given: { questionnaire: "back-leg-0-10" } },
        { name: "15-activities", page: "FormPage.qml", given: { questionnaire: "activities" } },
        { name: "16-one-question", page: "FormPage.qml", given: { questionnaire: "checkin-week", one: true, startAt: 2 } },
        { name: "17-look-over", page: "FormPage.qml", given: { questionnaire: "checkin-week", one: true, startAt: 99 } },
        { name: "18-what-suits-you", page: "FormPage.qml", given: { questionnaire: "about-plan" } },
        { name: "19-why-these", page: "WhyPage.qml", given: {} },
        { name: "20-move", page: "MovePage.qml", given: {} },
        { name: "21-player", page: "PlayerPage.qml", given: { movement: "bridge", step: 5, ahead: 34 } },
        { name: "21-player-start", page: "PlayerPage.qml", given: { movement: "sit-to-stand" } },
        { name: "21-player-rest", page: "PlayerPage.qml", given: { movement: "knee-hug", ahead: 52 } },
        { name: "21-player-walk", page: "PlayerPage.qml", given: { movement: "walk", step: 3, faster: true, ahead: 140 } },
        { name: "21-player-full", page: "PlayerPage.qml", given: { movement: "knee-hug", ahead: 26, full: true } },
        { name: "22-player-after", page: "PlayerPage.qml", given: { movement: "sit-to-stand", over: true } },
        { name: "23-two-moves", page: "TwoMovesPage.qml", given: {} },
        { name: "24-choose", page: "ChoosePage.qml", given: {} },
        { name: "30-learn", page: "LearnPage.qml", given: {} },
        { name: "30-topic", page: "TopicPage.qml", given: { topic: "leg" } },
        { name: "30-true-or-not", page: "BeliefsPage.qml", given: {} },
        { name: "30-letter", page: "LetterPage.qml", given: { words: "MRI: disc bulge at L4/5, no fracture" } },
        { name: "30-saved", page: "SavedPage.qml", given: {} },
        { name: "31-article", page: "ArticlePage.qml", given: { article: root.nav.face.learn.articleAbout(["scan", "hurt"]) } },
        { name: "31-article-word", page: "ArticlePage.qml", given: { article: "your-scan-report", asked: "l4-l5" } },
        { name: "31-card", page: "CardPage.qml", given: { kind: "card", card: "roll-then-rise" } },
        { name: "31-card-today", page: "CardPage.qml", given: { kind: "card", card: root.nav.face.plan.cardId } },
        { name: "31-belief", page: "CardPage.qml", given: { kind: "belief", card: "bending-is-bad" } },
        { name: "32-film", page: "FilmPage.qml", given: {} },
        { name: "33-words", page: "WordsPage.qml", given: {} },
        { name: "34-search", page: "SearchPage.qml", given: { begin: "siatica" } },
        { name: "35-search-empty", page: "SearchPage.qml", given: {} },
        { name: "36-search-nothing", page: "SearchPage.qml", given: { begin: "xqzvw" } },
        { name: "40-me", page: "MePage.qml", given: {} },
        { name: "41-entries", page: "EntriesPage.qml", given: {} },
        { name: "42-sharing", page: "SharingPage.qml", given: {} },
        { name: "43-settings", page: "SettingsPage.qml", given: {} },
        { name: "44-matters", page: "MattersPage.qml", given: {} },
        { name: "45-near-you", page: "NearbyPage.qml", given: {} },
        { name: "46-near-you-physio", page: "NearbyPage.qml", given: { service: "physio-line" } },
        { name: "47-content", page: "ContentPage.qml", given: {} },
        { name: "50-help", page: "HelpPage.qml", given: {} },
        { name: "51-safety-check", page: "SafetyCheckPage.qml", given: {} },
        { name: "52-safety-check-today", page: "SafetyCheckPage.qml", given: { startAt: 1 } },
        { name: "53-safety-check-history", page: "SafetyCheckPage.qml", given: { startAt: 2 } },
        { name: "53-safety-check-appointment", page: "SafetyCheckPage.qml", given: { startAt: 3 } },
        { name: "54-outcome-999", page: "OutcomePage.qml", given: { advice: root.nav.face.safety.adviceFor(SafetyFace.Emergency) } },
        { name: "55-outcome-today", page: "OutcomePage.qml", given: { advice: root.nav.face.safety.adviceFor(SafetyFace.SameDay) } },
        { name: "56-outcome-appointment", page: "OutcomePage.qml", given: { advice: root.nav.face.safety.adviceFor(SafetyFace.Appointment) } },
        { name: "57-outcome-carry-on", page: "OutcomePage.qml", given: { advice: root.nav.face.safety.adviceFor(SafetyFace.CarryOn) } },
        { name: "58-seen", page: "SeenPage.qml", given: {} },
        { name: "59-crisis", page: "CrisisPage.qml", given: {} },
        { name: "60-my-plan", page: "MyPlanPage.qml", given: {} },
        { name: "61-plan-goal", page: "PlanGoalPage.qml", given: { index: 0 } },
        { name: "62-plan-ladder", page: "PlanLadderPage.qml", given: { index: 0 } },
        { name: "63-plan-flare-up", page: "PlanFlarePage.qml", given: {} },
        { name: "64-plan-later", page: "PlanLaterPage.qml", given: {} },
        { name: "65-plan-versions", page: "PlanVersionsPage.qml", given: {} },
        { name: "66-plan-proposal", page: "PlanProposalPage.qml", given: {} },
        { name: "67-flare-plan", page: "FlarePlanPage.qml", given: {} }
    ]

    onCurrentChanged: root.show(root.screens[root.current])

    function show(screen: var): void {
        root.nav.stack.clear(T.StackView.Immediate)
        const place = root.nav.places.indexOf(screen.page)
        root.nav.place = place >= 0 ? place : Math.min(3, Math.max(0, Math.floor(parseInt(screen.name) / 10) - 1))
        if (place < 0)
            root.nav.go(root.nav.place)
        root.nav.stack.push(Qt.resolvedUrl(screen.page),
            Object.assign({ face: root.nav.face, nav: root.nav }, screen.given), T.StackView.Immediate)
    }
}
