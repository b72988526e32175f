// SPDX-License-Identifier: Apache-2.0
// The walk over the items of a questionnaire, and what must hold between them.
#pragma once

#include "content/questionnaire/reading.h"

#include <QSet>

namespace backwell::content::reading
{

/// One use: read(), then checkConditions() with what was read.
class ItemReader
{
public:
    /// `root` is the questionnaire and outlives the reader.
    explicit ItemReader(const Place &root) : m_root(root) {}

    std::vector<Item> read() { return readItems(m_root, 0); }
    /// Conditions may name items that come later, so this is last.
    void checkConditions(const Questionnaire &questionnaire) const;

private:
    struct Condition {
        Place place;
        EnableWhen condition;
        QString owner;
    };

    std::vector<Item> readItems(const Place &parent, int depth);
    std::optional<Item> readItem(const Place &place, int depth);
    QString readLinkId(const Place &place, ItemType type);
    void readAnswers(const Place &place, Item &item) const;
    void readConditions(const Place &place, Item &item);

    const Place &m_root;
    int m_count = 0;
    QSet<QString> m_linkIds;
    std::vector<Condition> m_conditions;
};

} // namespace backwell::content::reading
