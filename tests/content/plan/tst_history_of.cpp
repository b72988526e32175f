// SPDX-License-Identifier: Apache-2.0
// From a person's records to the history that the rules of a plan read.
#include "content/plan/history_of.h"
#include "content/plan/make_plan.h"
#include "content/safety/safety_standing.h"
#include "tests/content/plan/plan_data.h"
#include "tests/content/scoring/instruments.h"

#include <QTest>

using namespace backwell;
using backwell::content::Instrument;
using backwell::content::MeasureItem;
using namespace backwell::content::plan;
using backwell::tests::ours;

namespace
{

sync::AnswerItem item(const char *linkId, std::vector<sync::AnswerValue> values)
{
    sync::AnswerItem one{QString::fromLatin1(linkId), {}, {}, {}};
    for (sync::AnswerValue &value : values)
        one.answers.push_back({std::move(value), {}});
    return one;
}

sync::AnswerValue code(const char *code)
{
    return sync::Coding{QStringLiteral("s"), QString::fromLatin1(code), {}, {}};
}

Instant at(const char *iso)
{
    return *Instant::fromIso(QString::fromLatin1(iso));
}

sync::Response response(QStringView questionnaire, std::vector<sync::AnswerItem> items,
                        const char *when = "2026-06-04T09:00:00.000+01:00")
{
    static const Uuid nobody = *Uuid::parse(u"01890a5d-ac96-774b-bcce-b302099a8057");
    return {.key = {nobody, 1},
            .person = nobody,
            .questionnaire = questionnaire.toString() + QStringLiteral("|1"),
            .authored = at(when),
            .language = {},
            .pack = {},
            .items = std::move(items)};
}

sync::PlanEvent eventNamed(QStringView word, const char *movement = "")
{
    static const Uuid nobody = *Uuid::parse(u"01890a5d-ac96-774b-bcce-b302099a8057");
    return {{nobody, 1},
            nobody,
            word.toString(),
            QString::fromLatin1(movement),
            at("2026-06-04T09:00:00.000+01:00")};
}

} // namespace

class TstHistoryOf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_suits_somebody_is_read_whole();
    void what_was_not_answered_is_unasked();
    void a_session_names_its_step_and_how_it_felt();
    void a_week_is_read_from_its_check_in();
    void what_is_not_finished_or_was_taken_back_says_nothing();
    void a_questionnaire_with_a_longer_name_is_another_one();
    void every_word_of_an_event_is_read();
    void events_stand_by_local_day_and_moment();
    void a_day_that_is_still_to_come_counts_as_today();
    void a_level_of_support_holds_until_there_is_a_newer_one();
    void an_unfinished_or_other_response_has_no_level_of_support();

private:
    const Catalogue m_catalogue = tests::planCatalogue();
};

void TstHistoryOf::what_suits_somebody_is_read_whole()
{
    const auto dated =
        eventOf(m_catalogue,
                response(asked::about,
                         {item("leg", {code("yes")}), item("eases", {code("bending")}),
                          item("fitness", {code("low")}), item("minutes", {code("m20")}),
                          item("limits", {code("knees"), code("pregnancy")}),
                          item("pregnant-weeks", {qint32(14)}), item("operated", {code("yes")}),
                          item("operated-day", {sync::Date{QStringLiteral("2026-05-01")}}),
                          item("ask-first", {code("yes")}), item("goals", {code("stiff-desk")}),
                          item("worries", {code("scan"), code("work")})}));
    QVERIFY(dated);
    const auto &said = std::get<Said>(dated->event.what);
    QCOMPARE(said.track, Track::Leg);
    QCOMPARE(said.eases, Eases::Bending);
    QCOMPARE(said.fitness, Fitness::Low);
    QCOMPARE(said.minutes, 20);
    QCOMPARE(said.limits, bit(limitNames().indexOf(QStringLiteral("knees"))) | bit(0));
    QCOMPARE(said.pregnantWeeks, 14);
    QCOMPARE(said.operated, int(QDate(2026, 5, 1).toJulianDay()));
    QVERIFY(said.askFirst);
    QCOMPARE(said.goals, bit(Bundle::StiffDesk));
    QCOMPARE(said.worries, bit(Need::Scan) | bit(Need::Work));
    QCOMPARE(dated->event.day, int(QDate(2026, 6, 4).toJulianDay()));
}

