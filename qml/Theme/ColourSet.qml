// SPDX-License-Identifier: Apache-2.0
// One set of colours: a scheme of Theme. Contrast is tested pair by pair.
import QtQml
import QtQuick

QtObject {
    // Surfaces and text.
    property color paper
    property color card
    property color ink
    property color quiet
    property color divider        // hairlines between rows
    property color outline     // edges of things that can be touched, at least 3:1 on paper
    property color empty       // blocks not filled yet
    property color shade       // barely-there shadow
    property color veil        // behind a sheet

    // Meanings. `inkOn…` is text on a surface filled with that colour.
    property color leaf
    property color inkOnLeaf
    property color sky
    property color sun
    property color inkOnSun
    property color clay
    property color help
    property color inkOnHelp
    property color plum

    // Quiet washes of the meanings, safe under ink and under the meaning's own colour.
    property color leafWash
    property color skyWash
    property color sunWash
    property color clayWash
    property color helpWash
    property color plumWash
    property color sunText     // words in the sun family on sunWash

    property bool dark: false
    property int edge: 0       // width of the line around cards
}
