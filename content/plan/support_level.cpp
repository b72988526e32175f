// SPDX-License-Identifier: Apache-2.0
#include "content/plan/support_level.h"

#include "content/plan/history_words.h"
#include "content/scoring/score.h"

#include <algorithm>
#include <utility>

namespace backwell::content::plan
{

namespace
{
constexpr int lastWeek = 42; // of a pregnancy
}

std::optional<SupportFound> supportOf(const Instrument &instrument, const sync::Response &response)
{
    if ((response.status != sync::ResponseStatus::Completed &&
         response.status != sync::ResponseStatus::Amended) ||
        !isFor(instrument, response.questionnaire))
        return std::nullopt;
    for (const Scored &score : scores(instrument, response.items))
        if (const auto place = supportNames().indexOf(score.band); place >= 0)
            return SupportFound{response.authored, int(response.authored.localDay().toJulianDay()),
                                static_cast<Support>(place)};
    return std::nullopt;
}

SupportLevels::SupportLevels(std::vector<SupportFound> levels, Day today)
    : m_levels(std::move(levels))
{
    for (SupportFound &found : m_levels)
        found.day = std::min(found.day, today);
    std::ranges::stable_sort(m_levels, {}, [](const SupportFound &found) {
        return std::pair(found.day, found.at.msUtc);
    });
}

void SupportLevels::until(Day day, const Instant &at, std::vector<Event> &to)
{
    const auto isDue = [&](const SupportFound &found) {
        return std::pair(found.day, found.at.msUtc) <= std::pair(day, at.msUtc);
    };
    while (m_next < m_levels.size() && isDue(m_levels[m_next]))
        take(m_levels[m_next++], to);
}

void SupportLevels::rest(std::vector<Event> &to)
{
    while (m_next < m_levels.size())
        take(m_levels[m_next++], to);
}

void SupportLevels::hear(Event &event)
{
    if (auto *said = std::get_if<Said>(&event.what)) {
        said->support = m_level;
        m_said = {event.day, *said};
    }
}

void SupportLevels::take(const SupportFound &found, std::vector<Event> &to)
{
    if (std::exchange(m_level, found.level) == found.level || !m_said)
        return;
    auto &[day, said] = *m_said;
    if (said.pregnantWeeks > 0)
        said.pregnantWeeks = std::min(lastWeek, said.pregnantWeeks + (found.day - day) / 7);
    said.support = found.level;
    to.push_back({day = found.day, said});
}

} // namespace backwell::content::plan
