// SPDX-License-Identifier: Apache-2.0
// A region does not believe a device: it scores again, and finds for itself what opens crisis help.
#include "sync/endpoint/intake/intake.h"
#include "sync/endpoint/intake/score_check.h"
#include "sync/endpoint/region.h"
#include "sync/endpoint/review/page_template.h"
#include "sync/endpoint/review/person_view.h"
#include "sync/wire/wire.h"
#include "tests/fakes/fake_clock.h"
#include "tests/sync/endpoint/sample_story.h"
#include "tests/sync/endpoint/test_device.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace backwell;
using namespace backwell::sync;
using namespace backwell::sync::endpoint;

namespace
{
const QString selfHarm = QStringLiteral("/44260-8");

QString packFolder()
{
    return qEnvironmentVariable("BACKWELL_SOURCE") +
           QStringLiteral("/content/packs/backwell-en-GB");
}
} // namespace

class TstRecompute : public QObject
{
    Q_OBJECT

private:
    Response answered(const char *name, std::vector<AnswerItem> items, const Uuid &person) const
    {
        Response response = tests::weeklyCheckIn(person, m_clock.now(), 5);
        response.questionnaire =
            QStringLiteral("https://fhir.backwell.example/Questionnaire/") + QLatin1String(name);
        response.items = std::move(items);
        return response;
    }
    Response backLeg(int back) const
    {
        return answered("back-leg-0-10|1",
                        {{QStringLiteral("back"), {}, {Answer{qint32(back), {}}}, {}}}, m_person);
    }
    /// One answer to the question about self-harm, as a device sends it: without points.
    Response phq9(const char *code, const char *version = "1") const
    {
        return answered((QByteArray("phq-9|") + version).constData(),
                        {{selfHarm,
                          {},
                          {Answer{Coding{QStringLiteral("http://loinc.org"),
                                         QString::fromLatin1(code),
                                         QStringLiteral("Some words"),
                                         {}},
                                  {}}},
                          {}}},
                        m_person);
    }
    Score score(const Response &response, const char *value, const char *rule = "1") const
    {
        return {{Uuid::v7(m_clock), 1},
                response.person,
                response.key.id,
                QStringLiteral("nrs-back"),
                QString::fromLatin1(rule),
                {QStringLiteral("https://fhir.backwell.example/CodeSystem/score"),
                 QStringLiteral("nrs-back"),
                 {},
                 {}},
                value ? std::optional(Decimal{QString::fromLatin1(value)}) : std::nullopt,
                value ? QString() : QStringLiteral("unknown"),
                response.authored};
    }
    QString difference(const Score &sent, const Response &response) const
    {
        const auto found = differenceOf(sent, response, m_measures);
        return found ? found->words() : QString();
    }
    HeldEntry kept(const Record &record, Standing standing = Standing::Held) const
    {
        return {
            Entry{m_person, keyOf(record).id, keyOf(record).version, resourceTypeOf(record),
                  m_clock.now(), standing,
                  standing == Standing::Held ? QString() : QString::fromUtf16(unknownQuestionnaire),
                  *wire::encode(record)},
            m_clock.now().msUtc};
    }
    Verdict judge(const Intake &intake, const Response &response) const
    {
        return intake.judge({*wire::encode(response), resourceTypeOf(response), {}, {}}, m_person,
                            m_clock.now());
    }

    SystemClock m_system;
    fakes::FakeClock m_clock;
    Uuid m_person = Uuid::v7(m_clock);
    KnownQuestionnaires m_known = KnownQuestionnaires::builtIn();
    KnownMeasures m_measures;

private Q_SLOTS:
    void initTestCase();
    void the_packs_measures_are_computed_as_a_device_does();
    void a_broken_descriptor_is_named();
    void a_score_that_differs_is_told_with_both_numbers();
    void what_cannot_be_computed_here_is_no_difference();
    void a_difference_stays_beside_its_entry_and_asks_for_one_look();
    void a_response_with_a_wrong_score_is_held_and_both_are_kept();
    void an_answer_that_opens_crisis_help_is_found_without_the_devices_word();
    void intake_flags_by_the_devices_word_and_by_the_descriptor();
    void a_flagged_response_is_kept_aside_where_another_would_be_refused();
    void a_flagged_response_that_cannot_be_read_stands_first_and_says_what_to_do();
    void from_a_device_to_the_top_of_the_worklist_without_its_questionnaire();
};