void TstHistoryOf::what_was_not_answered_is_unasked()
{
    const auto about = eventOf(m_catalogue, response(asked::about, {}));
    QCOMPARE(std::get<Said>(about->event.what), Said());
    const auto week = eventOf(m_catalogue, response(asked::week, {}));
    QCOMPARE(std::get<WeekCheck>(week->event.what), WeekCheck());
}

void TstHistoryOf::a_session_names_its_step_and_how_it_felt()
{
    const auto dated =
        eventOf(m_catalogue,
                response(asked::session,
                         {item("movement", {QStringLiteral("walk")}), item("step", {qint32(2)}),
                          item("felt", {code("too-much")}), item("leg", {code("further-down")})}));
    const auto &session = std::get<Session>(dated->event.what);
    QCOMPARE(session.movement, m_catalogue.movement(u"walk"));
    QCOMPARE(session.step, 2);
    QCOMPARE(session.felt, Felt::TooMuch);
    QCOMPARE(session.leg, LegAfter::FurtherDown);
    QVERIFY(!eventOf(m_catalogue, response(asked::session, {})));
}

void TstHistoryOf::a_week_is_read_from_its_check_in()
{
    const auto dated = eventOf(
        m_catalogue,
        response(asked::week, {item("function", {code("worse")}), item("leg", {code("most-days")}),
                               item("sleep", {code("bad")}), item("worry", {qint32(8)}),
                               item("confidence", {qint32(3)})}));
    QCOMPARE(std::get<WeekCheck>(dated->event.what),
             (WeekCheck{Function::Worse, LegWeek::MostDays, 2, 8, 3}));
}

void TstHistoryOf::what_is_not_finished_or_was_taken_back_says_nothing()
{
    for (const auto status :
         {sync::ResponseStatus::InProgress, sync::ResponseStatus::EnteredInError}) {
        auto one = response(asked::morning, {item("usual", {code("no")})});
        one.status = status;
        QVERIFY(!eventOf(m_catalogue, one));
    }
}

void TstHistoryOf::a_questionnaire_with_a_longer_name_is_another_one()
{
    QVERIFY(!eventOf(m_catalogue,
                     response(QString(asked::week.toString() + QStringLiteral("-of-others")), {})));
}

void TstHistoryOf::every_word_of_an_event_is_read()
{
    const int walk = m_catalogue.movement(u"walk");
    const auto what = [&](QStringView word) {
        return eventOf(m_catalogue, eventNamed(word, "walk"))->event.what;
    };
    QVERIFY(what(happened::flareBegan) == decltype(Event::what)(FlareUp{true}));
    QVERIFY(what(happened::flareOver) == decltype(Event::what)(FlareUp{false}));
    QVERIFY(what(happened::swapped) == decltype(Event::what)(Swapped{walk}));
    QVERIFY(what(happened::easier) == decltype(Event::what)(Wished{walk, false}));
    QVERIFY(what(happened::harder) == decltype(Event::what)(Wished{walk, true}));
    QVERIFY(what(happened::chosen) == decltype(Event::what)(Chosen{walk, true}));
    QVERIFY(what(happened::putBack) == decltype(Event::what)(Chosen{walk, false}));
    QVERIFY(what(happened::inContact) == decltype(Event::what)(InContact{}));
    QVERIFY(what(happened::mayStart) == decltype(Event::what)(Agreed{}));
    QVERIFY(what(happened::wasSeen) == decltype(Event::what)(SeenAfter{true}));
    QVERIFY(!eventOf(m_catalogue, eventNamed(u"something-newer")));
    const auto treated = eventOf(m_catalogue, response(content::safetycheck::seen.toString(),
                                                       {item("seen", {code("yes-treated")})}));
    QVERIFY(treated->event.what == decltype(Event::what)(SeenAfter{true, true}));
    sync::PlanEvent again = eventNamed(happened::cardAgain);
    again.card = m_catalogue.cards.back().id;
    QVERIFY(eventOf(m_catalogue, again)->event.what ==
            decltype(Event::what)(CardEvent{int(m_catalogue.cards.size()) - 1, true}));
}

