// SPDX-License-Identifier: Apache-2.0
// The Gallery's window: switches, a list of pages, and the page.
import QtQuick
import QtQuick.Layouts
import Backwell.Theme
import Backwell.Controls

Window {
    id: root

    readonly property var pages: ["ButtonsPage", "AnswersPage", "FieldsPage", "SurfacesPage", "StatesPage", "PicturesPage",
        "TodayStudy", "CheckInStudy", "KioskStudy"]
    property int page: 0

    width: 1180
    height: 880
    visible: true
    title: qsTr("Backwell gallery")
    color: Theme.paper

    Flickable {
        id: side

        width: 360
        height: parent.height
        contentHeight: tools.implicitHeight + 2 * Theme.space4
        clip: true

        ColumnLayout {
            id: tools

            x: Theme.space4
            y: Theme.space4
            width: side.width - 2 * Theme.space4
            spacing: Theme.space4

            GallerySwitches {}

            ChoiceChips {
                label: qsTr("Pages")
                options: root.pages
                current: root.page
                onPicked: index => root.page = index
            }
        }
    }

    Loader {
        anchors.left: side.right
        anchors.right: parent.right
        height: parent.height
        source: Qt.resolvedUrl(root.pages[root.page] + ".qml")
    }
}
