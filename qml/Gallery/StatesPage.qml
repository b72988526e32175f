// SPDX-License-Identifier: Apache-2.0
// What the app says about itself: where entries are, offline, busy, empty, wrong, undone.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme
import Backwell.Controls

PageShell {
    id: root

    property int acted: 0

    title: qsTr("States")
    eyebrow: qsTr("Gallery")
    lead: qsTr("Acted on %1 times.").arg(root.acted)

    Banner { text: qsTr("You are offline. Everything works, and your entries wait here.") }
    Banner {
        tone: Theme.Clay
        text: qsTr("Your clinic did not accept one entry.")
        actionText: qsTr("See why")
        onActed: root.acted++
    }
    Banner { tone: Theme.Leaf; text: qsTr("You have joined Riverside Clinic.") }

    Card {
        Heading { level: 3; text: qsTr("Where an entry is") }
        StatusLine { state: StatusLine.Saved }
        StatusLine { state: StatusLine.Sent; detail: qsTr("today 14:05") }
        StatusLine { state: StatusLine.WithClinic; detail: qsTr("today 14:05") }
        StatusLine { state: StatusLine.Seen; detail: qsTr("3 May") }
        StatusLine { state: StatusLine.Stays }
        StatusLine { state: StatusLine.NeedsYou; detail: qsTr("one answer was not accepted") }
    }

    Card {
        RowLayout {
            Heading { level: 3; text: qsTr("Your week") }
            QuietText { text: qsTr("moved on 4 days"); horizontalAlignment: Text.AlignRight }
        }
        WeekStrip {
            labels: [qsTr("Fri"), qsTr("Sat"), qsTr("Sun"), qsTr("Mon"), qsTr("Tue"), qsTr("Wed"), qsTr("Today")]
            moved: [true, false, false, true, false, true, true]
            summary: qsTr("Moved on 4 of the last 7 days")
        }
        StepBlocks { total: 5; done: 3 }
    }

    Card { BusyState { text: qsTr("Making your summary"); progress: 0.4; stopText: qsTr("Stop"); onStopped: root.acted++ } }
    Card { BusyState { text: qsTr("Looking for your clinic") } }
    Card {
        EmptyState {
            title: qsTr("No entries yet")
            text: qsTr("Your days will be here once you check in.")
            actionText: qsTr("Check in")
            onActed: root.acted++
        }
    }
    Card {
        ErrorState {
            title: qsTr("The film did not open")
            text: qsTr("Nothing of yours is lost.")
            onActed: root.acted++
        }
    }

    Toast {
        text: qsTr("Entry deleted")
        open: true
        onUndone: root.acted++
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: parent.width
    }

    SecondaryButton {
        objectName: "ask"
        text: qsTr("Delete everything")
        iconName: "bin"
        onClicked: sheet.open()
        Layout.alignment: Qt.AlignHCenter
    }

    Sheet {
        id: sheet

        objectName: "sheet"
        title: qsTr("Delete everything?")
        text: qsTr("Your entries, plan and notes leave this phone. What your clinic has stays with them.")
        confirmText: qsTr("Delete everything")
        serious: true
        onConfirmed: root.acted++
    }
}
