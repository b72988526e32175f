// SPDX-License-Identifier: Apache-2.0
// Records in, one permission out.
#include "app/safety/safety_face.h"

#include "app/safety/safety_words.h"
#include "app/words/plain_words.h"
#include "sync/store/when_done.h"

#include <QFuture>

#include <algorithm>
#include <utility>

namespace backwell::app
{

using content::CheckAnswers;
using content::SafetyMode;
using content::SafetyOutcome;
using content::SafetyReason;

SafetyFace::SafetyFace(const PackShelf &library, Entries &entries, const HelpFace &help,
                       sync::LocalStore &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_library(library), m_entries(entries), m_help(help), m_store(store),
      m_clock(clock)
{
    connect(&m_entries, &Entries::changed, this, &SafetyFace::derive);
    connect(&m_store, &sync::LocalStore::changed, this, &SafetyFace::readCare);
    derive();
    readCare();
}

void SafetyFace::setMode(SafetyMode mode)
{
    if (std::exchange(m_mode, mode) != mode)
        Q_EMIT changed();
}

void SafetyFace::setPlanNews(const PlanNews &news)
{
    if (std::exchange(m_planNews, news) != news)
        Q_EMIT changed();
}

bool SafetyFace::planMayStart() const
{
    return !listsOnly() && m_standing.planMayStart() && !m_running && !m_planNews.newSign;
}

bool SafetyFace::checkNeeded() const
{
    return !listsOnly() && !planMayStart() && !askSeen();
}

bool SafetyFace::checkDue() const
{
    return planMayStart() && due() != SafetyReason::None;
}

SafetyReason SafetyFace::due() const
{
    content::SafetyHistory history;
    if (m_standing.last)
        history.lastCheck = m_standing.last->authored;
    if (m_planNews.flareSince)
        history.flareUps.push_back(*m_planNews.flareSince);
    history.discharges = m_discharges;
    if (m_planNews.planStart)
        history.planStarts.push_back(*m_planNews.planStart);
    history.legTrack = m_legTrack || m_planNews.legTrack;
    return content::safetyDue(history, m_clock.now().localDay());
}

QString SafetyFace::dueTitle() const
{
    if (m_planNews.newSign && !listsOnly())
        return SafetyWords::newSignTitle();
    return listsOnly() ? SafetyWords::listsTitle()
                       : SafetyWords::dueTitle(checkDue() ? due() : SafetyReason::NeverAsked);
}

QString SafetyFace::dueLine() const
{
    return listsOnly() ? SafetyWords::listsLine() : SafetyWords::dueLine(checkDue());
}

bool SafetyFace::askSeen() const
{
    if (m_running && m_running->outcome)
        return *m_running->outcome >= SafetyOutcome::SameDay;
    return m_standing.needsFollowUp();
}

bool SafetyFace::asked() const
{
    return m_running ? m_running->outcome.has_value()
                     : m_standing.last.has_value() && !m_standing.begun;
}

QString SafetyFace::when() const
{
    return m_standing.last ? PlainWords::day(m_standing.last->authored.localDay()) : QString();
}

SafetyAdvice SafetyFace::advice() const
{
    if (m_running && m_running->outcome)
        return SafetyWords::advice(m_help.lists(), *m_running->outcome, m_running->answers);
    if (!m_standing.last)
        return SafetyWords::advice(m_help.lists(), SafetyOutcome::CarryOn, {});
    const auto check = m_library.questionnaire(QStringLiteral("safety-check"));
    return SafetyWords::advice(m_help.lists(), m_standing.outcome,
                               check ? content::checkAnswers(**check, m_standing.last->items)
                                     : CheckAnswers());
}

SafetyAdvice SafetyFace::adviceFor(int urgency) const
{
    return SafetyWords::advice(m_help.lists(),
                               SafetyOutcome(std::clamp<int>(urgency, CarryOn, Emergency)), {});
}

void SafetyFace::follow(const RunningCheck &running)
{
    m_running = running;
    derive();
}

void SafetyFace::forget()
{
    m_running.reset();
    m_discharges.clear();
    m_planNews = {};
    derive();
}

void SafetyFace::derive()
{
    std::vector<const sync::Response *> newestFirst;
    for (const Entry &entry : m_entries.all())
        newestFirst.push_back(&entry.response);
    for (const sync::Response &response : m_entries.older())
        newestFirst.push_back(&response);
    m_standing = content::safetyStanding(newestFirst);
    m_legTrack = content::onLegTrack(newestFirst);
    if (m_running && m_running->outcome && m_standing.last &&
        m_standing.last->key.id == m_running->id)
        m_running.reset(); // durable: the record speaks for itself from here on
    if (!m_standing.last)
        m_entries.readOlder();
    Q_EMIT changed();
}

void SafetyFace::readCare()
{
    sync::whenDone(m_store.care(), this,
                   [this](const Result<std::vector<sync::CareEpisode>> &care) {
                       if (care) // else what was known stands
                           takeCare(*care);
                   });
}

void SafetyFace::takeCare(const std::vector<sync::CareEpisode> &care)
{
    std::vector<QDate> discharges;
    for (const sync::CareEpisode &episode : care)
        if (episode.counts() && episode.discharge)
            discharges.push_back(*episode.discharge);
    if (std::exchange(m_discharges, discharges) != discharges)
        Q_EMIT changed();
}

} // namespace backwell::app