void TstRecompute::initTestCase()
{
    auto measures = KnownMeasures::fromPack(packFolder());
    QVERIFY2(measures, measures ? "" : qPrintable(measures.error().detail));
    m_measures = std::move(*measures);
    QVERIFY(m_measures.count() >= 20);
}

void TstRecompute::the_packs_measures_are_computed_as_a_device_does()
{
    const auto computed = m_measures.scoresOf(backLeg(6));
    QCOMPARE(computed.size(), size_t(2)); // back and leg
    QCOMPARE(computed[0].instrument, QStringLiteral("nrs-back"));
    QCOMPARE(computed[0].scored.value->text, QStringLiteral("6"));
    QCOMPARE(computed[1].scored.absentReason, QStringLiteral("not-asked"));
    QVERIFY(m_measures.scoresOf(answered("checkin-day|1", {}, m_person)).empty());
    QVERIFY(KnownMeasures().scoresOf(backLeg(6)).empty());
    QCOMPARE(KnownMeasures::fromPack(QStringLiteral("/none")).error().kind, ErrorKind::NotFound);
}

void TstRecompute::a_broken_descriptor_is_named()
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(QStringLiteral("instruments"));
    QFile file(folder.filePath(QStringLiteral("instruments/odd.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
    file.close();
    const auto refused = KnownMeasures::fromPack(folder.path());
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QVERIFY(refused.error().detail.contains(QStringLiteral("odd.json")));
}

void TstRecompute::a_score_that_differs_is_told_with_both_numbers()
{
    const Response response = backLeg(6);
    QCOMPARE(difference(score(response, "6"), response), QString());
    QCOMPARE(difference(score(response, "6.0"), response), QString());
    QCOMPARE(difference(score(response, "7"), response),
             QStringLiteral("Score sent: 7, computed here: 6 (Back, 0–10)"));
    QCOMPARE(difference(score(response, nullptr), response),
             QStringLiteral("Score sent: none, computed here: 6 (Back, 0–10)"));
    QCOMPARE(
        difference(score(response, "7", "2"), response),
        QStringLiteral("Score sent: 7, computed here: 6 (Back, 0–10; rule 2 there, rule 1 here)"));
    Response unanswered = response;
    unanswered.items.clear();
    QCOMPARE(difference(score(unanswered, "3"), unanswered),
             QStringLiteral("Score sent: 3, computed here: none (Back, 0–10)"));
    QCOMPARE(difference(score(unanswered, nullptr), unanswered), QString());
}

void TstRecompute::what_cannot_be_computed_here_is_no_difference()
{
    const Response response = backLeg(6);
    Score strange = score(response, "7");
    strange.instrument = QStringLiteral("of-another-region");
    QCOMPARE(difference(strange, response), QString());
    const Response eq5d = answered("eq-5d-5l|1", {}, m_person);
    for (const ComputedScore &one : m_measures.scoresOf(eq5d)) {
        Score index = score(eq5d, "0.5");
        index.instrument = one.instrument;
        index.code = one.code;
        if (one.scored.absentReason == u"unsupported")
            QCOMPARE(difference(index, eq5d), QString());
    }
}

void TstRecompute::a_difference_stays_beside_its_entry_and_asks_for_one_look()
{
    const Response response = backLeg(6);
    const std::vector<HeldEntry> history{kept(score(response, "7")), kept(response)}; // any order
    const Story fresh = composeStory(history, {}, m_known, m_clock.now(), m_measures);
    QVERIFY(fresh.notices.front().look);
    QCOMPARE(fresh.notices.front().chip, QStringLiteral("score differs"));
    const SeenMark mark{Uuid::v7(m_clock),  m_person, response.key.id, 1, {}, {},
                        m_clock.now().msUtc};
    const Story later = composeStory(history, {mark}, m_known, m_clock.now(), m_measures);
    QVERIFY(std::ranges::none_of(later.notices, &Notice::look));
    for (const Story &story : {fresh, later}) {
        const PersonSummary summary{m_person, {}, 1, 0, 0, 0};
        const QByteArray page =
            renderPage(QStringLiteral("person"), personView(summary, story, m_clock.now()));
        QVERIFY(page.contains("Score sent: 7, computed here: 6 (Back, 0–10). Both are kept."));
    }
    const Story agreeing = composeStory({kept(response), kept(score(response, "6"))}, {}, m_known,
                                        m_clock.now(), m_measures);
    QVERIFY(agreeing.entries.front().differences.isEmpty());
}

void TstRecompute::a_response_with_a_wrong_score_is_held_and_both_are_kept()
{
    const QTemporaryDir folder;
    RegionOptions options;
    options.dataFolder = folder.path();
    options.pack = packFolder();
    const auto region = Region::start(options, m_system);
    QVERIFY2(region, region ? "" : qPrintable(region.error().detail));
    tests::TestDevice device((*region)->address(), (*region)->certificate(), m_system);
    QVERIFY(device.join(*(*region)->invite()) && device.signIn());
    Response response = backLeg(6);
    response.person = device.person;
    response.authored = m_system.now();
    const Score wrong = score(response, "7");
    const tests::Reply answer = device.postBatch({response, wrong});
    const QJsonArray entries = answer.json()[u"entry"].toArray();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0][u"response"][u"status"].toString(), QStringLiteral("201 Created"));
    QCOMPARE(entries[1][u"response"][u"status"].toString(), QStringLiteral("201 Created"));
    const QJsonValue issue = entries[1][u"response"][u"outcome"][u"issue"][0];
    QCOMPARE(issue[u"severity"].toString(), QStringLiteral("information"));
    QCOMPARE(issue[u"diagnostics"].toString(),
             QStringLiteral("Score sent: 7, computed here: 6 (Back, 0–10)"));
    QVERIFY(!entries[0][u"response"][u"outcome"].isObject());
    for (const Record &record : {Record(response), Record(wrong)})
        QCOMPARE(device
                     .send("GET", QStringLiteral("/fhir/%1/%2")
                                      .arg(resourceTypeOf(record), keyOf(record).id.toString()))
                     .body,
                 *wire::encode(record));
}

