// SPDX-License-Identifier: Apache-2.0
// What every page of a person's app shares: the objects it works with, Back, and Get help now.
import Backwell.App
import Backwell.Controls

PageShell {
    id: root

    required property Face face
    required property Navigator nav
    property bool immersive: false         // the places step aside
    property bool watching: false          // something plays that nobody needs to touch

    canGoBack: root.nav.stack !== null && root.nav.stack.depth > 1
    onBack: root.goBack()
    onHelp: root.nav.help()

    // A page with steps of its own goes back one of them first.
    function goBack(): void {
        root.nav.back()
    }
}