void TstHistoryOf::events_stand_by_local_day_and_moment()
{
    // In Auckland it is the 5th already when it is the 4th in London.
    const auto early = eventOf(m_catalogue, response(asked::morning, {item("usual", {code("yes")})},
                                                     "2026-06-04T20:00:00.000+01:00"));
    const auto late = eventOf(m_catalogue, response(asked::morning, {item("usual", {code("no")})},
                                                    "2026-06-05T06:00:00.000+12:00"));
    const History history = historyOf({}, QDate(2026, 6, 5), {*late, *early});
    QCOMPARE(history.events.size(), 2);
    QVERIFY(std::get<Morning>(history.events[0].what).backToUsual);
    QVERIFY(!std::get<Morning>(history.events[1].what).backToUsual);
    QVERIFY(makePlan(m_catalogue, history));
}

void TstHistoryOf::a_day_that_is_still_to_come_counts_as_today()
{
    const auto dated = eventOf(m_catalogue, response(asked::morning, {item("usual", {code("no")})},
                                                     "2027-01-01T08:00:00.000+00:00"));
    const History history = historyOf({}, QDate(2026, 6, 5), {*dated});
    QCOMPARE(history.events.front().day, int(QDate(2026, 6, 5).toJulianDay()));
    QVERIFY(makePlan(m_catalogue, history));
}

void TstHistoryOf::a_level_of_support_holds_until_there_is_a_newer_one()
{
    const auto said = [&](const char *when) {
        return *eventOf(m_catalogue, response(asked::about,
                                              {item("limits", {code("pregnancy")}),
                                               item("pregnant-weeks", {qint32(10)})},
                                              when));
    };
    const auto found = [](const char *when, Support level) {
        return SupportFound{at(when), int(at(when).localDay().toJulianDay()), level};
    };
    const History history =
        historyOf({}, QDate(2026, 8, 1),
                  {said("2026-06-01T09:00:00.000+01:00"), said("2026-07-01T09:00:00.000+01:00")},
                  {found("2026-06-15T09:00:00.000+01:00", Support::High),
                   found("2026-06-16T09:00:00.000+01:00", Support::High),
                   found("2026-07-08T09:00:00.000+01:00", Support::Low)});
    std::vector<std::pair<Support, int>> levels;
    levels.reserve(history.events.size());
    for (const Event &event : history.events)
        levels.emplace_back(std::get<Said>(event.what).support,
                            std::get<Said>(event.what).pregnantWeeks);
    QCOMPARE(
        levels,
        (std::vector<std::pair<Support, int>>{
            {Support::Medium, 10}, {Support::High, 12}, {Support::High, 10}, {Support::Low, 11}}));
    QVERIFY(makePlan(m_catalogue, history));
}

void TstHistoryOf::an_unfinished_or_other_response_has_no_level_of_support()
{
    const Instrument tool = ours("start-back");
    std::vector<sync::AnswerItem> items;
    items.reserve(tool.items.size());
    for (const MeasureItem &one : tool.items)
        items.push_back({one.linkId, {}, {{true, {}}}, {}});
    items.back() = {items.back().linkId, {}, {{code("very-much"), {}}}, {}};
    auto answered = response(tool.questionnaire.section(u'|', 0, 0), items);
    QCOMPARE(supportOf(tool, answered)->level, Support::High);
    answered.status = sync::ResponseStatus::EnteredInError;
    QVERIFY(!supportOf(tool, answered));
    QVERIFY(!supportOf(tool, response(asked::morning, items)));
    items.pop_back();
    QVERIFY(!supportOf(tool, response(tool.questionnaire.section(u'|', 0, 0), items)));
}

QTEST_APPLESS_MAIN(TstHistoryOf)
#include "tst_history_of.moc"
