// SPDX-License-Identifier: Apache-2.0
#include "content/schedule/schedule.h"
#include "platform/base/clock.h"
#include "platform/base/paths.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <random>

using namespace backwell;
using namespace backwell::content;

namespace
{
using Answers = std::vector<AnsweredMeasure>;
using Episodes = std::vector<EpisodeStory>;

QDate day(int month, int day, int year = 2026)
{
    return {year, month, day};
}

MeasurePoint point(const char *id, const char *after, int months, int days, int before,
                   int afterDue)
{
    return {
        QString::fromLatin1(id),     QString::fromLatin1(after), months, days, before, afterDue, 0,
        {QStringLiteral("nrs-back")}};
}

ScheduleRules usual()
{
    return {{point("baseline", "start", 0, 0, 7, 7), point("review", "start", 0, 14, 4, 4),
             point("discharge", "discharge", 0, 0, 14, 14),
             point("month-6", "discharge", 6, 0, 14, 42),
             point("month-12", "discharge", 12, 0, 28, 56)}};
}

EpisodeStory episode(const char *id, const QDate &start, const std::vector<StageEvent> &events = {})
{
    return {QString::fromLatin1(id), start, events};
}

StageEvent discharged(const QDate &on)
{
    return {QStringLiteral("discharge"), on};
}

AnsweredMeasure answer(const QDate &on, sync::Mode mode = sync::Mode::OwnDevice)
{
    return {QStringLiteral("nrs-back"), on, mode};
}

DueMeasure find(const std::vector<DueMeasure> &list, const char *pointId,
                const char *episodeId = "a")
{
    for (const DueMeasure &measure : list)
        if (measure.point == QLatin1String(pointId) && measure.episode == QLatin1String(episodeId))
            return measure;
    return {};
}

bool has(const std::vector<DueMeasure> &list, const char *pointId)
{
    return find(list, pointId).due.isValid();
}

ScheduleRules packRules()
{
    const QString file = qEnvironmentVariable("BACKWELL_SOURCE") +
                         QStringLiteral("/content/packs/backwell-en-GB/schedule.json");
    return readScheduleRules(paths::readAll(file).value_or(QByteArray())).value_or(ScheduleRules{});
}

/// A story of a few years: up to three referrals, some discharged, some stages, many answers.
struct Story {
    Episodes episodes;
    Answers answers;
};

Story storyOf(std::mt19937 &dice)
{
    const auto upTo = [&dice](int most) {
        return int(std::uniform_int_distribution(0, most)(dice));
    };
    Story story;
    QDate start = day(1, 1, 2024).addDays(upTo(365));
    for (int i = 0; i <= upTo(2); ++i) {
        EpisodeStory one{QStringLiteral("e%1").arg(i), start, {}};
        if (upTo(2) > 0)
            one.events.push_back(discharged(start.addDays(upTo(300))));
        story.episodes.push_back(one);
        start = start.addDays(1 + upTo(500));
    }
    for (int i = upTo(25); i > 0; --i)
        story.answers.push_back(answer(day(1, 1, 2024).addDays(upTo(1400)), sync::Mode(upTo(3))));
    return story;
}
} // namespace

class TstSchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_point_is_later_then_open_then_missed_day_by_day();
    void an_answer_in_the_window_is_done_with_its_day_and_mode();
    void of_two_answers_the_nearest_to_the_due_day_counts();
    void an_answer_in_the_days_of_grace_counts_though_no_longer_asked();
    void points_after_a_discharge_are_there_once_it_happened();
    void stages_the_pathway_names_have_points_of_their_own();
    void a_month_from_the_last_day_ends_on_a_last_day();
    void silence_for_half_a_year_counts_as_a_discharge_and_later_answers_do_not_move_it();
    void a_new_referral_ends_what_hangs_on_the_start_and_keeps_six_and_twelve_months();
    void the_same_instrument_rests_for_four_weeks();
    void a_window_spent_resting_is_done_by_the_answer_before_it();
    void the_order_in_which_things_are_told_does_not_matter();
    void what_is_done_stays_done_and_nothing_is_asked_twice_within_the_rest();
    void
    the_day_of_an_entry_is_the_day_on_the_wall_in_every_zone_and_at_every_change_of_the_clock();
    void the_packs_own_schedule_reads_and_names_instruments_of_the_pack();
    void a_broken_file_is_refused_with_its_place_data();
    void a_broken_file_is_refused_with_its_place();
};

