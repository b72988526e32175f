// SPDX-License-Identifier: Apache-2.0
// Which movements, in which words.
#include "app/movement/move_face.h"

#include "app/words/plain_words.h"

#include <algorithm>
#include <cmath>

namespace backwell::app
{

namespace
{

constexpr int mostPlanned = 4;

/// Safe to offer before the safety check and in a flare-up.
bool isGentle(const content::Movement &movement)
{
    return movement.group == u"aerobic" || movement.group == u"rest";
}

int minutesOf(const content::Movement &movement)
{
    if (movement.dose.repetitions == 0)
        return std::max(1, movement.dose.minutes);
    const double seconds = movement.cycleSeconds() * movement.dose.repetitions * movement.dose.sets;
    return std::max(1, int(std::ceil(seconds / 60)));
}

} // namespace

MoveFace::MoveFace(const PackShelf &library, const Entries &entries, const Profile &profile,
                   const SafetyFace &safety, const Clock &clock, QObject *parent)
    : QObject(parent), m_library(library), m_entries(entries), m_profile(profile), m_safety(safety),
      m_clock(clock)
{
    connect(&m_entries, &Entries::changed, this, &MoveFace::refresh);
    connect(&m_profile, &Profile::changed, this, &MoveFace::refresh);
    connect(&m_safety, &SafetyFace::changed, this, &MoveFace::refresh);
    refresh();
}

QList<MovementRow> MoveFace::library() const
{
    QList<MovementRow> rows;
    const QStringList ids = m_library.movementIds();
    for (const QString &id : ids)
        if (const Result<content::Movement> movement = m_library.movement(id))
            rows.append(rowOf(*movement, {}));
    return rows;
}

QString MoveFace::lead() const
{
    int minutes = 0;
    for (const MovementRow &row : m_plan)
        minutes += row.minutes;
    const QString time = PlainWords::minutes(minutes);
    if (m_safety.askSeen())
        return tr("Your plan waits until you have been seen.");
    if (m_safety.listsOnly())
        return tr("Walking, a resting position, and what you choose yourself.");
    if (m_safety.checkNeeded())
        return tr("Your plan starts after a short private check.");
    switch (m_plan.size()) {
    case 0:
        return tr("Nothing planned today. A short walk is always good.");
    case 1:
        return tr("One small thing today, about %1.").arg(time);
    case 2:
        return tr("Two small things today, about %1.").arg(time);
    case 3:
        return tr("Three small things today, about %1.").arg(time);
    default:
        return tr("Four small things today, about %1.").arg(time);
    }
}

QString MoveFace::after(const QString &movement) const
{
    for (int i = 0; i + 1 < m_plan.size(); ++i)
        if (m_plan[i].id == movement)
            return m_plan[i + 1].id;
    return {};
}

void MoveFace::refresh()
{
    m_plan.clear();
    m_ideas.clear();
    m_problem.clear();
    const Result<content::StarterPlan> starter = m_library.starterPlan();
    if (!starter) {
        m_problem = PlainWords::packUnusable(starter.error()).text;
        Q_EMIT changed();
        return;
    }
    if (m_safety.listsOnly()) {
        offerGentle();
        Q_EMIT changed();
        return;
    }
    for (const content::StarterMovement &starting : starter->movements) {
        const Result<content::Movement> movement = m_library.movement(starting.movement);
        if (!movement)
            continue;
        const bool planned = m_safety.planMayStart();
        if (planned && (!m_profile.flareUp() || isGentle(*movement)) && m_plan.size() < mostPlanned)
            m_plan.append(rowOf(*movement, starting.because));
        else if (!planned && !m_safety.askSeen() && isGentle(*movement))
            m_ideas.append(rowOf(*movement, {}));
    }
    Q_EMIT changed();
}

void MoveFace::offerGentle()
{
    if (m_safety.askSeen())
        return;
    const QStringList ids = m_library.movementIds();
    for (const QString &id : ids) {
        const Result<content::Movement> movement = m_library.movement(id);
        if (movement && isGentle(*movement))
            m_ideas.append(rowOf(*movement, {}));
    }
}

MovementRow MoveFace::rowOf(const content::Movement &movement, const QStringList &because) const
{
    static const QHash<QString, const char *> groups{
        {QStringLiteral("aerobic"), QT_TR_NOOP("Get going")},
        {QStringLiteral("strength"), QT_TR_NOOP("Get stronger")},
        {QStringLiteral("mobility"), QT_TR_NOOP("Loosen up")},
        {QStringLiteral("leg"), QT_TR_NOOP("Ease the leg")},
        {QStringLiteral("rest"), QT_TR_NOOP("Rest a while")}};
    MovementRow row;
    row.id = movement.id;
    row.title = movement.title;
    row.line = movement.dose.text;
    row.group = tr(groups.value(movement.group, QT_TR_NOOP("More movements")));
    row.because = because.join(u' ');
    row.tile = movement.tile;
    row.done = doneToday(movement.id);
    row.minutes = minutesOf(movement);
    return row;
}

bool MoveFace::doneToday(const QString &movement) const
{
    const QDate today = m_clock.now().localDay();
    return std::ranges::any_of(m_entries.all(), [&](const Entry &entry) {
        if (!entry.response.questionnaire.startsWith(session) ||
            entry.response.authored.localDay() != today)
            return false;
        const sync::AnswerItem *item = sync::findItem(entry.response.items, u"movement");
        return item && !item->answers.empty() &&
               item->answers.front().value == sync::AnswerValue(movement);
    });
}

} // namespace backwell::app
