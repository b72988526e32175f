// SPDX-License-Identifier: Apache-2.0
// Joining: each way to fail has its own name, and a lost answer costs nobody a code.
#include "platform/base/crypto.h"
#include "sync/client/enroller.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/region_peer.h"

#include <QTest>

using namespace backwell;
using namespace backwell::sync;
using fakes::Fault;
using fakes::RegionPeer;

Q_DECLARE_METATYPE(backwell::fakes::Fault)

class TestEnroller : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void a_code_makes_an_enrolment_that_lasts();
    void the_regions_clock_is_learnt();
    void each_bad_code_has_its_own_problem_data();
    void each_bad_code_has_its_own_problem();
    void each_bad_network_has_its_own_problem_data();
    void each_bad_network_has_its_own_problem();
    void a_wrong_certificate_never_sees_the_code();
    void a_lost_answer_can_be_asked_for_again();
    void the_code_goes_to_no_other_address();

private:
    std::expected<Enrolment, EnrolFailure> enrol(const QString &text)
    {
        Enroller enroller(*m_store, *m_http, m_clock);
        return enroller.enrol(text, m_peer->url(), m_person, QStringLiteral("test device"));
    }
    QString newCode(const QByteArray &state = "ready")
    {
        const OneTimeCode code = OneTimeCode::make();
        m_peer->codes[code.canonical()] = state;
        return code.shown();
    }

    fakes::FakeClock m_clock;
    Uuid m_person = Uuid::v7(m_clock);
    std::unique_ptr<RegionPeer> m_peer;
    std::unique_ptr<RegionHttp> m_http;
    std::unique_ptr<LocalStore> m_store;
};

void TestEnroller::init()
{
    m_peer = std::make_unique<RegionPeer>(m_clock);
    m_http = std::make_unique<RegionHttp>(
        m_peer->trust(), RegionHttp::Limits{1 << 16, std::chrono::milliseconds(300),
                                            std::chrono::milliseconds(900)});
    auto store = LocalStore::open({QStringLiteral(":memory:"), crypto::randomBytes(32)}, m_clock);
    QVERIFY(store);
    m_store = std::move(*store);
}

void TestEnroller::a_code_makes_an_enrolment_that_lasts()
{
    QVERIFY(!loadEnrolment(*m_store)->has_value());
    const auto enrolment = enrol(newCode());
    QVERIFY(enrolment);
    QCOMPARE(enrolment->clientId, QStringLiteral("client-1"));
    QCOMPARE(enrolment->regionName, QStringLiteral("Test Region"));
    QCOMPARE(enrolment->person, m_person);
    const auto stored = loadEnrolment(*m_store);
    QVERIFY(stored && stored->has_value());
    QCOMPARE((*stored)->toJson(), enrolment->toJson());
    QVERIFY((*stored)->toJson().contains("privateJwk"));
    QVERIFY(forgetEnrolment(*m_store));
    QVERIFY(!loadEnrolment(*m_store)->has_value());
}

void TestEnroller::the_regions_clock_is_learnt()
{
    m_peer->clockAheadMs = -7200000;
    const auto enrolment = enrol(newCode());
    QVERIFY(enrolment);
    QCOMPARE(enrolment->clockOffsetMs, -7200000);
}

void TestEnroller::each_bad_code_has_its_own_problem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<EnrolProblem>("problem");
    QTest::addColumn<int>("requests");
    QTest::newRow("mistyped") << QStringLiteral("0000-001Z-S") << EnrolProblem::MistypedCode << 0;
    QTest::newRow("half") << QStringLiteral("0000") << EnrolProblem::MistypedCode << 0;
    QTest::newRow("mistyped inside an invitation")
        << QStringLiteral("BACKWELL1 https://region.example 0000-001Z-S")
        << EnrolProblem::MistypedCode << 0;
    QTest::newRow("another QR") << QStringLiteral("WIFI:S:Waiting room;T:WPA;P:secret;;")
                                << EnrolProblem::NotAnInvitation << 0;
    QTest::newRow("newer") << QStringLiteral("BACKWELL7 https://region.example 0000-001Z-T")
                           << EnrolProblem::NewerInvitation << 0;
    QTest::newRow("unknown") << QStringLiteral("0000-001Z-T") << EnrolProblem::WrongCode << 1;
    QTest::newRow("expired") << QStringLiteral("expired") << EnrolProblem::ExpiredCode << 1;
    QTest::newRow("used") << QStringLiteral("used") << EnrolProblem::UsedCode << 1;
}

