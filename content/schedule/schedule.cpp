// SPDX-License-Identifier: Apache-2.0
#include "content/schedule/schedule.h"

#include <algorithm>

namespace backwell::content
{

namespace
{
const QString startEvent = QStringLiteral("start");
const QString dischargeEvent = QStringLiteral("discharge");

std::optional<QDate> firstDay(const EpisodeStory &episode, const QString &stage)
{
    std::optional<QDate> day;
    for (const StageEvent &event : episode.events)
        if (event.stage == stage && event.day.isValid() && (!day || event.day < *day))
            day = event.day;
    return day;
}

std::optional<QDate> nextStart(const EpisodeStory &episode, const std::vector<EpisodeStory> &all)
{
    std::optional<QDate> day;
    for (const EpisodeStory &other : all)
        if (other.start > episode.start && (!day || other.start < *day))
            day = other.start;
    return day;
}

std::optional<QDate> eventDay(const EpisodeStory &episode, const EpisodeEnd &end,
                              const QString &event)
{
    if (event == startEvent)
        return episode.start;
    if (event == dischargeEvent)
        return end.how == Discharge::None ? std::nullopt : std::optional(end.day);
    return firstDay(episode, event);
}

/// Of the answers from `first` to `last`, the one nearest to `due`; of two, the earlier.
const AnsweredMeasure *nearest(const std::vector<AnsweredMeasure> &answered,
                               const QString &instrument, const QDate &due, const QDate &first,
                               const QDate &last)
{
    const AnsweredMeasure *best = nullptr;
    const auto distance = [&due](const AnsweredMeasure &answer) {
        return qAbs(due.daysTo(answer.day));
    };
    for (const AnsweredMeasure &answer : answered) {
        if (answer.instrument != instrument || answer.day < first || answer.day > last)
            continue;
        if (!best || distance(answer) < distance(*best))
            best = &answer;
    }
    return best;
}

const AnsweredMeasure *lastBefore(const std::vector<AnsweredMeasure> &answered,
                                  const QString &instrument, const QDate &day)
{
    const AnsweredMeasure *last = nullptr;
    for (const AnsweredMeasure &answer : answered)
        if (answer.instrument == instrument && answer.day < day)
            last = &answer;
    return last;
}

void settle(DueMeasure &measure, const AnsweredMeasure &answer)
{
    measure.state = DueState::Done;
    measure.doneOn = answer.day;
    measure.mode = answer.mode;
}

/// Nothing when the next episode begins before this point would have opened.
std::optional<DueMeasure> measureOf(const MeasurePoint &point, const QString &instrument,
                                    const QDate &event, const std::optional<QDate> &cutOff,
                                    const ScheduleRules &rules,
                                    const std::vector<AnsweredMeasure> &answered,
                                    const QDate &today)
{
    DueMeasure measure;
    measure.point = point.id;
    measure.instrument = instrument;
    measure.due = event.addMonths(point.months).addDays(point.days);
    measure.opens = measure.due.addDays(-point.opensBefore);
    measure.closes = measure.due.addDays(point.closesAfter);
    QDate counts = measure.closes.addDays(point.grace);
    if (cutOff && measure.opens >= *cutOff)
        return std::nullopt;
    if (cutOff && counts >= *cutOff) {
        counts = cutOff->addDays(-1);
        measure.closes = std::min(measure.closes, counts);
    }
    if (const auto *answer =
            nearest(answered, instrument, measure.due, measure.opens, std::min(counts, today))) {
        settle(measure, *answer);
        return measure;
    }
    if (const auto *earlier = lastBefore(answered, instrument, measure.opens)) {
        const QDate rested = earlier->day.addDays(rules.restDays);
        if (rested > measure.closes && today >= measure.opens) {
            settle(measure, *earlier);
            measure.rested = true;
            return measure;
        }
        measure.opens = std::max(measure.opens, std::min(rested, measure.closes));
    }
    measure.state = today > measure.closes  ? DueState::Missed
                    : today < measure.opens ? DueState::Later
                                            : DueState::Open;
    return measure;
}
} // namespace

EpisodeEnd endOf(const EpisodeStory &episode, const std::vector<EpisodeStory> &all,
                 const std::vector<AnsweredMeasure> &answered, const ScheduleRules &rules,
                 const QDate &today)
{
    EpisodeEnd end;
    const auto consider = [&end, &today](Discharge how, const std::optional<QDate> &day) {
        if (day && *day <= today && (end.how == Discharge::None || *day < end.day))
            end = {how, *day};
    };
    consider(Discharge::Recorded, firstDay(episode, dischargeEvent));
    consider(Discharge::NewReferral, nextStart(episode, all));

    std::vector<QDate> heard{episode.start};
    for (const StageEvent &event : episode.events)
        heard.push_back(event.day);
    for (const AnsweredMeasure &answer : answered)
        heard.push_back(answer.day);
    std::ranges::sort(heard);
    QDate last = episode.start;
    for (const QDate &day : heard) {
        if (day <= last)
            continue;
        if (day > last.addMonths(rules.quietMonths))
            break;
        last = day;
    }
    consider(Discharge::Quiet, last.addMonths(rules.quietMonths));
    return end;
}

std::vector<DueMeasure> schedule(const ScheduleRules &rules,
                                 const std::vector<EpisodeStory> &episodes,
                                 const std::vector<AnsweredMeasure> &answered, const QDate &today)
{
    std::vector<EpisodeStory> stories;
    std::ranges::copy_if(episodes, std::back_inserter(stories),
                         [](const EpisodeStory &episode) { return episode.start.isValid(); });
    std::ranges::sort(stories, {},
                      [](const EpisodeStory &story) { return std::pair(story.start, story.id); });
    std::vector<AnsweredMeasure> answers;
    std::ranges::copy_if(answered, std::back_inserter(answers), [&](const AnsweredMeasure &answer) {
        return answer.day.isValid() && answer.day <= today;
    });
    std::ranges::sort(answers, {}, [](const AnsweredMeasure &answer) {
        return std::tuple(answer.day, answer.instrument, int(answer.mode));
    });

    std::vector<DueMeasure> list;
    for (const EpisodeStory &story : stories) {
        const EpisodeEnd end = endOf(story, stories, answers, rules, today);
        for (const MeasurePoint &point : rules.points) {
            const auto event = eventDay(story, end, point.after);
            if (!event || *event > today)
                continue;
            const auto cutOff =
                point.after == dischargeEvent ? std::nullopt : nextStart(story, stories);
            for (const QString &instrument : point.instruments) {
                auto measure = measureOf(point, instrument, *event, cutOff, rules, answers, today);
                if (!measure)
                    continue;
                measure->episode = story.id;
                list.push_back(std::move(*measure));
            }
        }
    }
    std::ranges::stable_sort(list, {}, &DueMeasure::due);
    return list;
}

} // namespace backwell::content
