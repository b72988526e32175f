// SPDX-License-Identifier: Apache-2.0
// One attempt against a region that misbehaves: nothing is lost, nothing is doubled.
#include "tests/fakes/sample_records.h"
#include "tests/sync/client/joined_device.h"

#include <QTest>

using namespace backwell;
using namespace backwell::sync;
using fakes::Fault;
using fakes::RegionPeer;

Q_DECLARE_METATYPE(backwell::fakes::Fault)

class TestExchange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_device.join(); }
    void every_kind_of_record_is_held_once_and_leaves_the_outbox();
    void sending_again_sends_nothing();
    void nothing_is_lost_whatever_goes_wrong_data();
    void nothing_is_lost_whatever_goes_wrong();
    void a_retry_sends_the_same_bytes();
    void one_refused_entry_does_not_hold_up_the_others_data();
    void one_refused_entry_does_not_hold_up_the_others();
    void a_busy_entry_waits_and_its_later_version_with_it();
    void an_answer_with_the_wrong_count_acknowledges_nothing();
    void an_edit_after_a_lost_answer_is_read_back();
    void a_conflict_keeps_both();
    void conditional_create_holds_each_once();
    void conditional_create_of_something_else_is_a_conflict();
    void more_than_a_batch_goes_in_order();
    void one_entry_that_spoils_its_batch_waits_alone();
    void a_token_that_ends_is_renewed_once();
    void a_revoked_device_is_told_to_join_again();
    void a_clock_that_moved_is_corrected();
    void seen_travels_back_once();
    void seen_pages_of_another_origin_are_not_followed();

private:
    ExchangeReport run() { return m_device.run(); }
    void save(std::vector<Record> records)
    {
        QVERIFY(m_device.store->save(std::move(records)).result());
    }
    Response saveResponse()
    {
        const Response response = fakes::sampleResponse(m_device.clock, m_device.enrolment->person);
        save({response});
        return response;
    }
    /// One entry sent well: token, capability and connection are there afterwards.
    void warmUp()
    {
        saveResponse();
        QCOMPARE(run().held, 1);
    }
    int waiting() { return *m_device.store->outboxCount().result(); }
    EntryState stateOf(const Uuid &id)
    {
        return m_device.store->versions(id).result()->back().state;
    }
    QString reasonOf(const Uuid &id)
    {
        return m_device.store->versions(id).result()->back().reason;
    }
    QByteArray seenOf(const Response &response, int number, const QString &updated);

    tests::JoinedDevice m_device;
};

QByteArray TestExchange::seenOf(const Response &response, int number, const QString &updated)
{
    return wire::encodeSeen({QStringLiteral("seen-%1").arg(number), response.key.id,
                             response.key.version, m_device.clock.now(), updated},
                            QStringLiteral("QuestionnaireResponse"), QStringLiteral("account-1"));
}

void TestExchange::every_kind_of_record_is_held_once_and_leaves_the_outbox()
{
    const std::vector<Record> records = fakes::sampleRecords(m_device.clock);
    save(records);
    const ExchangeReport report = run();
    QCOMPARE(problemName(report.failure.problem), QStringLiteral("none"));
    QCOMPARE(report.held, int(records.size()));
    QCOMPARE(waiting(), 0);
    QCOMPARE(m_device.peer->count(), int(records.size()));
    for (const Record &record : records) {
        const Key &key = keyOf(record);
        QCOMPARE(stateOf(key.id), EntryState::WithClinic);
        QVERIFY(m_device.peer->held.contains(resourceTypeOf(record) + u'/' + key.id.toString()));
    }
    QCOMPARE(m_device.peer->requests("/auth/token"), 1);
    QCOMPARE(m_device.peer->requests("/fhir/metadata"), 1);
}

