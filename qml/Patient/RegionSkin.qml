// SPDX-License-Identifier: Apache-2.0
// The colours of the region, given to the Theme of this window.
import QtQml
import QtQuick
import Backwell.App
import Backwell.Theme

QtObject {
    id: root

    required property NearbyFace nearby
    readonly property Accents day: Accents {
        accent: root.nearby.lightSkin.accent
        inkOnAccent: root.nearby.lightSkin.inkOnAccent
        wash: root.nearby.lightSkin.wash
    }
    readonly property Accents night: Accents {
        accent: root.nearby.darkSkin.accent
        inkOnAccent: root.nearby.darkSkin.inkOnAccent
        wash: root.nearby.darkSkin.wash
    }
    readonly property Binding byDay: Binding {
        target: Theme
        property: "dayAccents"
        value: root.nearby.skinned ? root.day : null
    }
    readonly property Binding byNight: Binding {
        target: Theme
        property: "nightAccents"
        value: root.nearby.skinned ? root.night : null
    }
}
