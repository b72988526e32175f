// SPDX-License-Identifier: Apache-2.0
// What today is about.
#include "app/today/today_face.h"

#include "app/movement/move_face.h"
#include "app/words/plain_words.h"
#include "content/plan/history_of.h"

#include <QLocale>

#include <algorithm>

namespace backwell::app
{

TodayFace::TodayFace(const PackShelf &library, const Entries &entries, const Clock &clock,
                     QObject *parent)
    : QObject(parent), m_library(library), m_entries(entries), m_clock(clock)
{
    connect(&m_entries, &Entries::changed, this, &TodayFace::refresh);
    refresh();
}

QString TodayFace::date() const
{
    return PlainWords::day(m_clock.now().localDay());
}

QString TodayFace::shortDate() const
{
    return PlainWords::shortDay(m_clock.now().localDay());
}

QString TodayFace::greeting() const
{
    return PlainWords::greeting(m_clock.now().local().time());
}

bool TodayFace::within(QStringView canonical, int days) const
{
    const Entry *entry = m_entries.newest(canonical);
    return entry && entry->response.authored.localDay().daysTo(m_clock.now().localDay()) < days;
}

bool TodayFace::checkInDue() const
{
    return !within(weekly, 7);
}

QString TodayFace::checkInTitle() const
{
    return checkInDue() ? tr("How was this week?") : tr("You have checked in this week");
}

QString TodayFace::checkInLine() const
{
    if (checkInDue())
        return tr("A few taps, about a minute");
    const Entry *entry = m_entries.newest(weekly);
    return tr("%1. You can look at it or change it.")
        .arg(PlainWords::day(entry->response.authored.localDay()));
}

QString TodayFace::checkInEntry() const
{
    return checkInDue() ? QString() : m_entries.newest(weekly)->response.key.id.toString();
}

QStringList TodayFace::weekLabels() const
{
    QStringList labels;
    for (const DayMark &day : m_week)
        labels.append(day.label);
    return labels;
}

QList<bool> TodayFace::weekMoved() const
{
    QList<bool> moved;
    for (const DayMark &day : m_week)
        moved.append(day.level == 2);
    return moved;
}

QString TodayFace::movedText() const
{
    const auto days = std::ranges::count(m_week, 2, &DayMark::level);
    if (days == 0)
        return tr("starts with your first move");
    return PlainWords::counted(days, tr("moved on 1 day"),
                               tr("moved on %n days", nullptr, int(days)));
}

void TodayFace::tick()
{
    if (m_told != date() + greeting())
        refresh();
}

void TodayFace::refresh()
{
    m_told = date() + greeting();
    const QDate today = m_clock.now().localDay();
    QHash<QDate, int> levels;
    QDate first = today.addDays(-3);
    for (const Entry &entry : m_entries.all()) {
        const QDate day = entry.response.authored.localDay();
        const int level =
            entry.response.questionnaire.startsWith(content::plan::asked::session) ? 2 : 1;
        levels[day] = std::max(levels.value(day), level);
        first = std::min(first, day);
    }
    first = std::max(first, today.addDays(-6));
    m_week.clear();
    const QLocale locale;
    for (QDate day = first; day <= today; day = day.addDays(1)) {
        DayMark mark;
        mark.level = levels.value(day);
        mark.label =
            day == today ? tr("Today") : locale.dayName(day.dayOfWeek(), QLocale::ShortFormat);
        const QString name = day == today ? tr("Today") : locale.dayName(day.dayOfWeek());
        mark.spoken = mark.level == 2 ? tr("%1, moved").arg(name) : name;
        m_week.append(mark);
    }
    pickArticle();
    Q_EMIT changed();
}

void TodayFace::retell()
{
    m_articleDay = QDate();
    refresh();
}

void TodayFace::pickArticle()
{
    // A calm rotation: one article a day, the same all day long; those for clinicians are passed
    // by.
    const QDate today = m_clock.now().localDay();
    if (m_articleDay == today)
        return;
    QStringList ids;
    for (const content::Topic &topic : m_library.topics())
        ids += topic.articles;
    if (ids.isEmpty())
        return;
    const auto first = today.toJulianDay() % ids.size();
    Result<content::Article> article = m_library.article(ids[first]);
    for (qsizetype i = 1; i < ids.size() && article && article->reader != content::Reader::Person;
         ++i)
        article = m_library.article(ids[(first + i) % ids.size()]);
    if (!article || article->reader != content::Reader::Person)
        return;
    m_articleDay = today;
    m_articleId = article->id;
    m_articleTitle = article->title;
    m_articleLine =
        tr("%1 %2 to read.").arg(article->summary, PlainWords::minutes(article->minutes));
    m_articlePicture = article->picture.section(u'/', 0, 0);
}

} // namespace backwell::app