void TestExchange::sending_again_sends_nothing()
{
    saveResponse();
    run();
    m_device.peer->log.clear();
    QCOMPARE(run().held, 0);
    QCOMPARE(m_device.peer->log.size(), 3); // the questions for news
    QVERIFY(m_device.peer->log[0].target.startsWith("/fhir/Provenance?"));
    QVERIFY(m_device.peer->log[1].target.startsWith("/fhir/CarePlan?patient="));
    QVERIFY(m_device.peer->log[2].target.startsWith("/fhir/EpisodeOfCare?patient="));
}

void TestExchange::nothing_is_lost_whatever_goes_wrong_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("problem");
    using Kind = Fault::Kind;
    const auto at = [](const char *place, const QByteArray &path) {
        const auto row = [&](const QByteArray &name, Fault fault, const char *problem) {
            fault.path = path;
            QTest::addRow("%s at %s", name.constData(), place)
                << fault << QString::fromLatin1(problem);
        };
        row("cut before", {{}, Kind::CutBefore}, "offline");
        row("cut after", {{}, Kind::CutAfter}, "offline");
        row("cut inside", {{}, Kind::CutInside}, "offline");
        row("silence", {{}, Kind::Silence}, "offline");
        row("truncated", {{}, Kind::Truncate}, "region-fault");
        row("portal", {{}, Kind::Answer, 200, "text/html", "<html>sign in</html>"},
            "captive-portal");
        row("portal after acting", {{}, Kind::ActAnswer, 200, "text/html", "<html>x</html>"},
            "captive-portal");
        row("redirect", {{}, Kind::Answer, 302, "text/html", ""}, "captive-portal");
        row("empty 200", {{}, Kind::ActAnswer, 200, "application/json", ""}, "region-fault");
        row("empty object", {{}, Kind::ActAnswer, 200, "application/json", "{}"}, "region-fault");
        const bool token = path.startsWith("/auth");
        const std::vector<std::pair<int, const char *>> statuses{
            {400, token ? "sign-in" : "region-fault"},
            {401, "sign-in"},
            {403, "sign-in"},
            {404, "region-fault"},
            {409, "region-fault"},
            {410, "region-fault"},
            {412, "region-fault"},
            {413, "region-fault"},
            {422, "region-fault"},
            {429, "busy"},
            {500, "region-fault"},
            {502, "region-fault"},
            {503, "busy"}};
        for (const auto &[status, problem] : statuses)
            row("HTTP " + QByteArray::number(status),
                {{},
                 Kind::Answer,
                 status,
                 "application/json",
                 "{\"resourceType\":\"OperationOutcome\"}"},
                problem);
    };
    at("token", "/auth/token");
    at("metadata", "/fhir/metadata");
    at("batch", "/fhir");
}

void TestExchange::nothing_is_lost_whatever_goes_wrong()
{
    QFETCH(Fault, fault);
    QFETCH(QString, problem);
    if (fault.path == "/fhir")
        warmUp(); // so that it meets the batch itself
    const std::vector<Record> records = fakes::sampleRecords(m_device.clock);
    save(records);
    const auto before = *m_device.store->records().result();
    m_device.peer->faults.assign(40, fault);

    const ExchangeReport report = run();
    QCOMPARE(problemName(report.failure.problem), problem);
    QCOMPARE(report.held, 0);
    QCOMPARE(waiting(), int(records.size()));
    QVERIFY(m_device.peer->faults.size() < 40);
    const auto after = *m_device.store->records().result();
    QCOMPARE(after.size(), before.size());
    for (size_t i = 0; i < after.size(); ++i)
        QCOMPARE(after[i].resource, before[i].resource);

    m_device.peer->faults.clear();
    const ExchangeReport healed = run();
    QCOMPARE(problemName(healed.failure.problem), QStringLiteral("none"));
    QCOMPARE(waiting(), 0);
    for (const Record &record : records)
        QVERIFY(m_device.peer->held.contains(resourceTypeOf(record) + u'/' +
                                             keyOf(record).id.toString()));
    QCOMPARE(m_device.peer->count(), int(records.size()) + (fault.path == "/fhir" ? 1 : 0));
}

