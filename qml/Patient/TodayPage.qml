// SPDX-License-Identifier: Apache-2.0
// Today: a greeting, a small plan, the check-in, how this week went, one thing to learn.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.App
import Backwell.Controls
import Backwell.Theme

PatientPage {
    id: root

    readonly property bool wide: root.width >= Theme.wide
    readonly property bool flareUp: root.face.plan.flareUp && root.face.plan.stage === PlanFace.Planned
    readonly property string card: root.face.plan.cardId

    objectName: "today"
    eyebrow: root.face.today.date
    shortEyebrow: root.face.today.shortDate
    title: root.flareUp ? qsTr("A flare-up passes.") : root.face.today.greeting
    lead: root.flareUp ? qsTr("Small and gentle is enough today.") : root.face.plan.lead
    contentWidth: root.wide ? 2 * Theme.lineWidth * 0.75 : Theme.lineWidth + 2 * Theme.space4

    GridLayout {
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            When {
                on: root.face.safety.askSeen || root.face.safety.checkNeeded || root.face.safety.checkDue || root.face.safety.listsOnly

                SafetyCard {
                    face: root.face
                    nav: root.nav
                }
            }

            When {
                on: root.face.plan.contactLine.length > 0

                ContactCard {
                    face: root.face
                    nav: root.nav
                }
            }

            When {
                on: root.face.plan.askMorning

                MorningCard { face: root.face }
            }

            PlanCard {
                visible: !root.face.safety.askSeen
                face: root.face
                nav: root.nav
            }

            CheckInCard {
                face: root.face
                nav: root.nav
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            WeekCard { face: root.face }

            // Below the fold on a phone: made when the first frame is on the screen.
            When {
                on: root.nav.settled

                ColumnLayout {
                    spacing: Theme.gap

                    Card {
                        visible: root.face.measures.openCount > 0

                        RowCard {
                            objectName: "measures"
                            title: qsTr("Where things stand")
                            line: root.face.measures.openLine
                            picture: PictureTile {
                                tone: Theme.Plum
                                iconName: "calendar"
                            }
                            onClicked: root.nav.open("MeasuresPage.qml", {})
                        }
                    }

                    Card {
                        visible: root.card.length > 0 || root.face.today.articleId.length > 0

                        RowCard {
                            objectName: "cardOfTheDay"
                            visible: root.card.length > 0
                            title: root.face.plan.cardTitle
                            line: root.face.plan.cardLine
                            picture: PictureTile {
                                tone: Theme.Sun
                                iconName: "book"
                            }
                            onClicked: root.nav.card("card", root.card)
                        }

                        RowCard {
                            objectName: "articleOfTheDay"
                            visible: root.card.length === 0
                            title: root.face.today.articleTitle
                            line: root.face.today.articleLine
                            picture: FigureTile {
                                face: root.face
                                movement: root.face.today.articlePicture
                                wash: "sky"
                            }
                            onClicked: root.nav.article(root.face.today.articleId)
                        }
                    }
                }
            }

            When {
                on: root.face.entries.problem.length > 0

                Banner {
                    tone: Theme.Clay
                    text: root.face.entries.problem
                }
            }
        }
    }
}
