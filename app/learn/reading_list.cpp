// SPDX-License-Identifier: Apache-2.0
#include "app/learn/reading_list.h"

#include "sync/store/when_done.h"

#include <QFuture>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace backwell::app
{

namespace
{
constexpr double whole = 0.9;
constexpr int most = 500; ///< ids of one kind; older ones go

QStringList idsIn(const QJsonValue &array)
{
    QStringList ids;
    for (const QJsonValue id : array.toArray())
        if (!id.toString().isEmpty() && !ids.contains(id.toString()) && ids.size() < most)
            ids += id.toString();
    return ids;
}
} // namespace

ReadingList::ReadingList(sync::LocalStore &store, QObject *parent) : QObject(parent), m_store(store)
{
}

ReadingList::~ReadingList()
{
    if (m_before.empty())
        return;
    const Result<QByteArray> kept = m_coming.result();
    if (kept)
        take(*kept);
}

void ReadingList::look()
{
    if (std::exchange(m_looked, true))
        return;
    m_coming = m_store.get(QString::fromUtf16(name));
    sync::whenDone(m_coming, this, [this, asking = ++m_asking](const Result<QByteArray> &kept) {
        if (asking != m_asking || m_here)
            return; // forgotten meanwhile
        if (kept)
            take(*kept);
        else
            m_looked = false; // nothing is written over what could not be read
    });
}

/// What was kept is the ground; what was done since is done again on it.
void ReadingList::take(const QByteArray &kept)
{
    m_here = true;
    const QJsonObject object = QJsonDocument::fromJson(kept).object();
    m_saved = idsIn(object[u"saved"]);
    m_read = idsIn(object[u"read"]);
    m_places.clear();
    const QJsonObject places = object[u"places"].toObject();
    for (auto place = places.begin(); place != places.end(); ++place)
        m_places.insert(place.key(), std::clamp(place.value().toDouble(), 0.0, 1.0));
    const std::vector<Act> before = std::exchange(m_before, {});
    for (const Act &act : before)
        act(*this);
    if (!before.empty())
        keep();
    ++m_revision;
    Q_EMIT changed();
}

void ReadingList::change(const Act &act)
{
    look();
    act(*this);
    if (m_here)
        keep();
    else
        m_before.push_back(act);
    ++m_revision;
    Q_EMIT changed();
}

QStringList ReadingList::saved()
{
    look();
    return m_saved;
}

bool ReadingList::isSaved(const QString &article)
{
    look();
    return m_saved.contains(article);
}

bool ReadingList::isRead(const QString &article)
{
    look();
    return m_read.contains(article);
}

double ReadingList::place(const QString &article)
{
    look();
    return m_places.value(article, 0);
}

void ReadingList::setSaved(const QString &article, bool saved)
{
    if (isSaved(article) == saved && m_here)
        return;
    change([article, saved](ReadingList &list) {
        list.m_saved.removeAll(article);
        if (saved)
            list.m_saved.prepend(article);
    });
}

void ReadingList::setPlace(const QString &article, double place)
{
    look();
    const bool end = place >= whole;
    const double from = end ? 0 : std::clamp(place, 0.0, 1.0);
    if (m_here && qFuzzyCompare(1 + m_places.value(article, 0), 1 + from) &&
        (!end || isRead(article)))
        return;
    change([article, end, from](ReadingList &list) {
        if (end && !list.m_read.contains(article))
            list.m_read.prepend(article);
        if (from > 0)
            list.m_places.insert(article, from);
        else
            list.m_places.remove(article);
    });
}

void ReadingList::forget()
{
    m_saved.clear();
    m_read.clear();
    m_places.clear();
    m_before.clear();
    m_looked = false;
    m_here = false;
    ++m_asking;
    ++m_revision;
    Q_EMIT changed();
}

void ReadingList::keep()
{
    QJsonObject places;
    for (auto place = m_places.constBegin(); place != m_places.constEnd(); ++place)
        places.insert(place.key(), place.value());
    const QJsonObject object{
        {QStringLiteral("saved"),
         QJsonArray::fromStringList(m_saved.first(std::min<qsizetype>(most, m_saved.size())))},
        {QStringLiteral("read"),
         QJsonArray::fromStringList(m_read.first(std::min<qsizetype>(most, m_read.size())))},
        {QStringLiteral("places"), places}};
    m_store.put(QString::fromUtf16(name), QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace backwell::app
