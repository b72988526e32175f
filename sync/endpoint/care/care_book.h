// SPDX-License-Identifier: Apache-2.0
// The dates of one person's care as clinicians enter and correct them. Pure: it reads versions and
// gives the next one; nothing is ever taken away.
#pragma once

#include "sync/endpoint/ledger/ledger.h"
#include "sync/record/care_episode.h"

#include <expected>

namespace backwell::sync::endpoint
{

/// The codes that are no stage: the beginning and the end of an episode.
inline constexpr auto referralKind = u"referral";
inline constexpr auto dischargeKind = u"discharge";

/// Why a date is not taken; each has its own sentence on the page.
enum class CareProblem {
    NoKind,         ///< none that this region offers
    NoDay,          ///< no day of the calendar
    FarAway,        ///< before 2000 or more than two years ahead
    BeforeReferral, ///< of the episode it belongs to, or of every episode
    AlreadyEntered, ///< that kind on that day, or a second discharge of one episode
    Gone            ///< what should be corrected is not there, or is wrong already
};

/// One date as a page lists it.
struct CareLine {
    QString episode;
    QString code;
    QDate day;
    QString account; ///< who entered it
    qint64 enteredMs = 0;
    QString correctedBy; ///< who said that it was wrong; empty when it stands
    qint64 correctedMs = 0;
    bool stands() const { return correctedBy.isEmpty(); }
};

/// Which date is meant.
struct CareDate {
    QString episode;
    QString code;
    QDate day;
};

class CareBook
{
public:
    /// `history`: every version of every episode of one person, oldest first. What does not decode
    /// is left out.
    explicit CareBook(const std::vector<CareVersion> &history);

    using Change = std::expected<CareEpisode, CareProblem>;
    /// The next version of the episode the date belongs to; its `version` and `lastUpdated` are
    /// still those before it. A referral opens an episode with the id `fresh`, or becomes the
    /// beginning of one that had none. Any other date belongs to the latest episode that began
    /// until then; without any, to one without a beginning. `kinds` are the codes allowed.
    Change add(const QString &code, const QDate &day, const QDate &today, const QStringList &kinds,
               const Uuid &person, const Uuid &fresh) const;
    /// The wrong date stays in the next version, marked as entered in error. `right` takes its
    /// place; without it there was none, and an episode whose referral, or whose last date, was
    /// wrong is in error as a whole.
    Change correct(const CareDate &wrong, const std::optional<QDate> &right,
                   const QDate &today) const;

    /// Every date ever entered, by day; those of the same day in the order entered.
    const std::vector<CareLine> &lines() const { return m_lines; }
    /// The latest change of all, UTC; 0 when there is none.
    qint64 knownMs() const { return m_knownMs; }
    /// The newest version of that episode, 0 when there is none.
    int versionOf(const QString &episode) const;

private:
    struct Current {
        CareEpisode episode;
        int version;
    };
    void note(const CareEpisode &before, const CareEpisode &now, const CareVersion &version);
    const CareEpisode *episodeAt(const QDate &day) const;

    std::vector<Current> m_current;
    std::vector<CareLine> m_lines;
    qint64 m_knownMs = 0;
};

/// planned, active or finished, by its dates as they are seen on `today`.
QString careStatus(const CareEpisode &episode, const QDate &today);

} // namespace backwell::sync::endpoint
