// SPDX-License-Identifier: Apache-2.0
// From a movement to its row.
#include "app/movement/movement_rows.h"

#include "content/plan/history_of.h"

#include <QCoreApplication>

#include <algorithm>

namespace backwell::app
{

MovementRows::MovementRows(const PackShelf &library, const Entries &entries, const Clock &clock)
    : m_library(library), m_entries(entries), m_clock(clock)
{
}

QString MovementRows::groupTitle(const QString &group)
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
    return QCoreApplication::translate(
        "MoveFace", titles.value(group, QT_TRANSLATE_NOOP("MoveFace", "More movements")));
}

MovementRow MovementRows::of(const content::Movement &movement) const
{
    MovementRow row;
    row.id = movement.id;
    row.title = movement.title;
    row.line = movement.dose.text;
    row.group = groupTitle(movement.group);
    row.tile = movement.tile;
    row.place = movement.place;
    row.done = doneToday(movement.id);
    row.minutes = movement.takesMinutes();
    return row;
}

bool MovementRows::doneToday(const QString &movement) const
{
    const QDate today = m_clock.now().localDay();
    return std::ranges::any_of(m_entries.all(), [&](const Entry &entry) {
        if (!entry.response.questionnaire.startsWith(content::plan::asked::session) ||
            entry.response.authored.localDay() != today)
            return false;
        const sync::AnswerItem *item = sync::findItem(entry.response.items, u"movement");
        return item && !item->answers.empty() &&
               item->answers.front().value == sync::AnswerValue(movement);
    });
}

QList<MovementRow> MovementRows::gentle() const
{
    QList<MovementRow> rows;
    for (const content::plan::CatalogueMovement &one : m_library.catalogue().movements) {
        using content::plan::Group;
        const bool calm =
            one.group == Group::Aerobic || one.group == Group::Rest || one.group == Group::Flare;
        if (!calm || (one.bundles & content::plan::bit(content::plan::Bundle::VerySoreDay)) == 0)
            continue;
        if (const Result<content::Movement> movement = m_library.movement(one.id))
            rows.append(of(*movement));
    }
    return rows;
}

} // namespace backwell::app
