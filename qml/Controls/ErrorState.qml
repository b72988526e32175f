// SPDX-License-Identifier: Apache-2.0
// Something did not work: what, what is safe, and what to do.
import Backwell.Theme

EmptyState {
    iconName: "alert"
    tone: Theme.Clay
    actionText: qsTr("Try again")
}
