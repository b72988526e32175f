// SPDX-License-Identifier: Apache-2.0
// What a region may colour, for one scheme: `backwell-pack check` holds its contrast.
import QtQml
import QtQuick

QtObject {
    property color accent
    property color inkOnAccent  // words on a surface of `accent`
    property color wash
}