void TestExchange::a_retry_sends_the_same_bytes()
{
    warmUp();
    m_device.peer->log.clear();
    save(fakes::sampleRecords(m_device.clock));
    for (int i = 0; i < 3; ++i) {
        m_device.peer->faults.assign(4, Fault{"/fhir", Fault::Kind::CutAfter});
        run();
        m_device.peer->faults.clear();
    }
    QCOMPARE(run().held, 7);
    std::vector<QByteArray> bodies;
    for (const fakes::PeerRequest &request : m_device.peer->log) {
        if (request.verb == "POST" && request.target == "/fhir")
            bodies.push_back(request.body);
    }
    QVERIFY(bodies.size() >= 4);
    for (const QByteArray &body : bodies)
        QCOMPARE(body, bodies[0]);
}

void TestExchange::one_refused_entry_does_not_hold_up_the_others_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {202, 400, 403, 404, 405, 410, 413, 422})
        QTest::addRow("%d", status) << status;
}

void TestExchange::one_refused_entry_does_not_hold_up_the_others()
{
    QFETCH(int, status);
    const Response first = saveResponse();
    const Response bad = saveResponse();
    const Response last = saveResponse();
    m_device.peer->entryFaults[bad.key.id.toString()] = {status, "the questionnaire is not known",
                                                         false};
    const ExchangeReport report = run();
    QCOMPARE(report.held, 2);
    QCOMPARE(report.refused, 1);
    QCOMPARE(problemName(report.failure.problem), QStringLiteral("none"));
    QCOMPARE(stateOf(first.key.id), EntryState::WithClinic);
    QCOMPARE(stateOf(bad.key.id), EntryState::NeedsYou);
    QCOMPARE(reasonOf(bad.key.id), QStringLiteral("the questionnaire is not known"));
    QCOMPARE(stateOf(last.key.id), EntryState::WithClinic);
}

void TestExchange::a_busy_entry_waits_and_its_later_version_with_it()
{
    for (const int status : {401, 408, 425, 429, 500, 503}) {
        init();
        Response busy = saveResponse();
        const Response other = saveResponse();
        Response later = busy;
        later.key.version = 2;
        later.status = ResponseStatus::Amended;
        save({later});
        m_device.peer->entryFaults[busy.key.id.toString()] = {status, "not now", false};
        const ExchangeReport report = run();
        QCOMPARE(problemName(report.failure.problem), QStringLiteral("busy"));
        QCOMPARE(report.held, 1);
        QCOMPARE(stateOf(other.key.id), EntryState::WithClinic);
        QCOMPARE(waiting(), 2);
        QCOMPARE(m_device.peer->requests("/fhir") - m_device.peer->requests("/fhir/"), 1);
        m_device.peer->entryFaults.clear();
        QCOMPARE(run().held, 2);
        QCOMPARE(
            m_device.peer->held[QStringLiteral("QuestionnaireResponse/") + busy.key.id.toString()]
                .clientVersion,
            2);
    }
}

void TestExchange::an_answer_with_the_wrong_count_acknowledges_nothing()
{
    warmUp();
    saveResponse();
    saveResponse();
    const Fault one{"/fhir", Fault::Kind::Answer, 200, "application/fhir+json",
                    "{\"resourceType\":\"Bundle\",\"type\":\"batch-response\",\"entry\":"
                    "[{\"response\":{\"status\":\"201\"}},{\"response\":{\"status\":\"201\"}},"
                    "{\"response\":{\"status\":\"201\"}}]}"};
    m_device.peer->faults.assign(20, one);
    QCOMPARE(run().held, 0);
    QCOMPARE(waiting(), 2);
}

