// SPDX-License-Identifier: Apache-2.0
#include "sync/record/answer.h"

namespace backwell::sync
{

bool Answer::operator==(const Answer &other) const
{
    return value == other.value && items == other.items;
}

bool AnswerItem::operator==(const AnswerItem &other) const
{
    return linkId == other.linkId && text == other.text && answers == other.answers &&
           items == other.items;
}

const AnswerItem *findItem(const std::vector<AnswerItem> &items, QStringView linkId)
{
    for (const AnswerItem &item : items) {
        if (item.linkId == linkId)
            return &item;
        if (const AnswerItem *inside = findItem(item.items, linkId))
            return inside;
        for (const Answer &answer : item.answers) {
            if (const AnswerItem *inside = findItem(answer.items, linkId))
                return inside;
        }
    }
    return nullptr;
}

} // namespace backwell::sync
