// SPDX-License-Identifier: Apache-2.0
// What the region accepts, keeps aside and refuses; what a batch looks like to a server.
#include "sync/endpoint/fhir/batch_request.h"
#include "sync/endpoint/intake/intake.h"
#include "sync/wire/wire.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/sample_records.h"
#include "tests/sync/endpoint/sample_story.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace backwell;
using namespace backwell::sync;
using namespace backwell::sync::endpoint;

class TstIntake : public QObject
{
    Q_OBJECT

private:
    Offer offer(const Record &record) const
    {
        return {*wire::encode(record), resourceTypeOf(record), keyOf(record).id.toString(), {}};
    }
    Verdict judge(const Record &record) const
    {
        return m_intake.judge(offer(record), m_person, m_clock.now());
    }

    fakes::FakeClock m_clock;
    Uuid m_person = Uuid::v7(m_clock);
    KnownQuestionnaires m_known = KnownQuestionnaires::builtIn();
    Intake m_intake{m_known};

private Q_SLOTS:
    void a_whole_story_is_accepted_with_its_bytes_as_received();
    void an_unknown_questionnaire_version_is_kept_aside_with_its_reason();
    void a_number_outside_the_question_is_refused_by_link_id_only();
    void another_persons_record_is_refused();
    void a_plan_is_taken_when_it_can_be_read_whole_and_is_its_persons_own();
    void an_address_that_differs_from_the_resource_is_refused();
    void a_condition_other_than_the_own_identifier_is_refused();
    void a_time_in_the_future_or_before_the_app_is_refused();
    void what_is_no_record_of_ours_is_refused_data();
    void what_is_no_record_of_ours_is_refused();
    void a_questionnaire_file_teaches_ranges_and_words();
    void a_broken_questionnaire_file_is_named();
    void a_batch_is_cut_into_the_very_bytes_of_its_resources();
    void a_broken_entry_stays_alone();
    void what_is_no_batch_is_refused_data();
    void what_is_no_batch_is_refused();
};

void TstIntake::a_whole_story_is_accepted_with_its_bytes_as_received()
{
    const auto story = tests::sampleStory(m_person, tests::Course::FlareUp, 6, m_clock.now());
    QVERIFY(story.size() > 20);
    for (const Record &record : story) {
        const Offer given = offer(record);
        const Verdict verdict = m_intake.judge(given, m_person, m_clock.now());
        QVERIFY2(verdict.entry, qPrintable(verdict.reason));
        QCOMPARE(verdict.entry->standing, Standing::Held);
        QCOMPARE(verdict.entry->body, given.resource);
        QCOMPARE(verdict.entry->id, keyOf(record).id);
    }
}

void TstIntake::an_unknown_questionnaire_version_is_kept_aside_with_its_reason()
{
    Response response = tests::weeklyCheckIn(m_person, m_clock.now(), 5);
    response.questionnaire =
        QStringLiteral("https://fhir.backwell.example/Questionnaire/checkin-week|2");
    const Verdict verdict = judge(response);
    QVERIFY(verdict.entry);
    QCOMPARE(verdict.entry->standing, Standing::Quarantined);
    QCOMPARE(verdict.entry->reason, QString::fromUtf16(unknownQuestionnaire));
}

