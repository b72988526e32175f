// SPDX-License-Identifier: Apache-2.0
// What a clinician reads of a person, and the pages it is shown on.
#include "sync/endpoint/review/noticeable_change.h"
#include "sync/endpoint/review/page_template.h"
#include "sync/endpoint/review/person_view.h"
#include "sync/wire/wire.h"
#include "tests/fakes/fake_clock.h"
#include "tests/sync/endpoint/sample_story.h"

#include <QTest>

using namespace backwell;
using namespace backwell::sync;
using namespace backwell::sync::endpoint;

class TstStory : public QObject
{
    Q_OBJECT

private:
    std::vector<HeldEntry> held(const std::vector<Record> &records) const
    {
        std::vector<HeldEntry> history;
        for (const Record &record : records) {
            HeldEntry entry{Entry{m_person,
                                  keyOf(record).id,
                                  keyOf(record).version,
                                  resourceTypeOf(record),
                                  m_clock.now(),
                                  Standing::Held,
                                  {},
                                  *wire::encode(record)},
                            m_clock.now().msUtc};
            history.push_back(entry);
        }
        return history;
    }
    Story story(tests::Course course, int weeks) const
    {
        return composeStory(held(tests::sampleStory(m_person, course, weeks, m_clock.now())), {},
                            m_known, m_clock.now());
    }
    static bool says(const Story &story, const QString &words)
    {
        return std::ranges::any_of(
            story.notices, [&](const Notice &notice) { return notice.sentence.contains(words); });
    }

    fakes::FakeClock m_clock;
    Uuid m_person = Uuid::v7(m_clock);
    KnownQuestionnaires m_known = KnownQuestionnaires::builtIn();

private Q_SLOTS:
    void noticeable_change_follows_the_published_figures_data();
    void noticeable_change_follows_the_published_figures();
    void a_story_leads_with_their_own_words_and_both_trends();
    void a_flare_up_and_too_much_deserve_a_look();
    void an_answer_that_opened_crisis_help_stands_first_until_somebody_looked();
    void the_worklist_begins_with_who_needs_it_most();
    void silence_is_named();
    void only_the_newest_version_counts_and_errors_count_not_at_all();
    void own_activities_are_compared_with_themselves();
    void what_the_app_filled_in_is_read_as_words();
    void what_a_person_typed_is_escaped();
    void a_page_without_entries_says_so();
    void a_chart_says_in_words_what_it_shows();
};

void TstStory::noticeable_change_follows_the_published_figures_data()
{
    QTest::addColumn<bool>("pain");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("now");
    QTest::addColumn<int>("change");
    const auto row = [](const char *name, bool pain, double start, double now, Change change) {
        QTest::newRow(name) << pain << start << now << int(change);
    };
    // Ostelo and others 2008: 2 points or 30 % of the start.
    row("two points", true, 8, 6, Change::Reached);
    row("one point of three is a third", true, 3, 2, Change::Reached);
    row("one point of four is a quarter", true, 4, 3, Change::NotYet);
    row("none", true, 5, 5, Change::NotYet);
    row("a little worse", true, 5, 6, Change::NotYet);
    row("two points worse", true, 5, 7, Change::Worse);
    row("from nothing", true, 0, 0, Change::NotYet);
    row("one activity by three", false, 3, 6, Change::Reached);
    row("one activity by two", false, 3, 5, Change::NotYet);
    row("one activity down by three", false, 6, 3, Change::Worse);
}

void TstStory::noticeable_change_follows_the_published_figures()
{
    QFETCH(bool, pain);
    QFETCH(double, start);
    QFETCH(double, now);
    QFETCH(int, change);
    QCOMPARE(int(changeBetween(start, now, pain ? painChange() : activityChange(1))), change);
    QCOMPARE(changeBetween(2, 4, activityChange(3)), Change::Reached);
}