void TestEnroller::each_bad_code_has_its_own_problem()
{
    QFETCH(QString, text);
    QFETCH(EnrolProblem, problem);
    QFETCH(int, requests);
    const bool state = text == u"expired" || text == u"used";
    const auto enrolment = enrol(state ? newCode(text.toLatin1()) : text);
    QVERIFY(!enrolment);
    QCOMPARE(problemName(enrolment.error().problem), problemName(problem));
    QCOMPARE(m_peer->requests("/auth/register"), requests);
    QVERIFY(!loadEnrolment(*m_store)->has_value());
}

void TestEnroller::each_bad_network_has_its_own_problem_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<EnrolProblem>("problem");
    const auto rows = [](const QByteArray &path) {
        const auto row = [&](const char *name, Fault fault, EnrolProblem problem) {
            fault.path = path;
            QTest::addRow("%s at %s", name, path.constData()) << fault << problem;
        };
        const auto answer = [](int status, const char *type, const char *body) {
            return Fault{{}, Fault::Kind::Answer, status, type, body};
        };
        row("cut before", {{}, Fault::Kind::CutBefore}, EnrolProblem::NoNetwork);
        row("silence", {{}, Fault::Kind::Silence}, EnrolProblem::NoNetwork);
        row("portal", answer(200, "text/html", "<html>"), EnrolProblem::CaptivePortal);
        row("redirect", answer(307, "text/plain", ""), EnrolProblem::CaptivePortal);
        row("garbled", answer(200, "application/json", "{\"client_id\":\"x"),
            EnrolProblem::RegionFault);
        row("empty", answer(200, "application/json", ""), EnrolProblem::RegionFault);
        row("500", answer(500, "application/json", "{}"), EnrolProblem::RegionFault);
        row("503", answer(503, "text/html", "<html>"), EnrolProblem::RegionBusy);
        row("429", answer(429, "application/json", "{}"), EnrolProblem::RegionBusy);
        row("403", answer(403, "application/json", "{}"), EnrolProblem::RegionRefused);
        row("400", answer(400, "application/json", "{\"error\":\"invalid_client_metadata\"}"),
            EnrolProblem::RegionRefused);
    };
    rows("/.well-known");
    rows("/auth/register");
}

void TestEnroller::each_bad_network_has_its_own_problem()
{
    QFETCH(Fault, fault);
    QFETCH(EnrolProblem, problem);
    const QString code = newCode();
    m_peer->faults = {fault, fault, fault, fault};
    const auto enrolment = enrol(code);
    QVERIFY(!enrolment);
    QCOMPARE(problemName(enrolment.error().problem), problemName(problem));
    QVERIFY(!loadEnrolment(*m_store)->has_value());
    m_peer->faults.clear();
    QVERIFY2(enrol(code), "the same code joins once the network is well");
}

void TestEnroller::a_wrong_certificate_never_sees_the_code()
{
    RegionHttp careful({});
    Enroller enroller(*m_store, careful, m_clock);
    const auto enrolment = enroller.enrol(newCode(), m_peer->url(), m_person, {});
    QVERIFY(!enrolment);
    QCOMPARE(problemName(enrolment.error().problem), QStringLiteral("wrong-certificate"));
    QCOMPARE(m_peer->log.size(), 0);
}

void TestEnroller::a_lost_answer_can_be_asked_for_again()
{
    const QString code = newCode();
    const Fault lost{"/auth/register", Fault::Kind::CutAfter};
    m_peer->faults = {lost, lost, lost, lost};
    QVERIFY(!enrol(code));
    m_peer->faults.clear();
    const auto enrolment = enrol(code);
    QVERIFY(enrolment);
    QCOMPARE(m_peer->clients.size(), 1);
}

void TestEnroller::the_code_goes_to_no_other_address()
{
    m_peer->faults = {Fault{"/.well-known", Fault::Kind::Answer, 200, "application/json",
                            "{\"registration_endpoint\":\"https://elsewhere.example/register\","
                            "\"token_endpoint\":\"https://elsewhere.example/token\"}"}};
    const auto enrolment = enrol(newCode());
    QVERIFY(!enrolment);
    QCOMPARE(problemName(enrolment.error().problem), QStringLiteral("region-fault"));
    QCOMPARE(m_peer->requests("/auth"), 0);
}

QTEST_GUILESS_MAIN(TestEnroller)
#include "tst_enroller.moc"
