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
}
