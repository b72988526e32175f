// SPDX-License-Identifier: Apache-2.0
// Every route by every caller. A route that is not in this table fails the test.
#include "sync/endpoint/http/router.h"
#include "sync/endpoint/region.h"
#include "sync/wire/wire.h"
#include "tests/sync/endpoint/sample_story.h"
#include "tests/sync/endpoint/test_device.h"

#include <QTemporaryDir>
#include <QTest>

using namespace backwell;
using namespace backwell::sync;
using namespace backwell::sync::endpoint;
using tests::TestDevice;

namespace
{
// Status by caller: nobody · the person's device · another person's device · a clinician.
struct Row {
    QString route;
    QString path; ///< %p: the first person, %r: a record of theirs
    QByteArray body;
    int nobody;
    int own;
    int other;
    int clinician;
};

QString text(const char *words)
{
    return QString::fromLatin1(words);
}
} // namespace

class TstAuthorisation : public QObject
{
    Q_OBJECT

private:
    std::vector<Row> table() const;

    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<Region> m_region;
    std::unique_ptr<TestDevice> m_nobody;
    std::unique_ptr<TestDevice> m_own;
    std::unique_ptr<TestDevice> m_other;
    std::unique_ptr<TestDevice> m_clinician;
    QString m_record;

private Q_SLOTS:
    void initTestCase();
    void every_route_is_in_the_table();
    void every_route_answers_each_caller_as_the_table_says();
    void a_stale_or_forged_credential_is_nobody();
    void a_handler_that_throws_is_answered_without_its_reason();
};

// Forms without their token are 403 for a clinician: that, too, is the table's word.
std::vector<Row> TstAuthorisation::table() const
{
    const QByteArray batch = R"({"resourceType":"Bundle","type":"batch"})";
    return {
        {text("GET /.well-known/smart-configuration"), {}, {}, 200, 200, 200, 200},
        {text("GET /fhir/.well-known/smart-configuration"), {}, {}, 200, 200, 200, 200},
        {text("POST /auth/register"), {}, "{}", 401, 401, 401, 401},
        {text("POST /auth/token"), {}, "{}", 400, 400, 400, 400},
        {text("GET /fhir/metadata"), {}, {}, 200, 200, 200, 200},
        {text("POST /fhir"), {}, batch, 401, 200, 200, 401},
        {text("GET /fhir/Provenance"), {}, {}, 401, 200, 200, 401},
        {text("GET /fhir/EpisodeOfCare"), {}, {}, 401, 200, 200, 401},
        {text("GET /fhir/CarePlan"), {}, {}, 401, 200, 200, 401},
        {text("POST /fhir/{}"), text("/fhir/QuestionnaireResponse"), "{}", 401, 422, 422, 401},
        {text("PUT /fhir/{}/{}"), text("/fhir/QuestionnaireResponse/%r"), "{}", 401, 422, 422, 401},
        {text("GET /fhir/{}/{}"), text("/fhir/QuestionnaireResponse/%r"), {}, 401, 200, 404, 401},
        {text("GET /review/style.css"), {}, {}, 200, 200, 200, 200},
        {text("GET /review/sign-in"), {}, {}, 200, 200, 200, 200},
        {text("POST /review/sign-in"), {}, "user=a&password=b", 401, 401, 401, 401},
        {text("GET /review"), {}, {}, 303, 303, 303, 200},
        {text("GET /review/person/{}"), text("/review/person/%p"), {}, 303, 303, 303, 200},
        {text("POST /review/person/{}/seen"), text("/review/person/%p/seen"), "a=b", 303, 303, 303,
         403},
        {text("POST /review/person/{}/dates"), text("/review/person/%p/dates"), "a=b", 303, 303,
         303, 403},
        {text("POST /review/person/{}/dates/wrong"), text("/review/person/%p/dates/wrong"), "a=b",
         303, 303, 303, 403},
        {text("POST /review/person/{}/plan"), text("/review/person/%p/plan"), "a=b", 303, 303, 303,
         403},
        {text("POST /review/person/{}/plan/agree"), text("/review/person/%p/plan/agree"), "a=b",
         303, 303, 303, 403},
        {text("POST /review/sign-out"), {}, "a=b", 303, 303, 303, 403},
    };
}

