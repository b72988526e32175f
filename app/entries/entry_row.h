// SPDX-License-Identifier: Apache-2.0
// One entry as a page shows it.
#pragma once

#include "sync/record/record.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

/// All words are ready to show; `state` is the word of EntryState, also when newer words exist.
struct EntryRow {
    Q_GADGET
    QML_VALUE_TYPE(entryRow)
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString when MEMBER when CONSTANT)
    Q_PROPERTY(QString state MEMBER state CONSTANT)
    Q_PROPERTY(int way MEMBER way CONSTANT)
    Q_PROPERTY(QString detail MEMBER detail CONSTANT)
    Q_PROPERTY(bool needsYou MEMBER needsYou CONSTANT)
    Q_PROPERTY(bool seen MEMBER seen CONSTANT)
    Q_PROPERTY(bool canChange MEMBER canChange CONSTANT)
public:
    QString id;
    QString title;         ///< "Check-in of the week"
    QString when;          ///< "Thursday 4 June, 14:05"
    QString state;         ///< "With your clinic"
    int way = 0;           ///< the same as a number: 0 saved here … 4 needs you, 5 stays here
    QString detail;        ///< the receipt or the reason; empty if neither
    bool needsYou = false; ///< refused or in conflict
    bool seen = false;
    bool canChange = false; ///< it can be opened and corrected
    static constexpr int stays = int(sync::EntryState::NeedsYou) + 1; ///< `way`: never sent
    bool operator==(const EntryRow &) const = default;
};

} // namespace backwell::app