void TstSchedule::a_point_is_later_then_open_then_missed_day_by_day()
{
    const Episodes one{episode("a", day(6, 1))};
    const auto state = [&](const QDate &today) {
        return find(schedule(usual(), one, {}, today), "review").state;
    };
    QCOMPARE(state(day(6, 10)), DueState::Later);
    QCOMPARE(state(day(6, 11)), DueState::Open);
    QCOMPARE(state(day(6, 19)), DueState::Open);
    QCOMPARE(state(day(6, 20)), DueState::Missed);
    const DueMeasure review = find(schedule(usual(), one, {}, day(6, 1)), "review");
    QCOMPARE(review.due, day(6, 15));
    QCOMPARE(review.opens, day(6, 11));
    QCOMPARE(review.closes, day(6, 19));
}

void TstSchedule::an_answer_in_the_window_is_done_with_its_day_and_mode()
{
    const auto list = schedule(usual(), {episode("a", day(6, 1))},
                               {answer(day(6, 3), sync::Mode::Kiosk)}, day(8, 1));
    const DueMeasure baseline = find(list, "baseline");
    QCOMPARE(baseline.state, DueState::Done);
    QCOMPARE(baseline.doneOn, day(6, 3));
    QCOMPARE(baseline.mode, sync::Mode::Kiosk);
    QVERIFY(!baseline.rested);
}

void TstSchedule::of_two_answers_the_nearest_to_the_due_day_counts()
{
    const Episodes one{episode("a", day(6, 1))};
    const auto done = [&](const Answers &answers) {
        return *find(schedule(usual(), one, answers, day(8, 1)), "baseline").doneOn;
    };
    QCOMPARE(done({answer(day(5, 28)), answer(day(6, 2))}), day(6, 2));
    QCOMPARE(done({answer(day(6, 3)), answer(day(5, 30))}), day(5, 30)); // of equals the earlier
}

void TstSchedule::an_answer_in_the_days_of_grace_counts_though_no_longer_asked()
{
    ScheduleRules rules = usual();
    rules.points[0].grace = 5;
    const Episodes one{episode("a", day(6, 1))};
    QCOMPARE(find(schedule(rules, one, {}, day(6, 9)), "baseline").state, DueState::Missed);
    QCOMPARE(find(schedule(rules, one, {answer(day(6, 13))}, day(6, 13)), "baseline").state,
             DueState::Done);
    QCOMPARE(find(schedule(rules, one, {answer(day(6, 14))}, day(6, 14)), "baseline").state,
             DueState::Missed);
}

void TstSchedule::points_after_a_discharge_are_there_once_it_happened()
{
    const Episodes one{episode("a", day(1, 5), {discharged(day(3, 2)), discharged(day(4, 2))})};
    QVERIFY(!has(schedule(usual(), one, {}, day(3, 1)), "discharge"));
    const auto list = schedule(usual(), one, {}, day(3, 2));
    QCOMPARE(find(list, "discharge").due, day(3, 2));
    QCOMPARE(find(list, "month-6").due, day(9, 2));
    QCOMPARE(find(list, "month-12").closes, day(3, 2, 2027).addDays(56));
}

void TstSchedule::stages_the_pathway_names_have_points_of_their_own()
{
    ScheduleRules rules = usual();
    rules.points.push_back(point("after-injection", "injection", 0, 42, 7, 14));
    const Episodes one{episode("a", day(1, 5), {{QStringLiteral("injection"), day(2, 1)}})};
    QCOMPARE(find(schedule(rules, one, {}, day(2, 1)), "after-injection").due, day(3, 15));
    QVERIFY(!has(schedule(rules, {episode("a", day(1, 5))}, {}, day(4, 1)), "after-injection"));
}

void TstSchedule::a_month_from_the_last_day_ends_on_a_last_day()
{
    const Episodes one{episode("a", day(5, 1), {discharged(day(8, 31))})};
    QCOMPARE(find(schedule(usual(), one, {}, day(9, 1)), "month-6").due, day(2, 28, 2027));
}

