// SPDX-License-Identifier: Apache-2.0
// How much help somebody should be offered, from their answers to STarT Back. Evidence list 5.3
// (5). No person reads the words.
#pragma once

#include "content/instrument/instrument.h"
#include "content/plan/history.h"

namespace backwell::content::plan
{

/// Id of the instrument whose bands (low, medium, high) are the level.
inline constexpr QStringView supportInstrument = u"start-back";

/// The level that somebody's answers came to.
struct SupportFound {
    Instant at;
    Day day = 0; ///< local
    Support level = Support::Medium;
    bool operator==(const SupportFound &) const = default;
};

/// None from what is not a finished response to `instrument`, or has no such band.
std::optional<SupportFound> supportOf(const Instrument &instrument, const sync::Response &response);

/// Writes levels into what a person says of themselves, which does not ask for one. Used once,
/// along events in their order.
class SupportLevels
{
public:
    /// A day after `today` counts as today.
    SupportLevels(std::vector<SupportFound> levels, Day today);

    /// Appends what the levels found until that moment change.
    void until(Day day, const Instant &at, std::vector<Event> &to);
    /// Appends what all the others change.
    void rest(std::vector<Event> &to);
    /// Somebody said what suits them: with the level that holds then.
    void hear(Event &event);

private:
    void take(const SupportFound &found, std::vector<Event> &to);

    std::vector<SupportFound> m_levels;
    size_t m_next = 0;
    Support m_level = Support::Medium;
    std::optional<std::pair<Day, Said>> m_said;
};

} // namespace backwell::content::plan
