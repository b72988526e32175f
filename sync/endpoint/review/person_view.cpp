// SPDX-License-Identifier: Apache-2.0
#include "sync/endpoint/review/person_view.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace backwell::sync::endpoint
{

namespace
{
constexpr qint64 day = 24LL * 3600 * 1000;
constexpr size_t mostNotes = 5;
constexpr size_t mostEntries = 200;
constexpr size_t mostNumbers = 26; // half a year of weeks

class View
{
public:
    View(const PersonSummary &summary, const Story &story, const Instant &now)
        : m_summary(summary), m_story(story), m_now(now)
    {
    }

    QString arrived(qint64 ms) const { return timeWords({ms, m_now.offsetSeconds}, m_now); }

    // "week 9" counts from the first entry.
    QString since() const
    {
        QStringList parts;
        parts.push_back(QStringLiteral("joined ") +
                        dayWords({m_summary.joinedMs, m_now.offsetSeconds}, m_now));
        if (m_story.first)
            parts.push_back(QStringLiteral("week %1").arg(
                (m_now.msUtc - m_story.first->msUtc) / (7 * day) + 1));
        return parts.join(QStringLiteral(" · "));
    }

    QByteArray chart(const QString &title, const QByteArray &colour,
                     const std::vector<ChartPoint> &points) const
    {
        ChartSpec spec{title, {}, colour, 0, 10, points, m_story.flareUps, m_now, m_now};
        spec.from.msUtc = m_now.msUtc - 28 * day;
        for (const auto *series : {&m_story.doing, &m_story.confidence}) {
            if (!series->empty())
                spec.from.msUtc = std::min(spec.from.msUtc, series->front().at.msUtc);
        }
        spec.summary =
            points.empty()
                ? QStringLiteral("Nothing sent yet")
                : QStringLiteral("From %1 on %2 to %3 on %4, of 10")
                      .arg(numberWords(points.front().value), dayWords(points.front().at, m_now),
                           numberWords(points.back().value), dayWords(points.back().at, m_now));
        return svgChart(spec);
    }

    // The charts once more as a table: one row a day, newest first.
    QJsonArray numbers() const
    {
        struct Row {
            QString doing;
            QString confidence;
        };
        std::map<QDate, Row, std::greater<>> rows;
        for (const ChartPoint &point : m_story.doing)
            rows[point.at.localDay()].doing = numberWords(point.value);
        for (const ChartPoint &point : m_story.confidence)
            rows[point.at.localDay()].confidence = numberWords(point.value);
        QJsonArray list;
        for (const auto &[date, row] : rows) {
            if (list.size() == mostNumbers)
                break;
            const Instant noon{QDateTime(date, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch(), 0};
            list.push_back(QJsonObject{{QStringLiteral("day"), dayWords(noon, m_now)},
                                       {QStringLiteral("doing"), dash(row.doing)},
                                       {QStringLiteral("confidence"), dash(row.confidence)}});
        }
        return list;
    }

    QJsonArray measures() const
    {
        QJsonArray list;
        for (const MeasureLine &line : m_story.measures)
            list.push_back(QJsonObject{
                {QStringLiteral("name"), line.name},
                {QStringLiteral("start"), line.start},
                {QStringLiteral("startDay"), line.startDay},
                {QStringLiteral("now"), dash(line.now)},
                {QStringLiteral("nowDay"), line.nowDay},
                {QStringLiteral("wanted"), line.wanted},
                {QStringLiteral("verdict"),
                 line.verdict.isEmpty() ? QStringLiteral("one answer so far") : line.verdict},
                {QStringLiteral("reached"), line.reached}});
        return list;
    }

    QJsonArray notes() const
    {
        QJsonArray list;
        for (const StoryNote &note : m_story.notes) {
            if (size_t(list.size()) == mostNotes)
                break;
            list.push_back(QJsonObject{{QStringLiteral("words"), note.words},
                                       {QStringLiteral("helped"), note.from == u"helped"},
                                       {QStringLiteral("entered"), timeWords(note.entered, m_now)},
                                       {QStringLiteral("arrived"), arrived(note.arrivedMs)}});
        }
        return list;
    }

    static QJsonArray lines(const std::vector<AnswerLine> &answers)
    {
        QJsonArray list;
        for (const AnswerLine &answer : answers)
            list.push_back(QJsonObject{{QStringLiteral("question"), asked(answer.question)},
                                       {QStringLiteral("answer"), answer.answer}});
        return list;
    }

    QJsonArray entries() const
    {
        QJsonArray list;
        for (const StoryEntry &entry : m_story.entries) {
            if (size_t(list.size()) == mostEntries)
                break;
            const qint64 late = (entry.arrivedMs - entry.entered.msUtc) / day;
            list.push_back(QJsonObject{
                {QStringLiteral("title"), entry.title},
                {QStringLiteral("answers"), lines(entry.answers)},
                {QStringLiteral("entered"), timeWords(entry.entered, m_now)},
                {QStringLiteral("arrived"), arrived(entry.arrivedMs)},
                {QStringLiteral("late"), late < 1    ? QString()
                                         : late == 1 ? QStringLiteral("1 day later")
                                                     : QStringLiteral("%1 days later").arg(late)},
                {QStringLiteral("corrected"),
                 entry.version > 1 ? QStringLiteral("corrected, version %1").arg(entry.version)
                                   : QString()},
                {QStringLiteral("how"), entry.how},
                {QStringLiteral("seen"), entry.seen},
                {QStringLiteral("differences"), QJsonArray::fromStringList(entry.differences)},
                {QStringLiteral("new"), entry.seen.isEmpty()}});
        }
        return list;
    }

    QJsonArray aside() const
    {
        QJsonArray list;
        for (const StoryEntry &entry : m_story.aside)
            list.push_back(QJsonObject{{QStringLiteral("title"), entry.title},
                                       {QStringLiteral("answers"), lines(entry.answers)},
                                       {QStringLiteral("entered"), timeWords(entry.entered, m_now)},
                                       {QStringLiteral("arrived"), arrived(entry.arrivedMs)},
                                       {QStringLiteral("how"), entry.how},
                                       {QStringLiteral("reason"), entry.aside}});
        return list;
    }

    QJsonArray notices() const
    {
        QJsonArray list;
        for (const Notice &notice : m_story.notices)
            list.push_back(QJsonObject{{QStringLiteral("sentence"), notice.sentence},
                                       {QStringLiteral("look"), notice.look}});
        return list;
    }

    static QString asked(const QString &question)
    {
        return question.endsWith(u'?') ? question : question + QLatin1Char(':');
    }
    static QString dash(const QString &text) { return text.isEmpty() ? QStringLiteral("–") : text; }

private:
    const PersonSummary &m_summary;
    const Story &m_story;
    const Instant &m_now;
};
} // namespace

QString shownName(const PersonSummary &summary)
{
    if (summary.label.isEmpty())
        return QStringLiteral("Person ") + summary.person.toString().section(u'-', -1);
    QString label = summary.label;
    label[0] = label[0].toUpper();
    return label;
}

QJsonObject personView(const PersonSummary &summary, const Story &story, const Instant &now)
{
    const View view(summary, story, now);
    QStringList quoted;
    for (const QString &activity : story.activities)
        quoted.push_back(activity);
    return {
        {QStringLiteral("title"), shownName(summary)},
        {QStringLiteral("id"), summary.person.toString()},
        {QStringLiteral("name"), shownName(summary)},
        {QStringLiteral("labelled"), !summary.label.isEmpty()},
        {QStringLiteral("since"), view.since()},
        {QStringLiteral("activities"), QJsonArray::fromStringList(quoted)},
        {QStringLiteral("notices"), view.notices()},
        {QStringLiteral("doing"),
         QString::fromUtf8(view.chart(QStringLiteral("Doing what matters"), "leaf", story.doing))},
        {QStringLiteral("confidence"),
         QString::fromUtf8(view.chart(QStringLiteral("Confidence"), "sky", story.confidence))},
        {QStringLiteral("flareUps"), !story.flareUps.empty()},
        {QStringLiteral("measures"), view.measures()},
        {QStringLiteral("hasMeasures"), !story.measures.empty()},
        {QStringLiteral("notes"), view.notes()},
        {QStringLiteral("hasNotes"), !story.notes.empty()},
        {QStringLiteral("numbers"), view.numbers()},
        {QStringLiteral("hasNumbers"), !(story.doing.empty() && story.confidence.empty())},
        {QStringLiteral("entries"), view.entries()},
        {QStringLiteral("hasEntries"), !story.entries.empty()},
        {QStringLiteral("more"), story.entries.size() > mostEntries},
        {QStringLiteral("lastWeek"), View::lines(story.lastWeek)},
        {QStringLiteral("hasLastWeek"), !story.lastWeek.empty()},
        {QStringLiteral("lastWeekDay"), dayWords(story.lastWeekAt, now)},
        {QStringLiteral("daysMoved"), QString::number(story.daysMoved)},
        {QStringLiteral("sessions"),
         story.sessions == 1 ? QStringLiteral("1 movement session")
                             : QStringLiteral("%1 movement sessions").arg(story.sessions)},
        {QStringLiteral("felt"), story.felt.join(QStringLiteral(" · "))},
        {QStringLiteral("aside"), view.aside()},
        {QStringLiteral("hasAside"), !story.aside.empty()},
        {QStringLiteral("unseen"), summary.unseen > 0 || !story.aside.empty()},
        {QStringLiteral("tells"), summary.unseen > 0},
        {QStringLiteral("today"), dayWords(now, now)},
        {QStringLiteral("upto"), QString::number(story.lastArrivedMs)},
        {QStringLiteral("quarantined"),
         summary.quarantined == 0   ? QString()
         : summary.quarantined == 1 ? QStringLiteral("1 entry waits")
                                    : QStringLiteral("%1 entries wait").arg(summary.quarantined)},
        {QStringLiteral("lastLook"),
         story.lastLookMs ? dayWords({*story.lastLookMs, now.offsetSeconds}, now) : QString()},
    };
}

QJsonObject worklistRow(const PersonSummary &summary, const Story &story, const Instant &now)
{
    QJsonArray chips;
    bool look = false;
    bool first = false;
    for (const Notice &notice : story.notices) {
        look = look || notice.look;
        first = first || notice.first;
        if (!notice.chip.isEmpty())
            chips.push_back(QJsonObject{{QStringLiteral("words"), notice.chip},
                                        {QStringLiteral("look"), notice.look}});
    }
    if (!story.notes.empty() && summary.unseen > 0)
        chips.push_back(QJsonObject{{QStringLiteral("words"), QStringLiteral("note")},
                                    {QStringLiteral("look"), false}});
    if (content::plan::waitingFrom(story.plan, content::plan::Side::Person))
        chips.push_back(QJsonObject{{QStringLiteral("words"), QStringLiteral("plan to agree")},
                                    {QStringLiteral("look"), false}});
    const View view(summary, story, now);
    return {{QStringLiteral("id"), summary.person.toString()},
            {QStringLiteral("name"), shownName(summary)},
            {QStringLiteral("since"), view.since()},
            {QStringLiteral("activity"), story.activities.value(0)},
            {QStringLiteral("unseen"),
             summary.unseen > 0 ? QString::number(summary.unseen) : QString()},
            {QStringLiteral("quarantined"), summary.quarantined > 0},
            {QStringLiteral("look"), look},
            {QStringLiteral("first"), first},
            {QStringLiteral("chips"), chips},
            {QStringLiteral("arrived"), story.lastArrivedMs > 0 ? view.arrived(story.lastArrivedMs)
                                                                : QStringLiteral("nothing yet")}};
}

QJsonArray inOrder(const QJsonArray &rows)
{
    QJsonArray ordered;
    for (const int wanted : {0, 1, 2}) {
        for (const QJsonValue row : rows) {
            const int rank = row[u"first"].toBool() ? 0 : row[u"look"].toBool() ? 1 : 2;
            if (rank == wanted)
                ordered.push_back(row);
        }
    }
    return ordered;
}

} // namespace backwell::sync::endpoint
