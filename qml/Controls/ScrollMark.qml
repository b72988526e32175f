// SPDX-License-Identifier: Apache-2.0
// Shows how much more there is to scroll; not a control, the page scrolls by touch, wheel and keys.
import QtQuick
import Backwell.Theme

Rectangle {
    id: root

    required property Flickable flickable

    parent: root.flickable
    visible: root.flickable.visibleArea.heightRatio < 1
    x: Theme.rightToLeft ? Theme.hairline * 2 : parent.width - width - Theme.hairline * 2
    y: root.flickable.visibleArea.yPosition * parent.height
    width: Theme.space1
    height: root.flickable.visibleArea.heightRatio * parent.height
    radius: width / 2
    color: Theme.outline
    opacity: root.flickable.moving || Theme.edge > 0 ? 0.9 : 0.35
    Accessible.ignored: true
}
