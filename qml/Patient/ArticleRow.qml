// SPDX-License-Identifier: Apache-2.0
// An article in a list: what it is about, how long it takes, and whether it was read.
import QtQuick
import Backwell.App
import Backwell.Controls

RowCard {
    id: root

    required property learnRow entry
    required property Face face
    readonly property bool article: root.entry.kind === "article"
    readonly property bool read: root.article && root.face.learn.reading.revision >= 0 && root.face.learn.reading.isRead(root.entry.id)

    objectName: root.entry.kind + "-" + root.entry.id
    raised: true
    title: root.entry.title
    line: !root.article ? root.entry.line
        : root.read ? qsTr("%1 %2. Read.").arg(root.entry.line).arg(root.entry.minutes)
        : qsTr("%1 %2.").arg(root.entry.line).arg(root.entry.minutes)
    picture: FigureTile {
        face: root.face
        movement: root.entry.picture
        wash: root.entry.kind === "belief" ? "sun" : root.article ? "sky" : "leaf"
        plain: root.entry.kind === "belief" ? "question" : root.article ? "book" : "leaf"
    }
}