void TstRecompute::an_answer_that_opens_crisis_help_is_found_without_the_devices_word()
{
    QCOMPARE(m_measures.crisisIn(phq9("LA6568-5")), QString()); // not at all
    QCOMPARE(m_measures.crisisIn(phq9("LA6569-3")), selfHarm);
    QCOMPARE(m_measures.crisisIn(phq9("LA6569-3", "9")), selfHarm); // another version of it
    QCOMPARE(m_measures.crisisIn(phq9("strange")), selfHarm);       // in doubt
    QCOMPARE(m_measures.crisisIn(backLeg(10)), QString());

    m_known.add(QStringLiteral("https://fhir.backwell.example/Questionnaire/phq-9|1"),
                {QStringLiteral("PHQ-9"), {}});
    const Story story =
        composeStory({kept(phq9("LA6569-3"))}, {}, m_known, m_clock.now(), m_measures);
    QVERIFY(story.notices.front().first);
    QVERIFY2(story.notices.front().sentence.contains(QStringLiteral("This was found here")),
             qUtf8Printable(story.notices.front().sentence));
    m_known = KnownQuestionnaires::builtIn();
}

void TstRecompute::intake_flags_by_the_devices_word_and_by_the_descriptor()
{
    const Intake knowing(m_known, m_measures);
    const Intake plain(m_known);
    Response said = backLeg(3);
    said.crisis = QStringLiteral("back");
    QVERIFY(judge(plain, said).entry->flagged);
    QVERIFY(!judge(plain, phq9("LA6569-3")).entry->flagged);
    QVERIFY(judge(knowing, phq9("LA6569-3")).entry->flagged);
    QVERIFY(!judge(knowing, phq9("LA6568-5")).entry->flagged);
    QVERIFY(!judge(knowing, backLeg(10)).entry->flagged);
    Response mistake = phq9("LA6569-3");
    mistake.status = ResponseStatus::EnteredInError;
    QVERIFY(!judge(knowing, mistake).entry->flagged);
}

