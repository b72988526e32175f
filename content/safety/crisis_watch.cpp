// SPDX-License-Identifier: Apache-2.0
// Remembers what it saw, so that the same answer opens help once.
#include "content/safety/crisis_watch.h"

#include "content/scoring/score.h"
#include "content/scoring/tally.h"

#include <utility>

namespace backwell::content
{

CrisisWatch::CrisisWatch(std::vector<Instrument> instruments)
    : m_instruments(std::move(instruments))
{
    std::erase_if(m_instruments, [](const Instrument &one) { return !one.crisis; });
}

bool CrisisWatch::look(const std::vector<sync::AnswerItem> &items)
{
    std::vector<sync::AnswerValue> now;
    for (const Instrument &instrument : m_instruments) {
        if (!opensCrisisHelp(instrument, items))
            continue;
        for (const sync::AnswerValue *answer : answersTo(instrument.crisis->item, items))
            now.push_back(*answer);
    }
    const bool isNew = !now.empty() && now != m_last;
    m_last = std::move(now);
    return isNew;
}

QString CrisisWatch::found(const std::vector<sync::AnswerItem> &items) const
{
    for (const Instrument &instrument : m_instruments) {
        if (opensCrisisHelp(instrument, items))
            return instrument.crisis->item;
    }
    return {};
}

} // namespace backwell::content