void TstStory::a_story_leads_with_their_own_words_and_both_trends()
{
    const Story better = story(tests::Course::Better, 9);
    QCOMPARE(better.activities.size(), 2);
    QCOMPARE(better.activities[0], QStringLiteral("Carry my grandson up the stairs"));
    QCOMPARE(better.confidence.size(), size_t(9));
    QCOMPARE(better.doing.size(), size_t(4));
    QCOMPARE(better.doing.front().value, 2.5);
    QCOMPARE(better.doing.back().value, 7.0);
    QVERIFY(says(better, QStringLiteral("Doing what matters: 2.5 → 7")));
    QCOMPARE(better.measures.size(), size_t(3));
    QVERIFY(better.measures[0].reached);
    QCOMPARE(better.notes.size(), size_t(1));
    QCOMPARE(better.daysMoved, 3);
    QCOMPARE(better.sessions, 3);
    QVERIFY(better.entries.front().entered.msUtc > better.entries.back().entered.msUtc);
}

void TstStory::a_flare_up_and_too_much_deserve_a_look()
{
    const Story rough = story(tests::Course::FlareUp, 8);
    QVERIFY(says(rough, QStringLiteral("Flare-up on")));
    QVERIFY(says(rough, QStringLiteral("“Too much” 4 times")));
    QCOMPARE(rough.flareUps.size(), size_t(1));
}

void TstStory::an_answer_that_opened_crisis_help_stands_first_until_somebody_looked()
{
    Response response = tests::weeklyCheckIn(m_person, m_clock.now(), 6);
    response.crisis = QStringLiteral("confidence");
    std::vector<Record> records =
        tests::sampleStory(m_person, tests::Course::FlareUp, 8, m_clock.now());
    records.push_back(response);
    const auto history = held(records);
    const Story story = composeStory(history, {}, m_known, m_clock.now());
    QVERIFY(story.notices.front().first && story.notices.front().look);
    QVERIFY2(story.notices.front().sentence.startsWith(
                 QStringLiteral("Thoughts of self-harm, today 08:00: see answer 1 of ")),
             qUtf8Printable(story.notices.front().sentence));
    const PersonSummary summary{m_person, {}, 1, 0, 0, 0};
    QVERIFY(worklistRow(summary, story, m_clock.now())[u"first"].toBool());
    const SeenMark mark{Uuid::v7(m_clock),  m_person, response.key.id, response.key.version, {}, {},
                        m_clock.now().msUtc};
    const Story later = composeStory(history, {mark}, m_known, m_clock.now());
    QVERIFY(!later.notices.front().first);
    QVERIFY(!says(later, QStringLiteral("self-harm")));
    QVERIFY(!worklistRow(summary, later, m_clock.now())[u"first"].toBool());
}

void TstStory::the_worklist_begins_with_who_needs_it_most()
{
    const auto row = [](const char *name, bool first, bool look) {
        return QJsonObject{{QStringLiteral("name"), QLatin1String(name)},
                           {QStringLiteral("first"), first},
                           {QStringLiteral("look"), look}};
    };
    const QJsonArray rows{row("a", false, false), row("b", false, true), row("c", true, true),
                          row("d", false, true), row("e", true, true)};
    QString order;
    for (const QJsonValue one : inOrder(rows))
        order += one[u"name"].toString();
    QCOMPARE(order, QStringLiteral("cebda"));
}

void TstStory::silence_is_named()
{
    QVERIFY(says(story(tests::Course::Quiet, 6), QStringLiteral("Nothing entered for 20 days")));
    const Story empty = composeStory({}, {}, m_known, m_clock.now());
    QVERIFY(says(empty, QStringLiteral("nothing has arrived yet")));
}

void TstStory::only_the_newest_version_counts_and_errors_count_not_at_all()
{
    const Response first = tests::weeklyCheckIn(m_person, m_clock.now(), 2);
    Response corrected = tests::weeklyCheckIn(m_person, m_clock.now(), 8);
    corrected.key = {first.key.id, 2};
    Response mistake = tests::weeklyCheckIn(m_person, m_clock.now(), 1);
    mistake.status = ResponseStatus::EnteredInError;
    const Story told = composeStory(held({first, corrected, mistake}), {}, m_known, m_clock.now());
    QCOMPARE(told.confidence.size(), size_t(1));
    QCOMPARE(told.confidence.front().value, 8.0);
    QCOMPARE(told.entries.size(), size_t(1));
    QCOMPARE(told.entries.front().version, 2);
}

