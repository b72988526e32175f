// SPDX-License-Identifier: Apache-2.0
// Movements of the pack as rows, and which of them are gentle enough for anybody.
#pragma once

#include "app/entries/entries.h"
#include "app/library/pack_shelf.h"
#include "app/movement/movement_row.h"

namespace backwell::app
{

class MovementRows
{
public:
    /// All outlive it.
    MovementRows(const PackShelf &library, const Entries &entries, const Clock &clock);

    /// On the step that the movement stands on.
    MovementRow of(const content::Movement &movement) const;
    /// At least once today.
    bool doneToday(const QString &movement) const;
    /// Walking and resting for somebody without a plan: those of a very sore day.
    QList<MovementRow> gentle() const;

    /// "Get stronger".
    static QString groupTitle(const QString &group);

private:
    const PackShelf &m_library;
    const Entries &m_entries;
    const Clock &m_clock;
};

} // namespace backwell::app
