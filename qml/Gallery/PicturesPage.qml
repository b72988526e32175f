// SPDX-License-Identifier: Apache-2.0
// Icons by name, and the drawn people.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Backwell.Theme
import Backwell.Controls

PageShell {
    id: root

    title: qsTr("Pictures")
    eyebrow: qsTr("Gallery")

    Card {
        Heading { level: 3; text: qsTr("Icons") }

        Flow {
            spacing: Theme.space4
            Layout.fillWidth: true

            Repeater {
                model: ["home", "walk", "book", "person", "back", "forward", "down", "up", "close", "plus", "minus", "check",
                    "more", "search", "info", "alert", "device", "sent", "clinic", "eye", "cloud", "cloud-off", "lock",
                    "clock", "calendar", "play", "pause", "repeat", "speak", "mute", "mirror", "full", "print", "share",
                    "save", "pen", "bin", "phone", "gear", "bell", "globe", "contrast", "headphones", "lower", "qr",
                    "leaf", "heart", "question", "face-0", "face-1", "face-2", "face-3", "face-4"]

                Icon {
                    required property string modelData

                    name: modelData
                    color: Theme.ink
                    width: Theme.space8
                    height: Theme.space8
                }
            }
        }
    }

    Card {
        tone: Theme.Sky
        TenPeople { count: 8 }
        BodyText { strong: true; text: qsTr("In 10 people aged 50 with no back pain, 8 have discs that have changed with age.") }
    }

    Card {
        Trend {
            title: qsTr("How sure you are")
            summary: qsTr("From 3 in April to 7 in June, with one flare-up.")
            lowText: qsTr("not sure")
            highText: qsTr("quite sure")
            points: [
                { day: "2026-04-09", value: 3 }, { day: "2026-04-16", value: 4 }, { day: "2026-04-23", value: 4 },
                { day: "2026-04-30", value: 2, flareUp: true }, { day: "2026-05-07", value: 5 },
                { day: "2026-05-14", value: 6 }, { day: "2026-05-21", value: 6 }, { day: "2026-06-04", value: 7 }
            ]
        }
    }

    Card {
        Heading { level: 3; text: qsTr("People") }

        Flow {
            spacing: Theme.space3
            Layout.fillWidth: true

            Repeater {
                model: ["stand", "walk", "sit", "read", "bend", "garden", "play", "wave", "relax"]

                Figure {
                    required property string modelData
                    required property int index

                    scene: modelData
                    label: modelData
                    person: ["green-top", "red-jumper", "headscarf", "blue-shirt", "cardigan", "hoodie"][index % 6]
                    tile: ["leaf", "clay", "sun", "sky", "plum", "rose"][index % 6]
                    stage: Figure.OnTile
                    playing: true
                    width: Theme.pictureSize * 1.5
                    height: Theme.pictureSize * 1.5
                }
            }
        }
    }
}