void TstStory::own_activities_are_compared_with_themselves()
{
    const auto activities = [&](qint64 daysAgo, const QString &name, int rating) {
        Response response = tests::weeklyCheckIn(m_person, m_clock.now(), 5);
        response.authored.msUtc -= daysAgo * 24 * 3600 * 1000;
        response.questionnaire =
            QStringLiteral("https://fhir.backwell.example/Questionnaire/activities|1");
        response.items = {
            {QStringLiteral("activity"),
             {},
             {},
             {{QStringLiteral("activity.name"), {}, {Answer{name, {}}}, {}},
              {QStringLiteral("activity.rating"), {}, {Answer{qint32(rating), {}}}, {}}}}};
        return response;
    };
    const Story told = composeStory(
        held({activities(40, QStringLiteral("Swim"), 1), activities(20, QStringLiteral("Dance"), 4),
              activities(1, QStringLiteral("dance"), 5)}),
        {}, m_known, m_clock.now());
    QCOMPARE(told.measures.size(), size_t(1));
    QCOMPARE(told.measures[0].start, QStringLiteral("4")); // not 1, which was swimming
    QCOMPARE(told.measures[0].now, QStringLiteral("5"));
    QVERIFY(!told.measures[0].reached);
}

void TstStory::what_the_app_filled_in_is_read_as_words()
{
    const auto known = KnownQuestionnaires::fromFolder(
        qEnvironmentVariable("BACKWELL_SOURCE") +
        QStringLiteral("/content/packs/backwell-en-GB/questionnaires"));
    QVERIFY(known);
    const QString session =
        QStringLiteral("https://fhir.backwell.example/Questionnaire/movement-session|1");
    const auto text = [](const char *linkId, const char *value) {
        return AnswerItem{QString::fromLatin1(linkId), {}, {{QString::fromLatin1(value), {}}}, {}};
    };
    Response response{.key = {Uuid::v7(m_clock), 1},
                      .person = m_person,
                      .questionnaire = session,
                      .authored = m_clock.now(),
                      .language = {},
                      .pack = {},
                      .items = {text("movement", "bird-dog"), text("track", "leg")}};
    const auto lines = answerLines(response, known->find(session));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].question, QStringLiteral("Movement"));
    QCOMPARE(lines[0].answer, QStringLiteral("Bird dog"));
    QCOMPARE(lines[1].answer, QStringLiteral("Leg"));
}

void TstStory::what_a_person_typed_is_escaped()
{
    const QString attack = QStringLiteral("<script>alert(1)</script>\"'&");
    const Story told =
        composeStory(held({tests::weeklyCheckIn(m_person, m_clock.now(), 5, attack)}), {}, m_known,
                     m_clock.now());
    PersonSummary summary{m_person, attack, 1, 0, m_clock.now().msUtc, m_clock.now().msUtc};
    QJsonObject view = personView(summary, told, m_clock.now());
    view[u"region"] = attack;
    const QByteArray page = renderPage(QStringLiteral("person"), view);
    QVERIFY(page.contains("&lt;script&gt;"));
    QVERIFY(!page.contains("<script"));
    QVERIFY(!page.contains("style=") && !page.contains("onload"));
    QVERIFY(page.contains("Nobody watches this live"));
}

void TstStory::a_page_without_entries_says_so()
{
    const Story told = composeStory({}, {}, m_known, m_clock.now());
    const PersonSummary summary{m_person, {}, 0, 0, m_clock.now().msUtc, 0};
    const QByteArray page =
        renderPage(QStringLiteral("person"), personView(summary, told, m_clock.now()));
    QVERIFY(page.contains("Nothing has arrived yet"));
    QVERIFY(page.contains("not linked to a clinic number"));
    QVERIFY(!page.contains("<form method=\"post\" action=\"/review/person"));
}

void TstStory::a_chart_says_in_words_what_it_shows()
{
    const Story better = story(tests::Course::Better, 9);
    const PersonSummary summary{m_person, QStringLiteral("no. 1"), 1, 0, 0, 0};
    const QString svg = personView(summary, better, m_clock.now())[u"confidence"].toString();
    QVERIFY(svg.contains(QStringLiteral("role=\"img\"")));
    QVERIFY(svg.contains(QStringLiteral("From 3 on 9 Apr to 7 on 4 Jun, of 10")));
    QVERIFY(!svg.contains(QStringLiteral("nan")) && !svg.contains(QStringLiteral("inf")));
}

QTEST_GUILESS_MAIN(TstStory)
#include "tst_story.moc"