void TestExchange::an_edit_after_a_lost_answer_is_read_back()
{
    Response response = saveResponse();
    QCOMPARE(run().held, 1);
    response.key.version = 2;
    response.status = ResponseStatus::Amended;
    save({response});
    m_device.peer->faults.assign(
        1, Fault{"/fhir", Fault::Kind::ActAnswer, 200, "text/html", "<html>"});
    QCOMPARE(problemName(run().failure.problem), QStringLiteral("captive-portal"));
    QCOMPARE(waiting(), 1);
    m_device.peer->faults.clear();
    const ExchangeReport report = run(); // If-Match fails now: 412, read back, ours
    QCOMPARE(report.held, 1);
    QCOMPARE(report.conflicts, 0);
    QCOMPARE(waiting(), 0);
    const auto &held =
        m_device.peer->held[QStringLiteral("QuestionnaireResponse/") + response.key.id.toString()];
    QCOMPARE(held.clientVersion, 2);
    QCOMPARE(held.versionId, 2);
}

void TestExchange::a_conflict_keeps_both()
{
    Response response = saveResponse();
    run();
    auto &held =
        m_device.peer->held[QStringLiteral("QuestionnaireResponse/") + response.key.id.toString()];
    held.resource.replace("\"amended\"", "\"completed\"");
    held.versionId = 7; // somebody else wrote there
    const QByteArray theirs = held.resource;
    response.key.version = 2;
    response.status = ResponseStatus::Amended;
    save({response});
    const ExchangeReport report = run();
    QCOMPARE(report.conflicts, 1);
    QCOMPARE(report.held, 0);
    QCOMPARE(stateOf(response.key.id), EntryState::NeedsYou);
    QCOMPARE(m_device.store->versions(response.key.id).result()->size(), 2);
    QCOMPARE(held.resource, theirs);
}

void TestExchange::conditional_create_holds_each_once()
{
    m_device.peer->updateCreate = false;
    const std::vector<Record> records = fakes::sampleRecords(m_device.clock);
    save(records);
    QCOMPARE(run().held, int(records.size()));
    QCOMPARE(waiting(), 0);
    QCOMPARE(m_device.peer->count(), int(records.size()));
    for (const auto &[place, one] : m_device.peer->held)
        QVERIFY2(place.contains(QStringLiteral("/server-")), qPrintable(place));

    Response response = saveResponse();
    m_device.peer->faults.assign(
        1, Fault{"/fhir", Fault::Kind::ActAnswer, 200, "text/html", "<html>"});
    run();
    QCOMPARE(waiting(), 1);
    m_device.peer->faults.clear();
    QCOMPARE(run().held, 1); // 200: it was there; read back, ours
    QCOMPARE(m_device.peer->count(), int(records.size()) + 1);

    response.key.version = 2;
    response.status = ResponseStatus::Amended;
    save({response});
    QCOMPARE(run().held, 1);
    QCOMPARE(m_device.peer->count(), int(records.size()) + 1);
}

void TestExchange::conditional_create_of_something_else_is_a_conflict()
{
    m_device.peer->updateCreate = false;
    const Response response = saveResponse();
    Response theirs = response;
    theirs.language = QStringLiteral("cy");
    m_device.peer->held[QStringLiteral("QuestionnaireResponse/server-9")] = {*wire::encode(theirs),
                                                                             1, 1, 1};
    const ExchangeReport report = run();
    QCOMPARE(report.conflicts, 1);
    QCOMPARE(stateOf(response.key.id), EntryState::NeedsYou);
}

void TestExchange::more_than_a_batch_goes_in_order()
{
    std::vector<Response> responses;
    for (int i = 0; i < 120; ++i) {
        responses.push_back(fakes::sampleResponse(m_device.clock, m_device.enrolment->person));
        save({responses.back()});
    }
    QCOMPARE(run().held, 120);
    QByteArray all;
    int posts = 0;
    for (const fakes::PeerRequest &request : m_device.peer->log) {
        if (request.verb == "POST" && request.target == "/fhir") {
            all += request.body;
            ++posts;
        }
    }
    QCOMPARE(posts, 3);
    qsizetype from = 0;
    for (const Response &response : responses) {
        from = all.indexOf(response.key.id.toString().toLatin1(), from);
        QVERIFY(from >= 0);
    }
}

