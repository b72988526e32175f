// SPDX-License-Identifier: Apache-2.0
// From points of the schedule to rows.
#include "app/measures/measures_face.h"

#include "app/measures/care_story.h"
#include "app/measures/measure_change.h"
#include "app/today/today_face.h"
#include "app/words/plain_words.h"
#include "sync/store/decoded.h"
#include "sync/store/when_done.h"

#include <QFuture>

#include <algorithm>
#include <utility>

namespace backwell::app
{

using content::DueMeasure;
using content::DueState;
using content::Item;

namespace
{

/// About how long a person takes, in seconds.
int secondsFor(const std::vector<Item> &items)
{
    int seconds = 0;
    for (const Item &item : items) {
        int here = secondsFor(item.items);
        if (item.isAsked() && !item.hidden)
            here += item.options.empty() && item.control == content::Control::None ? 40 : 15;
        seconds += item.repeats && item.type == content::ItemType::Group
                       ? here * item.maxOccurs.value_or(2)
                       : here;
    }
    return seconds;
}

int minutesFor(const content::Questionnaire &questionnaire)
{
    return std::max(1, (secondsFor(questionnaire.items) + 30) / 60);
}

} // namespace

MeasuresFace::MeasuresFace(const PackShelf &library, const Entries &entries, const Profile &profile,
                           sync::LocalStore &store, const Clock &clock, sync::Mode mode,
                           QObject *parent)
    : QObject(parent), m_library(library), m_profile(profile), m_store(store), m_clock(clock),
      m_catalogue(library, clock, mode)
{
    const auto follow = [this] {
        if (m_looked)
            refresh();
    };
    connect(&entries, &Entries::changed, this, follow);
    connect(&profile, &Profile::changed, this, follow);
}

void MeasuresFace::setRegion(std::shared_ptr<const content::Region> region)
{
    m_catalogue.setRegion(std::move(region));
    m_rules.reset();
    if (m_looked)
        refresh();
}

void MeasuresFace::look()
{
    if (std::exchange(m_looked, true))
        return;
    // Queued: rows that came while a binding asks for them would ask it again.
    QMetaObject::invokeMethod(this, &MeasuresFace::refresh, Qt::QueuedConnection);
}

QList<MeasureRow> MeasuresFace::rows()
{
    look();
    return m_rows;
}

const std::vector<DueMeasure> &MeasuresFace::due()
{
    look();
    return m_due;
}

int MeasuresFace::openCount()
{
    look();
    return int(std::ranges::count(m_rows, true, &MeasureRow::open));
}

QString MeasuresFace::openLine()
{
    int minutes = 0;
    for (const MeasureRow &row : m_rows)
        minutes += row.open ? row.minutes : 0;
    if (openCount() == 0)
        return {};
    return tr("%1, about %2")
        .arg(PlainWords::counted(openCount(), tr("1 short measure"),
                                 tr("%n short measures", nullptr, openCount())),
             PlainWords::minutes(minutes));
}

QString MeasuresFace::lead()
{
    return openCount() > 0
               ? tr("Doing these now and then shows what has changed.")
               : tr("Nothing is asked of you today. You can still answer whenever you like.");
}

// The store answers in order, so the dates are there when the scores are.
void MeasuresFace::refresh()
{
    m_looked = true;
    const auto care = m_store.care();
    sync::whenDone(m_store.records(QStringLiteral("Observation")), this,
                   [this, care](const Result<std::vector<sync::StoredRecord>> &records) {
                       take(sync::decoded<sync::Score>(records),
                            care.result().value_or(std::vector<sync::CareEpisode>{}));
                   });
}

// The day the person began by themselves, which counts until a clinic tells of a referral.
QDate MeasuresFace::start(const std::vector<content::AnsweredMeasure> &answered) const
{
    QDate day = m_profile.started().value_or(m_clock.now().localDay());
    for (const content::AnsweredMeasure &measure : answered)
        day = std::min(day, measure.day);
    return day;
}

void MeasuresFace::take(const std::vector<sync::Score> &scores,
                        const std::vector<sync::CareEpisode> &care)
{
    if (!m_rules)
        m_rules = content::plugIn(m_library.schedule().value_or(content::ScheduleRules{}),
                                  m_catalogue.region());
    std::vector<content::AnsweredMeasure> answered;
    answered.reserve(scores.size());
    for (const sync::Score &score : scores)
        answered.push_back({score.instrument, score.effective.localDay()});
    const QDate today = m_clock.now().localDay();
    m_due = content::schedule(*m_rules, careStories(care, start(answered), today), answered, today);

    QStringList order;
    QHash<QString, std::vector<const DueMeasure *>> points;
    for (const DueMeasure &due : m_due) {
        const QString id = m_catalogue.formFor(due.instrument);
        if (!id.isEmpty() && !points.contains(id))
            order.append(id);
        points[id].push_back(&due);
    }
    for (const QString &id : m_catalogue.imported())
        if (!points.contains(id))
            order.append(id);
    QList<MeasureRow> rows;
    for (const QString &id : std::as_const(order)) {
        const auto questionnaire = m_library.questionnaire(id);
        if (!questionnaire)
            rows.append(damaged(id));
        else if ((*questionnaire)->url != TodayFace::weekly)
            rows.append(withChange(rowOf(id, **questionnaire, points.value(id)), scores));
    }
    std::ranges::stable_sort(rows, std::greater(), &MeasureRow::open);
    m_rows = rows;
    Q_EMIT changed();
}

// It opens a page that says more.
MeasureRow MeasuresFace::damaged(const QString &id) const
{
    MeasureRow row;
    row.questionnaire = id;
    row.title = tr("A set of questions cannot be shown");
    row.line = tr("Tap to see why, and what to do.");
    return row;
}

MeasureRow MeasuresFace::withChange(MeasureRow row, const std::vector<sync::Score> &scores) const
{
    for (const content::Measure &measure : m_library.measures()) {
        if (measure.form != row.questionnaire)
            continue;
        const QStringList lines = MeasureChange::lines(measure.instrument, scores);
        for (const QString &line : lines)
            row.line += u'\n' + line;
    }
    return row;
}

MeasureRow MeasuresFace::rowOf(const QString &id, const content::Questionnaire &questionnaire,
                               const std::vector<const DueMeasure *> &points) const
{
    MeasureRow row;
    row.questionnaire = id;
    row.title = questionnaire.title;
    row.minutes = minutesFor(questionnaire);
    QDate closes;
    QDate again;
    QDate answered;
    bool needed = false;
    for (const DueMeasure *point : points) {
        if (point->state == DueState::Open) {
            closes = closes.isValid() ? std::min(closes, point->closes) : point->closes;
            needed =
                needed || !isOnlyOffered(m_catalogue.region(), point->point, point->instrument);
        }
        if (point->state == DueState::Later)
            again = again.isValid() ? std::min(again, point->opens) : point->opens;
        if (point->doneOn)
            answered = answered.isValid() ? std::max(answered, *point->doneOn) : *point->doneOn;
    }
    const QString minutes = tr("About %1.").arg(PlainWords::minutes(row.minutes));
    row.open = closes.isValid();
    if (row.open)
        row.line =
            (needed ? tr("%1 There is time until %2.") : tr("%1 Only if you like, until %2."))
                .arg(minutes, PlainWords::day(closes));
    else if (answered.isValid() && again.isValid())
        row.line = tr("Answered on %1. Comes again on %2.")
                       .arg(PlainWords::day(answered), PlainWords::day(again));
    else if (answered.isValid())
        row.line = tr("Answered on %1.").arg(PlainWords::day(answered));
    else if (again.isValid())
        row.line = tr("%1 Comes on %2.").arg(minutes, PlainWords::day(again));
    else
        row.line = minutes;
    return row;
}

} // namespace backwell::app