void TstIntake::a_number_outside_the_question_is_refused_by_link_id_only()
{
    for (const int confidence : {-1, 11, 99}) {
        const Verdict verdict = judge(tests::weeklyCheckIn(m_person, m_clock.now(), confidence));
        QCOMPARE(verdict.status, 422);
        QCOMPARE(verdict.reason, QStringLiteral("out of range: confidence"));
    }
    QVERIFY(judge(tests::weeklyCheckIn(m_person, m_clock.now(), 10)).entry);
    Response words = tests::weeklyCheckIn(m_person, m_clock.now(), 5);
    words.items[0].answers[0].value = QStringLiteral("five");
    QCOMPARE(judge(words).status, 422);
    Response endless = tests::weeklyCheckIn(m_person, m_clock.now(), 5, QString(20'001, u'a'));
    QCOMPARE(judge(endless).reason, QStringLiteral("text too long"));
}

void TstIntake::another_persons_record_is_refused()
{
    const Uuid other = Uuid::v7(m_clock);
    QCOMPARE(judge(tests::weeklyCheckIn(other, m_clock.now(), 5)).status, 403);
    QCOMPARE(judge(Person{Key{other, 1}}).status, 403);
    QVERIFY(judge(Person{Key{m_person, 1}}).entry);
}

void TstIntake::a_plan_is_taken_when_it_can_be_read_whole_and_is_its_persons_own()
{
    const PlanStatement good = fakes::samplePlan(m_clock, m_person);
    QVERIFY2(judge(good).entry, qPrintable(judge(good).reason));
    PlanStatement broken = good;
    broken.exact.replace(QStringLiteral("Stairs"), QString());
    QCOMPARE(judge(broken).status, 422);
    QCOMPARE(judge(broken).reason,
             QStringLiteral("not valid: my plan, ladders[0]: activity does not hold"));
    PlanStatement forged = good;
    forged.agreedBy = QStringLiteral("Example Clinician");
    QCOMPARE(judge(forged).status, 403);
    QCOMPARE(judge(forged).reason, QStringLiteral("a device speaks for its person only"));
}

void TstIntake::an_address_that_differs_from_the_resource_is_refused()
{
    Offer given = offer(tests::weeklyCheckIn(m_person, m_clock.now(), 5));
    given.id = Uuid::v7(m_clock).toString();
    QCOMPARE(m_intake.judge(given, m_person, m_clock.now()).status, 400);
    given.id.clear();
    given.type = QStringLiteral("Observation");
    QCOMPARE(m_intake.judge(given, m_person, m_clock.now()).status, 400);
}

void TstIntake::a_condition_other_than_the_own_identifier_is_refused()
{
    Offer given = offer(tests::weeklyCheckIn(m_person, m_clock.now(), 5));
    given.ifNoneExist =
        QStringLiteral("identifier=https://fhir.backwell.example/record-id|") + given.id;
    QVERIFY(m_intake.judge(given, m_person, m_clock.now()).entry);
    given.ifNoneExist = QStringLiteral("status=completed");
    QCOMPARE(m_intake.judge(given, m_person, m_clock.now()).status, 412);
}

void TstIntake::a_time_in_the_future_or_before_the_app_is_refused()
{
    const Instant now = m_clock.now();
    constexpr qint64 hour = 3600'000;
    QVERIFY(judge(tests::weeklyCheckIn(m_person, {now.msUtc + 23 * hour, 0}, 5)).entry);
    QCOMPARE(judge(tests::weeklyCheckIn(m_person, {now.msUtc + 25 * hour, 0}, 5)).status, 422);
    QCOMPARE(judge(tests::weeklyCheckIn(m_person, {0, 0}, 5)).status, 422);
}

void TstIntake::what_is_no_record_of_ours_is_refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("truncated") << QByteArray(R"({"resourceType":"QuestionnaireResponse","id":")");
    QTest::newRow("another type") << QByteArray(R"({"resourceType":"Practitioner","id":"x"})");
    QTest::newRow("twice the same key")
        << QByteArray(R"({"resourceType":"QuestionnaireResponse","id":"a","id":"b"})");
    QTest::newRow("no subject") << QByteArray(
        R"({"resourceType":"QuestionnaireResponse","status":"completed"})");
    QTest::newRow("deep") << R"({"resourceType":"QuestionnaireResponse","item":)" +
                                 QByteArray("[").repeated(500) + QByteArray("]").repeated(500) +
                                 '}';
}

void TstIntake::what_is_no_record_of_ours_is_refused()
{
    QFETCH(QByteArray, bytes);
    const Verdict verdict = m_intake.judge({bytes, QStringLiteral("QuestionnaireResponse"), {}, {}},
                                           m_person, m_clock.now());
    QVERIFY(!verdict.entry);
    QVERIFY(verdict.status >= 400 && verdict.status < 500);
}

void TstIntake::a_questionnaire_file_teaches_ranges_and_words()
{
    const QTemporaryDir folder;
    QDir().mkpath(folder.filePath(QStringLiteral("deeper")));
    QFile file(folder.filePath(QStringLiteral("deeper/walk.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"resourceType":"Questionnaire","url":"https://example.org/q","version":"3","title":"Walk",
        "item":[{"linkId":"g","type":"group","item":[{"linkId":"far","type":"integer","text":"How far?",
        "extension":[{"url":"http://hl7.org/fhir/StructureDefinition/maxValue","valueInteger":5}]},
        {"linkId":"how","type":"choice","answerOption":[{"valueCoding":{"code":"ok","display":"Fine"}}]}]}]})");
    file.close();
    const auto known = KnownQuestionnaires::fromFolder(folder.path());
    QVERIFY(known);
    const auto *walk = known->find(QStringLiteral("https://example.org/q|3"));
    QVERIFY(walk);
    QCOMPARE(walk->items[QStringLiteral("far")].most, 5.0);
    QCOMPARE(walk->items[QStringLiteral("how")].words[QStringLiteral("ok")],
             QStringLiteral("Fine"));
    QVERIFY(!known->find(QStringLiteral("https://example.org/q|4")));
    QVERIFY(
        known->find(QStringLiteral("https://fhir.backwell.example/Questionnaire/activities|1")));
    QCOMPARE(KnownQuestionnaires::fromFolder(QStringLiteral("/no/such")).error().kind,
             ErrorKind::NotFound);
}

void TstIntake::a_broken_questionnaire_file_is_named()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("bad.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"resourceType\":");
    file.close();
    const auto known = KnownQuestionnaires::fromFolder(folder.path());
    QCOMPARE(known.error().kind, ErrorKind::Invalid);
    QVERIFY(known.error().detail.contains(u"bad.json"));
}

void TstIntake::a_batch_is_cut_into_the_very_bytes_of_its_resources()
{
    const auto story = tests::sampleStory(m_person, tests::Course::Better, 3, m_clock.now());
    std::vector<wire::Outgoing> outgoing;
    for (const Record &record : story)
        outgoing.push_back({keyOf(record), resourceTypeOf(record), *wire::encode(record), {}});
    for (const auto style : {wire::CreateStyle::PutById, wire::CreateStyle::ConditionalCreate}) {
        const auto read = readBatch(wire::batch(outgoing, style));
        QVERIFY(read);
        QCOMPARE(read->size(), outgoing.size());
        for (size_t i = 0; i < outgoing.size(); ++i) {
            const BatchEntry &entry = (*read)[i];
            QCOMPARE(entry.status, 0);
            QCOMPARE(entry.offer.resource, outgoing[i].resource);
            QCOMPARE(entry.offer.type, outgoing[i].resourceType);
            QVERIFY(m_intake.judge(entry.offer, m_person, m_clock.now()).entry);
        }
    }
}

void TstIntake::a_broken_entry_stays_alone()
{
    const QByteArray good = *wire::encode(tests::weeklyCheckIn(m_person, m_clock.now(), 5));
    const QString id = QJsonDocument::fromJson(good).object()[u"id"].toString();
    const QByteArray request =
        R"("request":{"method":"PUT","url":"QuestionnaireResponse/)" + id.toLatin1() + "\"}";
    const QByteArray bundle =
        R"({"type":"batch", "entry":[ {"resource":{"a":1,"a":2},)" + request +
        R"(},{"resource":"text",)" + request +
        R"(},{"request":{"method":"DELETE","url":"Patient/1"},"resource":{}},)" +
        R"({"resource": )" + good + "\n ," + request + R"(}], "resourceType":"Bundle"})";
    const auto read = readBatch(bundle);
    QVERIFY(read);
    QCOMPARE(read->size(), size_t(4));
    QVERIFY(!m_intake.judge((*read)[0].offer, m_person, m_clock.now()).entry);
    QCOMPARE((*read)[1].status, 400);
    QCOMPARE((*read)[2].status, 405);
    QCOMPARE((*read)[3].status, 0);
    QCOMPARE((*read)[3].offer.resource, good);
    QVERIFY(m_intake.judge((*read)[3].offer, m_person, m_clock.now()).entry);
}

void TstIntake::what_is_no_batch_is_refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a transaction")
        << QByteArray(R"({"resourceType":"Bundle","type":"transaction"})");
    QTest::newRow("a resource") << QByteArray(R"({"resourceType":"Patient"})");
    QTest::newRow("a list") << QByteArray("[1,2]");
    QTest::newRow("cut off") << QByteArray(
        R"({"resourceType":"Bundle","type":"batch","entry":[{"re)");
    QTest::newRow("entries that are no objects")
        << QByteArray(R"({"resourceType":"Bundle","type":"batch","entry":[1]})");
    QTest::newRow("not UTF-8") << QByteArray(
        "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"x\":\"\xff\"}");
}

void TstIntake::what_is_no_batch_is_refused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!readBatch(bytes));
}

QTEST_GUILESS_MAIN(TstIntake)
#include "tst_intake.moc"