void TstSchedule::silence_for_half_a_year_counts_as_a_discharge_and_later_answers_do_not_move_it()
{
    const Episodes one{episode("a", day(1, 10))};
    const Answers heard{answer(day(3, 1))};
    QCOMPARE(endOf(one[0], one, heard, usual(), day(8, 31)).how, Discharge::None);
    const EpisodeEnd end = endOf(one[0], one, heard, usual(), day(9, 1));
    QCOMPARE(end.how, Discharge::Quiet);
    QCOMPARE(end.day, day(9, 1));
    const Answers later{answer(day(3, 1)), answer(day(10, 1)), answer(day(12, 24))};
    QCOMPARE(endOf(one[0], one, later, usual(), day(12, 31)).day, day(9, 1));
    QCOMPARE(find(schedule(usual(), one, later, day(12, 31)), "month-6").due, day(3, 1, 2027));
}

void TstSchedule::a_new_referral_ends_what_hangs_on_the_start_and_keeps_six_and_twelve_months()
{
    const Episodes two{episode("b", day(6, 10)), episode("a", day(6, 1))};
    const auto list = schedule(usual(), two, {}, day(6, 10));
    QCOMPARE(find(list, "baseline", "a").closes, day(6, 8));
    QVERIFY(!find(list, "review", "a").due.isValid()); // it would have opened on the 11th
    QCOMPARE(find(list, "review", "b").opens, day(6, 20));
    QCOMPARE(endOf(two[1], two, {}, usual(), day(6, 10)).how, Discharge::NewReferral);
    QCOMPARE(find(list, "month-6", "a").due, day(12, 10));
    QCOMPARE(find(list, "month-12", "a").due, day(6, 10, 2027));
}

void TstSchedule::the_same_instrument_rests_for_four_weeks()
{
    const Episodes one{episode("a", day(6, 1), {discharged(day(7, 10))})};
    const Answers answered{
        answer(day(6, 12))}; // the review; rests to 9 July, window 26 June to 24 July
    const auto at = [&](const QDate &today) {
        return find(schedule(usual(), one, answered, today), "discharge");
    };
    QCOMPARE(at(day(7, 10)).opens, day(7, 10));
    QCOMPARE(at(day(7, 10)).state, DueState::Open);
    const Episodes early{episode("a", day(6, 1), {discharged(day(7, 5))})};
    const DueMeasure waiting = find(schedule(usual(), early, answered, day(7, 6)), "discharge");
    QCOMPARE(waiting.opens, day(7, 10));
    QCOMPARE(waiting.state, DueState::Later);
}

void TstSchedule::a_window_spent_resting_is_done_by_the_answer_before_it()
{
    ScheduleRules rules = usual();
    rules.points[1] = point("review", "start", 0, 14, 1, 1); // 14 to 16 June
    const DueMeasure review =
        find(schedule(rules, {episode("a", day(6, 1))}, {answer(day(6, 6))}, day(6, 14)), "review");
    QCOMPARE(review.state, DueState::Done);
    QVERIFY(review.rested);
    QCOMPARE(review.doneOn, day(6, 6));
}

void TstSchedule::the_order_in_which_things_are_told_does_not_matter()
{
    std::mt19937 dice(7);
    const ScheduleRules rules = packRules();
    for (int round = 0; round < 300; ++round) {
        Story story = storyOf(dice);
        const QDate today = day(1, 1, 2024).addDays(int(dice() % 1500));
        const auto first = schedule(rules, story.episodes, story.answers, today);
        std::ranges::shuffle(story.episodes, dice);
        std::ranges::shuffle(story.answers, dice);
        for (EpisodeStory &one : story.episodes)
            std::ranges::shuffle(one.events, dice);
        QVERIFY(first == schedule(rules, story.episodes, story.answers, today));
    }
}

void TstSchedule::what_is_done_stays_done_and_nothing_is_asked_twice_within_the_rest()
{
    std::mt19937 dice(11);
    ScheduleRules rules = usual();
    for (int round = 0; round < 60; ++round) {
        Story story = storyOf(dice);
        story.answers.clear();
        QDate last;
        std::vector<DueMeasure> before;
        for (QDate today = day(1, 1, 2024); today < day(6, 1, 2027); today = today.addDays(1)) {
            const auto list = schedule(rules, story.episodes, story.answers, today);
            for (const DueMeasure &earlier : before) {
                const auto now = std::ranges::find_if(list, [&](const DueMeasure &measure) {
                    return measure.episode == earlier.episode && measure.point == earlier.point &&
                           measure.due == earlier.due;
                });
                if (now != list.end() && earlier.state == DueState::Done)
                    QCOMPARE(now->state, DueState::Done);
            }
            before = list;
            const bool asked = std::ranges::any_of(
                list, [](const DueMeasure &measure) { return measure.state == DueState::Open; });
            if (!asked)
                continue;
            if (last.isValid())
                QVERIFY2(last.daysTo(today) >= rules.restDays, qPrintable(today.toString()));
            if (dice() % 4 == 0) { // some days the person answers what is asked
                story.answers.push_back(answer(today));
                last = today;
            }
        }
    }
}

