// SPDX-License-Identifier: Apache-2.0
// The look of Backwell by name. Main sets scheme, textScale, kiosk and the like; everybody else reads.
pragma Singleton

import QtQuick

QtObject {
    id: root

    enum Scheme { Light, Dark, HighContrast }
    enum Tone { Plain, Leaf, Sky, Sun, Clay, Help, Plum }   // what a surface or a word means

    // What a person or a machine chooses.
    property int scheme: Theme.Light
    property real textScale: 1.0          // 1.0 to 2.0
    property bool reducedMotion: false
    property bool kiosk: false
    property bool rightToLeft: false
    property Accents dayAccents: null       // a region's own, or null
    property Accents nightAccents: null

    // Colours.
    readonly property ColourSet light: ColourSet {
        paper: "#FBF8F2"; card: "#FFFFFF"; ink: "#1D2B2A"; quiet: "#53635F"
        divider: "#ECE6DA"; outline: "#7E8C87"; empty: "#E8E2D6"; shade: "#0D1D2B2A"; veil: "#801D2B2A"
        leaf: "#1F6F5C"; inkOnLeaf: "#FFFFFF"; sky: "#2B6285"; sun: "#F4B942"; inkOnSun: "#1D2B2A"
        clay: "#9A4B1F"; help: "#8A2846"; inkOnHelp: "#FFFFFF"; plum: "#4B3F7A"
        leafWash: "#E2EFE9"; skyWash: "#E1EDF5"; sunWash: "#FCEFD0"; clayWash: "#F7E7DB"
        helpWash: "#F8E3EA"; plumWash: "#ECE7F3"; sunText: "#6B4A00"
    }
    readonly property ColourSet night: ColourSet {
        paper: "#14201E"; card: "#1E2D2A"; ink: "#EEF3EF"; quiet: "#A9B8B2"
        divider: "#2E403C"; outline: "#7E938C"; empty: "#354843"; shade: "#00000000"; veil: "#B3060B0A"
        leaf: "#7FD1B9"; inkOnLeaf: "#0F231E"; sky: "#8FC7E8"; sun: "#F4B942"; inkOnSun: "#1D2B2A"
        clay: "#E9A06F"; help: "#F2A3B8"; inkOnHelp: "#3A0F1D"; plum: "#C3B5F0"
        leafWash: "#1D4A3F"; skyWash: "#1C4259"; sunWash: "#4B3C12"; clayWash: "#553220"
        helpWash: "#52263A"; plumWash: "#3A3260"; sunText: "#F8D07E"
        dark: true
    }
    readonly property ColourSet contrast: ColourSet {
        paper: "#000000"; card: "#000000"; ink: "#FFFFFF"; quiet: "#FFFFFF"
        divider: "#FFFFFF"; outline: "#FFFFFF"; empty: "#4A4A4A"; shade: "#00000000"; veil: "#D9000000"
        leaf: "#8CF5D5"; inkOnLeaf: "#000000"; sky: "#9ADBFF"; sun: "#FFD84D"; inkOnSun: "#000000"
        clay: "#FFC39A"; help: "#FFB8CC"; inkOnHelp: "#000000"; plum: "#D9CCFF"
        leafWash: "#00261C"; skyWash: "#001C2E"; sunWash: "#2B2000"; clayWash: "#2B1200"
        helpWash: "#2E0010"; plumWash: "#160B38"; sunText: "#FFD84D"
        dark: true
        edge: 2
    }
    readonly property ColourSet colours: scheme === Theme.Dark ? night
        : scheme === Theme.HighContrast ? contrast : light
    readonly property Accents accents: scheme === Theme.Dark ? nightAccents
        : scheme === Theme.HighContrast ? null : dayAccents

    readonly property color paper: colours.paper
    readonly property color card: colours.card
    readonly property color ink: colours.ink
    readonly property color quiet: colours.quiet
    readonly property color divider: colours.divider
    readonly property color outline: colours.outline
    readonly property color empty: colours.empty
    readonly property color shade: colours.shade
    readonly property color veil: colours.veil
    readonly property color leaf: accents !== null ? accents.accent : colours.leaf
    readonly property color inkOnLeaf: accents !== null ? accents.inkOnAccent : colours.inkOnLeaf
    readonly property color sky: colours.sky
    readonly property color sun: colours.sun
    readonly property color inkOnSun: colours.inkOnSun
    readonly property color clay: colours.clay
    readonly property color help: colours.help
    readonly property color inkOnHelp: colours.inkOnHelp
    readonly property color plum: colours.plum
    readonly property color leafWash: accents !== null ? accents.wash : colours.leafWash
    readonly property color skyWash: colours.skyWash
    readonly property color sunWash: colours.sunWash
    readonly property color clayWash: colours.clayWash
    readonly property color helpWash: colours.helpWash
    readonly property color plumWash: colours.plumWash
    readonly property color sunText: colours.sunText
    readonly property bool dark: colours.dark
    readonly property int edge: colours.edge

    // Space, in steps of four.
    readonly property int space1: 4
    readonly property int space2: 8
    readonly property int space3: 12
    readonly property int space4: 16
    readonly property int space6: 24
    readonly property int space8: 32
    readonly property int space12: 48
    readonly property int margin: kiosk ? space12 : space4     // page edge to content
    readonly property int gap: kiosk ? space6 : space4         // between cards

    // Shapes.
    readonly property int radius: kiosk ? 24 : 16
    readonly property int radiusSmall: 12
    readonly property int radiusTiny: 6
    readonly property int hairline: 1
    readonly property int stroke: 2
    readonly property int focusWidth: 3
    readonly property int target: kiosk ? 64 : 48              // least width and height of a target
    readonly property int buttonHeight: kiosk ? 72 : 52
    readonly property int iconSize: Math.round((kiosk ? 30 : 24) * titleScale)
    readonly property int pictureSize: kiosk ? 120 : 64
    readonly property int markSize: Math.round((kiosk ? 34 : 26) * titleScale)
    readonly property int barHeight: kiosk ? 96 : 64
    readonly property int railWidth: 96
    readonly property int wide: 840                            // from here: side rail, two columns

    // Type. Body text follows textScale in full; large text follows it by half, so words still fit.
    readonly property string fontFamily: "Inter"               // the system's own where it is absent
    readonly property real titleScale: 1 + (textScale - 1) * 0.5
    readonly property int titleSize: Math.round((kiosk ? 54 : 28) * titleScale)
    readonly property int headingSize: Math.round((kiosk ? 32 : 21) * titleScale)
    readonly property int subheadingSize: Math.round((kiosk ? 24 : 17) * textScale)
    readonly property int bodySize: Math.round((kiosk ? 22 : 17) * textScale)
    readonly property int smallSize: Math.round((kiosk ? 20 : 15) * textScale)
    readonly property int captionSize: Math.round((kiosk ? 18 : 13) * textScale)
    readonly property int numberSize: Math.round((kiosk ? 72 : 48) * titleScale)
    readonly property real bodyLine: 1.2                       // × Inter's own 1.21 = 1.45
    readonly property real titleLine: 1.02
    readonly property real titleTracking: -0.4
    readonly property int lineWidth: Math.round(bodySize * 0.53 * 66)  // 66 characters of body text

    // Motion, in milliseconds; nothing moves under reduced motion.
    readonly property int quick: reducedMotion ? 0 : 150
    readonly property int calm: reducedMotion ? 0 : 220
    readonly property int toastTime: 10000

    // The quiet wash of a tone, safe under ink and under strong() of the same tone.
    function wash(tone: int): color {
        return [root.card, root.leafWash, root.skyWash, root.sunWash, root.clayWash, root.helpWash, root.plumWash][tone]
    }
    // The colour of words and marks of a tone.
    function strong(tone: int): color {
        return [root.ink, root.leaf, root.sky, root.sunText, root.clay, root.help, root.plum][tone]
    }
}
