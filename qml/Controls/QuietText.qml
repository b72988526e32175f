// SPDX-License-Identifier: Apache-2.0
// The grey line under a title, or a note under a button.
import QtQuick
import Backwell.Theme

BodyText {
    id: root

    property bool caption: false

    color: Theme.quiet
    font.pixelSize: root.caption ? Theme.captionSize : Theme.smallSize
}
