// SPDX-License-Identifier: Apache-2.0
// The walk over the items of a questionnaire, and what must hold between them.
#pragma once

#include "content/questionnaire/condition_reader.h"

namespace backwell::content::reading
{

/// One use.
class ItemReader
{
public:
    /// `root` is the questionnaire and outlives the reader.
    explicit ItemReader(const Place &root) : m_root(root) {}

    std::vector<Item> read();

private:
    std::vector<Item> readItems(const Place &parent, int nesting);
    std::optional<Item> readItem(const Place &place, int nesting);
    QString readLinkId(const Place &place, ItemType type);
    void leaveOut(const Place &place);

    const Place &m_root;
    int m_count = 0;
    QSet<QString> m_linkIds;
    QSet<QString> m_leftOut;
    ConditionReader m_conditions;
};

} // namespace backwell::content::reading
