// SPDX-License-Identifier: Apache-2.0
// Kept at every change, like an answer.
#include "app/me/profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::app
{

Profile::Profile(sync::LocalStore &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
}

bool Profile::isGoal(const QString &text) const
{
    return m_goals.contains(text.simplified(), Qt::CaseInsensitive);
}

QStringList Profile::choices() const
{
    const QStringList ideas{tr("Gardening"),       tr("Playing with children"), tr("My work"),
                            tr("Walking the dog"), tr("Sleeping well"),         tr("Shopping"),
                            tr("Sport"),           tr("Seeing friends")};
    QStringList all;
    for (const QString &goal : m_goals)
        if (!ideas.contains(goal))
            all.append(goal);
    return all + ideas;
}

QList<int> Profile::chosen() const
{
    QList<int> where;
    const QStringList all = choices();
    for (int index = 0; index < all.size(); ++index)
        if (m_goals.contains(all[index]))
            where.append(index);
    return where;
}

void Profile::toggleGoal(const QString &text)
{
    const QString goal = text.simplified();
    if (goal.isEmpty())
        return;
    const auto index = m_goals.indexOf(goal);
    if (index >= 0)
        m_goals.removeAt(index);
    else if (m_goals.size() < mostGoals && !isGoal(goal))
        m_goals.append(goal);
    keep();
}

void Profile::addGoal(const QString &text)
{
    if (!m_goals.contains(text.simplified()))
        toggleGoal(text);
}

void Profile::finishFirstRun()
{
    m_firstRunDone = true;
    if (!m_started)
        m_started = m_clock.now().localDay();
    keep();
}

void Profile::setNudge(const QString &nudge)
{
    if (nudge == m_nudge)
        return;
    m_nudge = nudge;
    keep();
}

void Profile::restore(const QByteArray &kept)
{
    const QJsonObject object = QJsonDocument::fromJson(kept).object();
    m_goals.clear();
    const QJsonArray goals = object[u"goals"].toArray();
    for (const auto &goal : goals)
        m_goals.append(goal.toString());
    m_nudge = object[u"nudge"].toString(QStringLiteral("none"));
    m_firstRunDone = object[u"firstRunDone"].toBool();
    const QDate started = QDate::fromString(object[u"started"].toString(), Qt::ISODate);
    m_started = started.isValid() ? std::optional(started) : std::nullopt;
    Q_EMIT changed();
}

void Profile::reset()
{
    restore({});
}

void Profile::keep()
{
    QJsonObject object{{QStringLiteral("goals"), QJsonArray::fromStringList(m_goals)},
                       {QStringLiteral("nudge"), m_nudge},
                       {QStringLiteral("firstRunDone"), m_firstRunDone}};
    if (m_started)
        object.insert(QStringLiteral("started"), m_started->toString(Qt::ISODate));
    m_store.put(QString::fromUtf16(name), QJsonDocument(object).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}

} // namespace backwell::app
