// SPDX-License-Identifier: Apache-2.0
#include "sync/endpoint/care/care_book.h"

#include "sync/wire/clinic_care.h"

#include <algorithm>

namespace backwell::sync::endpoint
{

namespace
{
const QDate earliest(2000, 1, 1);
constexpr int yearsAhead = 2;

using Dates = std::vector<CareStage>;

/// Everything that stands in it, the referral and the discharge as stages.
Dates datesOf(const CareEpisode &episode)
{
    Dates dates;
    if (!episode.counts())
        return dates;
    if (episode.referral)
        dates.push_back({QString::fromUtf16(referralKind), *episode.referral});
    if (episode.discharge)
        dates.push_back({QString::fromUtf16(dischargeKind), *episode.discharge});
    for (const CareStage &stage : episode.stages)
        if (!stage.wrong)
            dates.push_back(stage);
    return dates;
}

bool has(const Dates &dates, const CareStage &one)
{
    return std::ranges::find(dates, one) != dates.end();
}

std::optional<CareProblem> problemOf(const QDate &day, const QDate &today)
{
    if (!day.isValid())
        return CareProblem::NoDay;
    if (day < earliest || day > today.addYears(yearsAhead))
        return CareProblem::FarAway;
    return std::nullopt;
}

/// Nothing lies before the beginning, and nothing stands twice.
std::optional<CareProblem> problemOf(const CareEpisode &episode)
{
    const Dates dates = datesOf(episode);
    for (const CareStage &date : dates) {
        if (episode.referral && date.day < *episode.referral)
            return CareProblem::BeforeReferral;
        if (std::ranges::count(dates, date) > 1)
            return CareProblem::AlreadyEntered;
    }
    return std::nullopt;
}

CareBook::Change checked(CareEpisode episode, const QDate &today)
{
    if (const auto problem = problemOf(episode))
        return std::unexpected(*problem);
    if (episode.counts())
        episode.status = careStatus(episode, today);
    return episode;
}
} // namespace

QString careStatus(const CareEpisode &episode, const QDate &today)
{
    if (episode.discharge && *episode.discharge <= today)
        return QStringLiteral("finished");
    return episode.referral && *episode.referral > today ? QStringLiteral("planned")
                                                         : QStringLiteral("active");
}

CareBook::CareBook(const std::vector<CareVersion> &history)
{
    for (const CareVersion &version : history) {
        m_knownMs = std::max(m_knownMs, version.updatedMs);
        const auto now = wire::decodeCare(version.body);
        if (!now)
            continue;
        const auto current = std::ranges::find(m_current, now->id,
                                               [](const Current &one) { return one.episode.id; });
        if (current == m_current.end()) {
            note({now->id, now->person, {}, {}, {}, {}, {}, {}}, *now, version);
            m_current.push_back({*now, version.version});
        } else {
            note(current->episode, *now, version);
            *current = {*now, version.version};
        }
    }
    std::ranges::stable_sort(m_lines, {}, &CareLine::day);
}

// What is new in a version was entered by whoever wrote it, and what is gone was corrected.
void CareBook::note(const CareEpisode &before, const CareEpisode &now, const CareVersion &version)
{
    const Dates then = datesOf(before);
    const Dates stand = datesOf(now);
    for (CareLine &line : m_lines)
        if (line.episode == now.id && line.stands() && !has(stand, {line.code, line.day})) {
            line.correctedBy = version.account;
            line.correctedMs = version.updatedMs;
        }
    for (const CareStage &date : stand)
        if (!has(then, date))
            m_lines.push_back(
                {now.id, date.code, date.day, version.account, version.updatedMs, {}, 0});
}

const CareEpisode *CareBook::episodeAt(const QDate &day) const
{
    const CareEpisode *best = nullptr;
    for (const Current &current : m_current) {
        const CareEpisode &one = current.episode;
        if (!one.counts() || (one.referral && *one.referral > day))
            continue;
        if (!best || !best->referral || (one.referral && *one.referral > *best->referral))
            best = &one;
    }
    return best;
}

int CareBook::versionOf(const QString &episode) const
{
    const auto found =
        std::ranges::find(m_current, episode, [](const Current &one) { return one.episode.id; });
    return found == m_current.end() ? 0 : found->version;
}

CareBook::Change CareBook::add(const QString &code, const QDate &day, const QDate &today,
                               const QStringList &kinds, const Uuid &person,
                               const Uuid &fresh) const
{
    if (!kinds.contains(code))
        return std::unexpected(CareProblem::NoKind);
    if (const auto problem = problemOf(day, today))
        return std::unexpected(*problem);
    const CareEpisode empty{fresh.toString(), person, {}, {}, {}, {}, {}, {}};
    if (code == QStringView(referralKind)) {
        CareEpisode next = empty;
        for (const Current &current : m_current) {
            const CareEpisode &one = current.episode;
            if (one.counts() && one.referral == day)
                return std::unexpected(CareProblem::AlreadyEntered);
            const bool later = std::ranges::all_of(
                datesOf(one), [&day](const CareStage &date) { return date.day >= day; });
            if (one.counts() && !one.referral && later)
                next = one;
        }
        next.referral = day;
        return checked(std::move(next), today);
    }
    const CareEpisode *at = episodeAt(day);
    const bool anyReferral = std::ranges::any_of(
        m_current, [](const Current &one) { return one.episode.counts() && one.episode.referral; });
    if (!at && anyReferral)
        return std::unexpected(CareProblem::BeforeReferral);
    CareEpisode next = at ? *at : empty;
    if (code != QStringView(dischargeKind)) {
        next.stages.push_back({code, day});
    } else {
        if (next.discharge)
            return std::unexpected(CareProblem::AlreadyEntered);
        next.discharge = day;
    }
    return checked(std::move(next), today);
}

CareBook::Change CareBook::correct(const CareDate &wrong, const std::optional<QDate> &right,
                                   const QDate &today) const
{
    const auto found = std::ranges::find(m_current, wrong.episode,
                                         [](const Current &one) { return one.episode.id; });
    const CareStage date{wrong.code, wrong.day};
    if (found == m_current.end() || !has(datesOf(found->episode), date))
        return std::unexpected(CareProblem::Gone);
    if (right) {
        if (const auto problem = problemOf(*right, today))
            return std::unexpected(*problem);
        if (*right == wrong.day)
            return std::unexpected(CareProblem::AlreadyEntered);
    }
    CareEpisode next = found->episode;
    const CareStage marked{wrong.code, wrong.day, true};
    if (wrong.code == QStringView(referralKind)) {
        if (!right) { // there was no such episode, and none of its dates
            next.status = QString::fromUtf16(enteredInError);
            return next;
        }
        next.referral = right;
        next.stages.push_back(marked);
    } else if (wrong.code == QStringView(dischargeKind)) {
        next.discharge = right;
        next.stages.push_back(marked);
    } else {
        *std::ranges::find(next.stages, date) = marked;
        if (right)
            next.stages.push_back({wrong.code, *right});
    }
    if (datesOf(next).empty())
        next.status = QString::fromUtf16(enteredInError);
    return checked(std::move(next), today);
}

} // namespace backwell::sync::endpoint
