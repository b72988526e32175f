// SPDX-License-Identifier: Apache-2.0
// The library of movements.
#include "app/movement/move_face.h"

#include "app/words/plain_words.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace backwell::app
{

namespace
{

/// What a filter lets through. The order is that of the chips.
struct Filter {
    const char *title;
    bool (*passes)(const content::Movement &);
};

constexpr std::array<Filter, 7> filterList{
    {{QT_TRANSLATE_NOOP("MoveFace", "Everything"), [](const content::Movement &) { return true; }},
     {QT_TRANSLATE_NOOP("MoveFace", "On a chair"),
      [](const content::Movement &one) { return one.place == u"chair"; }},
     {QT_TRANSLATE_NOOP("MoveFace", "Standing"),
      [](const content::Movement &one) { return one.place == u"standing"; }},
     {QT_TRANSLATE_NOOP("MoveFace", "On the floor"),
      [](const content::Movement &one) { return one.place == u"floor"; }},
     {QT_TRANSLATE_NOOP("MoveFace", "For the leg"),
      [](const content::Movement &one) {
          return one.group == u"leg" || one.inBundle(QStringLiteral("leg"));
      }},
     {QT_TRANSLATE_NOOP("MoveFace", "For a sore day"),
      [](const content::Movement &one) { return one.inBundle(QStringLiteral("very-sore-day")); }},
     {QT_TRANSLATE_NOOP("MoveFace", "Under 3 minutes"),
      [](const content::Movement &one) { return one.takesMinutes() < 3; }}}};

QString bundleTitle(const QString &bundle)
{
    static const QHash<QString, const char *> titles{
        {QStringLiteral("very-sore-day"), QT_TRANSLATE_NOOP("MoveFace", "A very sore day")},
        {QStringLiteral("back-general"), QT_TRANSLATE_NOOP("MoveFace", "A good start")},
        {QStringLiteral("leg"), QT_TRANSLATE_NOOP("MoveFace", "Pain in the leg")},
        {QStringLiteral("stiff-desk"), QT_TRANSLATE_NOOP("MoveFace", "Stiff from sitting")},
        {QStringLiteral("bend-lift-confidence"),
         QT_TRANSLATE_NOOP("MoveFace", "Bending and lifting again")},
        {QStringLiteral("older-low-fitness"), QT_TRANSLATE_NOOP("MoveFace", "Steady on your feet")},
        {QStringLiteral("prevention"), QT_TRANSLATE_NOOP("MoveFace", "Staying well")}};
    return MoveFace::tr(titles.value(bundle, QT_TRANSLATE_NOOP("MoveFace", "More movements")));
}

} // namespace

MoveFace::MoveFace(const PackShelf &library, const Entries &entries, const Clock &clock,
                   QObject *parent)
    : QObject(parent), m_library(library), m_rows(library, entries, clock)
{
}

const QList<MovementGroup> &MoveFace::all() const
{
    if (!m_all.isEmpty())
        return m_all;
    QHash<QString, QList<MovementRow>> found;
    const QStringList ids = m_library.movementIds();
    for (const QString &id : ids)
        if (const Result<content::Movement> movement = m_library.movement(id))
            found[movement->group].append(m_rows.of(*movement));
    for (const QString &group : content::movementGroups()) {
        QList<MovementRow> rows = found.value(group);
        if (rows.isEmpty())
            continue;
        for (MovementRow &row : rows)
            row.done = false;
        std::ranges::sort(rows, [](const MovementRow &a, const MovementRow &b) {
            return a.title.localeAwareCompare(b.title) < 0;
        });
        m_all.append({MovementRows::groupTitle(group), rows});
    }
    return m_all;
}

bool MoveFace::passes(const QString &movement) const
{
    const Result<content::Movement> found = m_library.movement(movement);
    return found && filterList[size_t(m_filter)].passes(*found);
}

QList<MovementGroup> MoveFace::groups() const
{
    QList<MovementGroup> some = all();
    if (m_filter == 0)
        return some;
    for (MovementGroup &group : some)
        group.rows.removeIf([this](const MovementRow &row) { return !passes(row.id); });
    some.removeIf([](const MovementGroup &group) { return group.rows.isEmpty(); });
    return some;
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
    QList<MovementGroup> near = all();
    for (MovementGroup &group : near)
        group.rows.removeIf(elsewhere);
    near.removeIf([](const MovementGroup &group) { return group.rows.isEmpty(); });
    return near;
}

QList<MovementGroup> MoveFace::bundles() const
{
    QList<MovementGroup> bundles;
    for (const QString &bundle : content::starterBundles()) {
        MovementGroup group{bundleTitle(bundle), {}};
        for (const MovementGroup &kind : all())
            for (const MovementRow &row : kind.rows)
                if (const auto one = m_library.movement(row.id); one && one->inBundle(bundle))
                    group.rows.append(row);
        if (!group.rows.isEmpty())
            bundles.append(group);
    }
    return bundles;
}

QStringList MoveFace::ids() const
{
    QStringList ids;
    for (const MovementGroup &group : all())
        for (const MovementRow &row : group.rows)
            ids.append(row.id);
    return ids;
}

QStringList MoveFace::filters() const
{
    QStringList titles;
    for (const Filter &one : filterList)
        titles += tr(one.title);
    return titles;
}

void MoveFace::setFilter(int filter)
{
    filter = std::clamp(filter, 0, int(filterList.size()) - 1);
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT changed();
}

QString MoveFace::filterText() const
{
    int count = 0;
    for (const MovementGroup &group : groups())
        count += int(group.rows.size());
    return PlainWords::counted(count, tr("1 movement"), tr("%n movements", nullptr, count));
}

void MoveFace::retell()
{
    m_all.clear();
    Q_EMIT changed();
}

} // namespace backwell::app
