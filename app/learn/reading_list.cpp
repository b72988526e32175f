// SPDX-License-Identifier: Apache-2.0
#include "app/learn/reading_list.h"

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

// What was done since stays in front of what was kept before.
void ReadingList::look()
{
    if (std::exchange(m_looked, true))
        return;
    m_store.get(QString::fromUtf16(name)).then(this, [this](const Result<QByteArray> &kept) {
        if (kept)
            QMetaObject::invokeMethod(
                this, [this, kept = *kept] { take(kept); }, Qt::QueuedConnection);
    });
}

void ReadingList::take(const QByteArray &kept)
{
    if (!m_looked) // forgotten meanwhile
        return;
    const QJsonObject object = QJsonDocument::fromJson(kept).object();
    m_saved += idsIn(object[u"saved"]);
    m_saved.removeDuplicates();
    m_read += idsIn(object[u"read"]);
    m_read.removeDuplicates();
    const QJsonObject places = object[u"places"].toObject();
    for (auto place = places.begin(); place != places.end(); ++place)
        if (!m_places.contains(place.key()))
            m_places.insert(place.key(), std::clamp(place.value().toDouble(), 0.0, 1.0));
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
    if (isSaved(article) == saved)
        return;
    m_saved.removeAll(article);
    if (saved)
        m_saved.prepend(article);
    keep();
}

void ReadingList::setPlace(const QString &article, double place)
{
    look();
    const bool end = place >= whole;
    const double from = end ? 0 : std::clamp(place, 0.0, 1.0);
    if (qFuzzyCompare(1 + m_places.value(article, 0), 1 + from) && (!end || isRead(article)))
        return;
    if (end && !m_read.contains(article))
        m_read.prepend(article);
    if (from > 0)
        m_places.insert(article, from);
    else
        m_places.remove(article);
    keep();
}

void ReadingList::forget()
{
    m_saved.clear();
    m_read.clear();
    m_places.clear();
    m_looked = false;
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
    ++m_revision;
    Q_EMIT changed();
}

} // namespace backwell::app
