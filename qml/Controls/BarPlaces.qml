// SPDX-License-Identifier: Apache-2.0
// The places of the app, in the order of the bar. An object, so that one list serves the bar and the rail.
import QtQml

QtObject {
    default property list<BarPlace> all
}