void TstRecompute::a_flagged_response_is_kept_aside_where_another_would_be_refused()
{
    const Intake intake(m_known, m_measures);
    Response outside = backLeg(99);
    QCOMPARE(judge(intake, outside).status, 422);
    outside.crisis = QStringLiteral("back");
    const Verdict ranged = judge(intake, outside);
    QVERIFY(ranged.entry && ranged.entry->flagged);
    QCOMPARE(ranged.entry->standing, Standing::Quarantined);
    QCOMPARE(ranged.entry->reason, QStringLiteral("out of range: back"));
    Response early = phq9("LA6570-1"); // a device whose clock is wrong
    early.authored = {0, 0};
    QCOMPARE(judge(intake, early).entry->reason, QStringLiteral("time out of range"));
    Response foreign = outside; // the flag opens no door
    foreign.person = Uuid::v7(m_clock);
    QCOMPARE(judge(intake, foreign).status, 403);
}

void TstRecompute::a_flagged_response_that_cannot_be_read_stands_first_and_says_what_to_do()
{
    Response response = phq9("LA6570-1");
    response.crisis = selfHarm;
    const Story story = composeStory({}, {}, m_known, m_clock.now(), m_measures,
                                     {kept(response, Standing::Quarantined)});
    const Notice &notice = story.notices.front();
    QVERIFY(notice.first && notice.look);
    QCOMPARE(story.notices.size(), size_t(1)); // and not that nothing has arrived
    QVERIFY2(notice.sentence.contains(QStringLiteral("not readable here yet")) &&
                 notice.sentence.contains(QStringLiteral("Please get in touch")),
             qUtf8Printable(notice.sentence));
    PersonSummary summary{m_person, {}, 0, 1, 0, 0};
    summary.flagged = 1;
    QVERIFY(worklistRow(summary, story, m_clock.now())[u"first"].toBool());
    const QJsonObject view = personView(summary, story, m_clock.now());
    const QByteArray page = renderPage(QStringLiteral("person"), view);
    QVERIFY(page.contains("<h2 id=\"aside-title\">Not readable here yet</h2>"));
    QVERIFY(page.contains("Some words")); // as it was sent
    QVERIFY(page.contains("What to do: "));
    QVERIFY(page.contains("Mark as seen") && page.contains("They are told nothing."));
    QVERIFY(!page.contains("They will read"));
    QCOMPARE(view[u"upto"].toString(), QString::number(m_clock.now().msUtc));
}

void TstRecompute::from_a_device_to_the_top_of_the_worklist_without_its_questionnaire()
{
    const QTemporaryDir folder;
    RegionOptions options;
    options.dataFolder = folder.path();
    auto region = Region::start(options, m_system);
    QVERIFY(region);
    const auto device = [&] {
        return std::make_unique<tests::TestDevice>((*region)->address(), (*region)->certificate(),
                                                   m_system);
    };
    const auto needs = device();
    const auto other = device();
    QVERIFY(needs->join(*(*region)->invite(14, QStringLiteral("no. 1"))) && needs->signIn());
    QVERIFY(other->join(*(*region)->invite(14, QStringLiteral("no. 2"))) && other->signIn());
    Response flagged = phq9("LA6571-9");
    flagged.person = needs->person;
    flagged.authored = m_system.now();
    flagged.crisis = selfHarm;
    const tests::Reply answer = needs->postBatch({flagged});
    QCOMPARE(answer.json()[u"entry"][0][u"response"][u"status"].toString(),
             QStringLiteral("202 Accepted"));
    QCOMPARE(other->postBatch({tests::weeklyCheckIn(other->person, m_system.now(), 5)}).status,
             200);

    const auto account = *(*region)->addClinician(QStringLiteral("Example Clinician"));
    const auto browser = device();
    QVERIFY(browser->signInToReview(account.user, account.password));
    const QByteArray list = browser->send("GET", QStringLiteral("/review")).body;
    QVERIFY(list.indexOf("No. 1") > 0 && list.indexOf("No. 1") < list.indexOf("No. 2"));
    QVERIFY(list.contains("thoughts of self-harm, not readable here yet"));
    QVERIFY(list.indexOf("No. 1") < list.indexOf("Looked at") || !list.contains("Looked at"));
}

QTEST_GUILESS_MAIN(TstRecompute)
#include "tst_recompute.moc"
