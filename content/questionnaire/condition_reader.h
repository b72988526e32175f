// SPDX-License-Identifier: Apache-2.0
// enableWhen of every item, and whether what they wait for is there.
#pragma once

#include "content/questionnaire/reading.h"

#include <QSet>

namespace backwell::content::reading
{

/// One use: read() for each item, then check() with all of them.
class ConditionReader
{
public:
    void read(const Place &place, Item &item);
    /// Conditions may name items that come later, so this is last. `leftOut` are linkIds of
    /// questions that nobody is asked here: as good as never answered.
    void check(const std::vector<Item> &items, const QSet<QString> &leftOut) const;

private:
    struct Condition {
        Place place;
        EnableWhen condition;
        QString owner;
    };
    std::vector<Condition> m_conditions;
};

} // namespace backwell::content::reading