void TestExchange::one_entry_that_spoils_its_batch_waits_alone()
{
    std::vector<Response> responses;
    for (int i = 0; i < 20; ++i) {
        responses.push_back(fakes::sampleResponse(m_device.clock, m_device.enrolment->person));
        save({responses.back()});
    }
    const QByteArray poison = responses[13].key.id.toString().toLatin1();
    m_device.peer->spoils = [poison](const fakes::PeerRequest &request) {
        return request.target == "/fhir" && request.body.contains(poison);
    };
    const ExchangeReport report = run();
    QCOMPARE(report.held, 19);
    QCOMPARE(problemName(report.failure.problem), QStringLiteral("region-fault"));
    QCOMPARE(waiting(), 1);
    QCOMPARE(m_device.peer->count(), 19);
}

void TestExchange::a_token_that_ends_is_renewed_once()
{
    saveResponse();
    run();
    m_device.clock.advance(290000); // within half a minute of its end
    saveResponse();
    QCOMPARE(run().held, 1);
    QCOMPARE(m_device.peer->requests("/auth/token"), 2);
    m_device.peer->forgetTokens();
    saveResponse();
    QCOMPARE(run().held, 1);
    QCOMPARE(m_device.peer->requests("/auth/token"), 3);
}

void TestExchange::a_revoked_device_is_told_to_join_again()
{
    saveResponse();
    m_device.peer->revoked = true;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(problemName(run().failure.problem), QStringLiteral("sign-in"));
    QCOMPARE(waiting(), 1);
    QVERIFY(loadEnrolment(*m_device.store)->has_value());
    m_device.peer->revoked = false;
    QCOMPARE(run().held, 1);
}

void TestExchange::a_clock_that_moved_is_corrected()
{
    for (const qint64 ahead : {qint64(86400000), qint64(-86400000), qint64(3000000000000)}) {
        m_device.peer->clockAheadMs = ahead;
        m_device.peer->forgetTokens();
        saveResponse();
        QCOMPARE(run().held, 1);
        QVERIFY(qAbs((*loadEnrolment(*m_device.store))->clockOffsetMs - ahead) < 2000);
    }
}

void TestExchange::seen_travels_back_once()
{
    m_device.peer->pageSize = 2;
    std::vector<Response> responses;
    for (int i = 0; i < 5; ++i)
        responses.push_back(saveResponse());
    const QString first = QStringLiteral("2026-06-05T10:00:00.000+00:00");
    for (int i = 0; i < 4; ++i)
        m_device.peer->provenances.push_back(seenOf(responses[i], i, first));
    QCOMPARE(run().seen, 4);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(stateOf(responses[i].key.id), EntryState::Seen);
    QCOMPARE(stateOf(responses[4].key.id), EntryState::WithClinic);
    QCOMPARE(run().seen, 0);
    // One more at the very same instant: `ge`, and told apart by id.
    m_device.peer->provenances.push_back(seenOf(responses[4], 4, first));
    QCOMPARE(run().seen, 1);
    QCOMPARE(stateOf(responses[4].key.id), EntryState::Seen);
    m_device.exchange = std::make_unique<Exchange>(*m_device.store, *m_device.http, m_device.clock);
    QCOMPARE(run().seen, 0);
    QCOMPARE(waiting(), 0); // nothing that came from the region goes back to it
}

void TestExchange::seen_pages_of_another_origin_are_not_followed()
{
    const Response response = saveResponse();
    QCOMPARE(run().held, 1);
    m_device.peer->faults = {Fault{
        "/fhir/Provenance", Fault::Kind::Answer, 200, "application/fhir+json",
        "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"link\":[{\"relation\":\"next\","
        "\"url\":\"https://elsewhere.example/fhir/Provenance?page=2\"}]}"}};
    QCOMPARE(problemName(run().failure.problem), QStringLiteral("region-fault"));
    QCOMPARE(stateOf(response.key.id), EntryState::WithClinic);
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