void TstAuthorisation::initTestCase()
{
    RegionOptions options;
    options.dataFolder = m_folder.path();
    auto region = Region::start(options, m_clock);
    QVERIFY(region);
    m_region = std::move(*region);
    const auto make = [&] {
        return std::make_unique<TestDevice>(m_region->address(), m_region->certificate(), m_clock);
    };
    m_nobody = make();
    m_own = make();
    m_other = make();
    m_clinician = make();
    QVERIFY(m_own->join(*m_region->invite()) && m_own->signIn());
    QVERIFY(m_other->join(*m_region->invite()) && m_other->signIn());
    const auto account = *m_region->addClinician(text("Example Clinician"));
    QVERIFY(m_clinician->signInToReview(account.user, account.password));
    const Response record = tests::weeklyCheckIn(m_own->person, m_clock.now(), 5);
    QCOMPARE(m_own->postBatch({record}).status, 200);
    m_record = record.key.id.toString();
}

void TstAuthorisation::every_route_is_in_the_table()
{
    QStringList listed;
    for (const Row &row : table())
        listed.push_back(row.route);
    QStringList existing = m_region->routes();
    listed.sort();
    existing.sort();
    QCOMPARE(existing, listed);
}

void TstAuthorisation::every_route_answers_each_caller_as_the_table_says()
{
    for (const Row &row : table()) {
        const QByteArray method = row.route.section(u' ', 0, 0).toLatin1();
        QString path = row.path.isEmpty() ? row.route.section(u' ', 1) : row.path;
        path.replace(text("%p"), m_own->person.toString()).replace(text("%r"), m_record);
        const auto status = [&](TestDevice &caller) {
            return caller.send(method, path, row.body).status;
        };
        QVERIFY2(status(*m_nobody) == row.nobody, qPrintable(text("nobody: ") + row.route));
        QVERIFY2(status(*m_own) == row.own, qPrintable(text("own: ") + row.route));
        QVERIFY2(status(*m_other) == row.other, qPrintable(text("other: ") + row.route));
        QVERIFY2(status(*m_clinician) == row.clinician,
                 qPrintable(text("clinician: ") + row.route));
    }
}

void TstAuthorisation::a_stale_or_forged_credential_is_nobody()
{
    const QString path = text("/fhir/QuestionnaireResponse/") + m_record;
    for (const QByteArray &header :
         {QByteArray("Bearer "), QByteArray("Bearer x"), "Basic " + m_own->token, m_own->token,
          "Bearer " + m_own->token + "x", "bearer" + m_own->token})
        QCOMPARE(m_nobody->send("GET", path, {}, {{"Authorization", header}}).status, 401);
    for (const QByteArray &cookie :
         {QByteArray("__Host-backwell-session="), QByteArray("__Host-backwell-session=guess"),
          "__Host-backwell-session=" + m_own->token})
        QCOMPARE(m_nobody->send("GET", text("/review"), {}, {{"Cookie", cookie}}).status, 303);
}

void TstAuthorisation::a_handler_that_throws_is_answered_without_its_reason()
{
    Router router([](const HttpRequest &, Role) { return Caller{}; });
    router.add(
        {"GET", text("/fhir/x"), Role::Anyone, Realm::Fhir,
         [](const HttpRequest &, const Respond &) { throw std::runtime_error("Mrs Example"); }});
    HttpRequest request;
    request.method = "GET";
    request.path = text("/fhir/x");
    int answers = 0;
    router.dispatch(request, [&](const HttpResponse &response) {
        ++answers;
        QCOMPARE(response.status, 500);
        QVERIFY(!response.body.contains("Mrs"));
    });
    QCOMPARE(answers, 1);
}

QTEST_GUILESS_MAIN(TstAuthorisation)
#include "tst_authorisation.moc"
