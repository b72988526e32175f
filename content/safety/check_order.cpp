// SPDX-License-Identifier: Apache-2.0
// What is so far, beside what could be.
#include "content/safety/check_order.h"

#include <algorithm>

namespace backwell::content
{

namespace
{

/// The answers, with `said` to every question of the lists from `first` on.
CheckAnswers withLater(const std::vector<QStringList> &lists, size_t first, CheckAnswers answers,
                       SignAnswer said)
{
    for (size_t list = first; list < lists.size(); ++list)
        for (CheckAnswer &one : answers)
            if (lists[list].contains(one.question))
                one.answer = said;
    return answers;
}

} // namespace

size_t nextList(const std::vector<QStringList> &lists, size_t done, const CheckAnswers &answers)
{
    const SafetyOutcome soFar = safetyOutcome(withLater(lists, done + 1, answers, SignAnswer::No));
    size_t next = done + 1;
    for (; next < lists.size(); ++next) {
        const QStringList raising =
            decidedAbove(withLater(lists, next, answers, SignAnswer::Yes), soFar);
        if (std::ranges::any_of(raising,
                                [&](const QString &of) { return lists[next].contains(of); }))
            break;
    }
    return next;
}

} // namespace backwell::content
