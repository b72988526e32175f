// SPDX-License-Identifier: Apache-2.0
// Which movements, in which words.
#include "app/movement/move_face.h"

#include "app/words/plain_words.h"

#include <QHash>

#include <algorithm>

namespace backwell::app
{

namespace
{

constexpr int mostPlanned = 4;

/// Safe to offer before the safety check and in a flare-up: walking, resting, breathing. Cycling,
/// stairs and the like wait for the plan.
bool isGentle(const content::Movement &movement)
{
    return movement.group == u"rest" || movement.group == u"flare" ||
           (movement.group == u"aerobic" && movement.inBundle(QStringLiteral("very-sore-day")));
}

QString groupTitle(const QString &group)
{
    static const QHash<QString, const char *> titles{
        {QStringLiteral("aerobic"), QT_TRANSLATE_NOOP("MoveFace", "Get going")},
        {QStringLiteral("strength"), QT_TRANSLATE_NOOP("MoveFace", "Get stronger")},
        {QStringLiteral("mobility"), QT_TRANSLATE_NOOP("MoveFace", "Loosen up")},
        {QStringLiteral("leg"), QT_TRANSLATE_NOOP("MoveFace", "Ease the leg")},
        {QStringLiteral("rest"), QT_TRANSLATE_NOOP("MoveFace", "Calm down")},
        {QStringLiteral("flare"), QT_TRANSLATE_NOOP("MoveFace", "Rest a while")},
        {QStringLiteral("activity"), QT_TRANSLATE_NOOP("MoveFace", "Everyday jobs")},
        {QStringLiteral("mind-body"), QT_TRANSLATE_NOOP("MoveFace", "Slow and flowing")}};
    return MoveFace::tr(titles.value(group, QT_TRANSLATE_NOOP("MoveFace", "More movements")));
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

const QList<MovementGroup> &MoveFace::groups() const
{
    if (!m_groups.isEmpty())
        return m_groups;
    QHash<QString, QList<MovementRow>> found;
    const QStringList ids = m_library.movementIds();
    for (const QString &id : ids)
        if (const Result<content::Movement> movement = m_library.movement(id))
            found[movement->group].append(rowOf(*movement, {}));
    for (const QString &group : content::movementGroups()) {
        QList<MovementRow> rows = found.value(group);
        if (rows.isEmpty())
            continue;
        std::ranges::sort(rows, [](const MovementRow &a, const MovementRow &b) {
            return a.title.localeAwareCompare(b.title) < 0;
        });
        m_groups.append({groupTitle(group), rows});
    }
    return m_groups;
}

QList<MovementGroup> MoveFace::nearby() const
{
    const auto elsewhere = [this](const MovementRow &row) {
        const Result<content::Movement> movement = m_library.movement(row.id);
        return (row.place != u"chair" && row.place != u"standing") || !movement ||
               std::ranges::any_of(movement->needs, [](const QString &thing) {
                   return thing != u"chair" && thing != u"wall";
               });
    };
    QList<MovementGroup> near = groups();
    for (MovementGroup &group : near)
        group.rows.removeIf(elsewhere);
    near.removeIf([](const MovementGroup &group) { return group.rows.isEmpty(); });
    return near;
}

QStringList MoveFace::ids() const
{
    QStringList ids;
    for (const MovementGroup &group : groups())
        for (const MovementRow &row : group.rows)
            ids.append(row.id);
    return ids;
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
        if (movement && isGentle(*movement) && movement->inBundle(QStringLiteral("very-sore-day")))
            m_ideas.append(rowOf(*movement, {}));
    }
}

MovementRow MoveFace::rowOf(const content::Movement &movement, const QStringList &because) const
{
    MovementRow row;
    row.id = movement.id;
    row.title = movement.title;
    row.line = movement.dose.text;
    row.group = groupTitle(movement.group);
    row.because = because.join(u' ');
    row.tile = movement.tile;
    row.place = movement.place;
    row.done = doneToday(movement.id);
    row.minutes = movement.takesMinutes();
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