void TstSchedule::
    the_day_of_an_entry_is_the_day_on_the_wall_in_every_zone_and_at_every_change_of_the_clock()
{
    const ScheduleRules rules = usual();
    const QDateTime from(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime to(QDate(2040, 12, 31), QTime(0, 0), Qt::UTC);
    qsizetype changes = 0;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QTimeZone zone(id);
        for (const auto &change : zone.transitions(from, to)) {
            ++changes;
            for (const int minutes : {-61, -1, 0, 1, 61}) {
                const QDateTime local = change.atUtc.addSecs(minutes * 60LL).toTimeZone(zone);
                const int offset =
                    local.offsetFromUtc() / 60 * 60; // zones older than minutes aside
                const Instant entered{local.toMSecsSinceEpoch(), offset};
                if (offset == local.offsetFromUtc())
                    QCOMPARE(entered.localDay(), local.date());
                const QDate start = local.date().addDays(-2);
                const auto baseline = find(schedule(rules, {episode("a", start)},
                                                    {answer(entered.localDay())}, local.date()),
                                           "baseline");
                QCOMPARE(baseline.doneOn, local.date());
                QCOMPARE(baseline.due, start);
            }
        }
    }
    QVERIFY2(changes > 5000, "the time-zone database is not there");
}

void TstSchedule::the_packs_own_schedule_reads_and_names_instruments_of_the_pack()
{
    const ScheduleRules rules = packRules();
    QStringList points;
    for (const MeasurePoint &point : rules.points)
        points += point.id;
    for (const char *point : {"baseline", "review", "discharge", "month-6", "month-12"})
        QVERIFY2(points.contains(QLatin1StringView(point)), point);
    QCOMPARE(rules.restDays, 28);
    const QString folder = qEnvironmentVariable("BACKWELL_SOURCE") +
                           QStringLiteral("/content/packs/backwell-en-GB/instruments/");
    for (const MeasurePoint &point : rules.points)
        for (const QString &instrument : point.instruments)
            QVERIFY2(QFile::exists(folder + instrument + QStringLiteral(".json")),
                     qPrintable(instrument));
}

void TstSchedule::a_broken_file_is_refused_with_its_place_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const QByteArray head = R"({"source":"s","mark":"I","points":[)";
    const QByteArray good = R"({"id":"a","after":"start","instruments":["x"]})";
    QTest::newRow("not JSON") << QByteArray("[") << QStringLiteral("file");
    QTest::newRow("no points") << head + "]}" << QStringLiteral("file");
    QTest::newRow("an unknown key") << R"({"point":[]})" + QByteArray() << QStringLiteral("file");
    QTest::newRow("no source") << "{\"points\":[" + good + "]}" << QStringLiteral("file");
    QTest::newRow("the same id twice")
        << head + good + "," + good + "]}" << QStringLiteral("points[1]");
    QTest::newRow("no instruments")
        << head + R"({"id":"a","after":"start","instruments":[]}]})" << QStringLiteral("points[0]");
    QTest::newRow("days below zero")
        << head + R"({"id":"a","after":"start","days":-1,"instruments":["x"]}]})"
        << QStringLiteral("points[0]");
    QTest::newRow("half a month")
        << head + R"({"id":"a","after":"start","months":0.5,"instruments":["x"]}]})"
        << QStringLiteral("points[0]");
}

void TstSchedule::a_broken_file_is_refused_with_its_place()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto rules = readScheduleRules(json);
    QVERIFY(!rules);
    QCOMPARE(rules.error().kind, ErrorKind::Invalid);
    QVERIFY2(rules.error().detail.contains(place), qPrintable(rules.error().detail));
}

QTEST_GUILESS_MAIN(TstSchedule)
#include "tst_schedule.moc"
