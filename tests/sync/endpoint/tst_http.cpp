// SPDX-License-Identifier: Apache-2.0
// A whole region over real TLS on loopback: what it takes, what it refuses, what it survives.
#include "sync/endpoint/http/development_certificate.h"
#include "sync/endpoint/http/https_server.h"
#include "sync/endpoint/region.h"
#include "sync/wire/wire.h"
#include "tests/sync/endpoint/raw_client.h"
#include "tests/sync/endpoint/sample_story.h"
#include "tests/sync/endpoint/test_device.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace backwell;
using namespace backwell::sync;
using namespace backwell::sync::endpoint;
using tests::RawClient;
using tests::TestDevice;

namespace
{
/// A server without a region: it says "ok" to everything.
struct PlainServer {
    explicit PlainServer(const Limits &limits)
    {
        const TlsFiles files = *developmentCertificate(folder.path());
        QFile pem(files.certificate);
        if (pem.open(QIODevice::ReadOnly))
            certificate = pem.readAll();
        server = *HttpsServer::listen(0, QStringLiteral("localhost"), files, limits,
                                      [](const HttpRequest &, const Respond &answer) {
                                          answer({200, "text/plain", "ok", {}});
                                      });
    }
    quint16 port() const { return server->port(); }

    QTemporaryDir folder;
    QByteArray certificate;
    std::unique_ptr<HttpsServer> server;
};
} // namespace

class TstHttp : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Region> start()
    {
        RegionOptions options;
        options.dataFolder = m_folder->path();
        auto region = Region::start(options, m_clock);
        return region ? std::move(*region) : nullptr;
    }
    std::unique_ptr<TestDevice> joined()
    {
        auto device =
            std::make_unique<TestDevice>(m_region->address(), m_region->certificate(), m_clock);
        const bool in = device->join(*m_region->invite()) && device->signIn();
        return in ? std::move(device) : nullptr;
    }
    static QStringList statuses(const tests::Reply &reply)
    {
        QStringList list;
        for (const QJsonValue entry : reply.json()[u"entry"].toArray())
            list.push_back(entry[u"response"][u"status"].toString().left(3));
        return list;
    }
    static QByteArray bundleOf(const QList<QByteArray> &entries)
    {
        return "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[" + entries.join(',') +
               "]}";
    }
    static QByteArray entryOf(const QByteArray &resource, const QByteArray &url)
    {
        return "{\"resource\":" + resource + ",\"request\":{\"method\":\"PUT\",\"url\":\"" + url +
               "\"}}";
    }
    QByteArray entryOf(const Record &record)
    {
        return entryOf(*wire::encode(record),
                       (resourceTypeOf(record) + u'/' + keyOf(record).id.toString()).toLatin1());
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Region> m_region;

private Q_SLOTS:
    void init();
    void cleanup();
    void a_batch_sent_twice_is_held_once_with_the_same_etags();
    void a_poison_entry_in_the_middle_blocks_no_other();
    void a_record_is_read_back_byte_for_byte_by_its_own_person_only();
    void an_edit_is_a_new_version_and_a_clash_is_told();
    void conditional_create_makes_one();
    void an_unknown_questionnaire_is_202_and_joins_the_story_when_known();
    void what_the_clinic_saw_comes_back_by_last_updated_and_page();
    void an_acknowledged_record_survives_a_restart();
    void a_stopped_server_leaves_its_port_at_once();
    void the_capability_statement_promises_update_create();
    void an_unknown_route_is_404_and_a_wrong_method_405();
    void a_body_over_four_mebibytes_is_413_and_a_header_over_sixteen_kibibytes_431();
    void garbage_gets_400_and_the_next_client_is_served();
    void old_tls_is_refused();
    void a_slow_client_is_cut_off_and_others_are_served();
    void more_connections_than_allowed_are_closed();
    void clients_that_leave_in_the_middle_do_no_harm();
};

void TstHttp::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_region = start();
    QVERIFY(m_region);
}

void TstHttp::cleanup()
{
    m_region.reset();
}

void TstHttp::a_batch_sent_twice_is_held_once_with_the_same_etags()
{
    auto device = joined();
    const auto story = tests::sampleStory(device->person, tests::Course::Better, 3, m_clock.now());
    const auto first = device->postBatch(story);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.type, QByteArray("application/fhir+json; charset=utf-8"));
    const auto acknowledged = wire::readBatchResponse(first.body, int(story.size()));
    QVERIFY(acknowledged);
    const auto second = wire::readBatchResponse(device->postBatch(story).body, int(story.size()));
    QVERIFY(second);
    for (size_t i = 0; i < story.size(); ++i) {
        QCOMPARE((*acknowledged)[i].status, 201);
        QCOMPARE((*second)[i].status, 200);
        QCOMPARE((*second)[i].etag, (*acknowledged)[i].etag);
        QVERIFY(!(*second)[i].etag.isEmpty());
    }
}

void TstHttp::a_poison_entry_in_the_middle_blocks_no_other()
{
    auto device = joined();
    const Response good = tests::weeklyCheckIn(device->person, m_clock.now(), 5);
    const Response after = tests::weeklyCheckIn(device->person, m_clock.now(), 6);
    const Response wild = tests::weeklyCheckIn(device->person, m_clock.now(), 99);
    const Response foreign = tests::weeklyCheckIn(Uuid::v7(m_clock), m_clock.now(), 5);
    const auto reply = device->send(
        "POST", QStringLiteral("/fhir"),
        bundleOf({entryOf(good), entryOf(R"({"a":1,"a":2})", "QuestionnaireResponse/x"),
                  entryOf(wild), entryOf(foreign),
                  entryOf(R"({"resourceType":"Practitioner","id":"x"})", "Practitioner/x"),
                  entryOf(after)}));
    QCOMPARE(statuses(reply),
             QStringList({QStringLiteral("201"), QStringLiteral("422"), QStringLiteral("422"),
                          QStringLiteral("403"), QStringLiteral("422"), QStringLiteral("201")}));
    const QJsonObject outcome = reply.json()[u"entry"][2][u"response"][u"outcome"].toObject();
    QCOMPARE(outcome[u"resourceType"].toString(), QStringLiteral("OperationOutcome"));
    QVERIFY(outcome[u"issue"][0][u"diagnostics"].toString().contains(u"confidence"));
    QVERIFY(!QJsonDocument(outcome).toJson().contains("99")); // the answer itself is not repeated
}

void TstHttp::a_record_is_read_back_byte_for_byte_by_its_own_person_only()
{
    auto one = joined();
    auto two = joined();
    const Response record = tests::weeklyCheckIn(one->person, m_clock.now(), 5);
    QCOMPARE(statuses(one->postBatch({record})), QStringList{QStringLiteral("201")});
    const QString path = QStringLiteral("/fhir/QuestionnaireResponse/") + record.key.id.toString();
    const auto own = one->send("GET", path);
    QCOMPARE(own.status, 200);
    QCOMPARE(own.body, *wire::encode(record));
    QCOMPARE(own.headers.value("etag"), QByteArray("W/\"1\""));
    const auto foreign = two->send("GET", path);
    const auto absent = two->send("GET", QStringLiteral("/fhir/QuestionnaireResponse/") +
                                             Uuid::v7(m_clock).toString());
    QCOMPARE(foreign.status, 404);
    QCOMPARE(foreign.body, absent.body);
    QCOMPARE(one->send("GET", QStringLiteral("/fhir/Observation/") + record.key.id.toString()).body,
             absent.body);
    // Writing under an id that somebody else holds tells nothing either.
    Response same = record;
    same.person = two->person;
    QCOMPARE(statuses(two->postBatch({same})), QStringList{QStringLiteral("201")});
}

void TstHttp::an_edit_is_a_new_version_and_a_clash_is_told()
{
    auto device = joined();
    Response record = tests::weeklyCheckIn(device->person, m_clock.now(), 5);
    QCOMPARE(statuses(device->postBatch({record})).front(), QStringLiteral("201"));
    Response edited = tests::weeklyCheckIn(device->person, record.authored, 6);
    edited.key = {record.key.id, 2};
    const auto reply = device->postBatch({edited});
    QCOMPARE(statuses(reply).front(), QStringLiteral("200"));
    QCOMPARE(wire::readBatchResponse(reply.body, 1)->front().etag, QStringLiteral("2"));
    Response clash = edited;
    clash.items[0].answers[0].value = qint32(1);
    QCOMPARE(statuses(device->postBatch({clash})).front(), QStringLiteral("409"));
    QCOMPARE(statuses(device->postBatch({record})).front(), QStringLiteral("200"));
    const auto held = device->send("GET", QStringLiteral("/fhir/QuestionnaireResponse/") +
                                              record.key.id.toString());
    QCOMPARE(held.body, *wire::encode(edited));
}

void TstHttp::conditional_create_makes_one()
{
    auto device = joined();
    const Response record = tests::weeklyCheckIn(device->person, m_clock.now(), 5);
    const QByteArray bundle =
        wire::batch({{record.key, resourceTypeOf(record), *wire::encode(record), {}}},
                    wire::CreateStyle::ConditionalCreate);
    QCOMPARE(statuses(device->send("POST", QStringLiteral("/fhir"), bundle)).front(),
             QStringLiteral("201"));
    QCOMPARE(statuses(device->send("POST", QStringLiteral("/fhir"), bundle)).front(),
             QStringLiteral("200"));
    const QString path = QStringLiteral("/fhir/QuestionnaireResponse");
    const auto alone =
        device->send("POST", path, *wire::encode(record),
                     {{"If-None-Exist", "identifier=https://fhir.backwell.example/record-id|" +
                                            record.key.id.toString().toLatin1()}});
    QCOMPARE(alone.status, 200);
    const auto put =
        device->send("PUT", path + u'/' + record.key.id.toString(), *wire::encode(record));
    QCOMPARE(put.status, 200);
    QCOMPARE(put.headers.value("etag"), QByteArray("W/\"1\""));
    QCOMPARE(device->send("PUT", path + u'/' + record.key.id.toString(), "{}").status, 422);
    QCOMPARE(device
                 ->send("POST", QStringLiteral("/fhir"), "a=b",
                        {{"Content-Type", "application/x-www-form-urlencoded"}})
                 .status,
             415);
}

void TstHttp::an_unknown_questionnaire_is_202_and_joins_the_story_when_known()
{
    auto device = joined();
    Response record = tests::weeklyCheckIn(device->person, m_clock.now(), 5);
    record.questionnaire = QStringLiteral("https://example.org/new|7");
    for (int i = 0; i < 2; ++i) {
        const auto acknowledged = wire::readBatchResponse(device->postBatch({record}).body, 1);
        QCOMPARE(acknowledged->front().status, 202);
        QVERIFY(acknowledged->front().outcome.contains(u"not known"));
    }
    m_region.reset();
    const QTemporaryDir questionnaires;
    QFile file(questionnaires.filePath(QStringLiteral("new.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"resourceType":"Questionnaire","url":"https://example.org/new","version":"7"})");
    file.close();
    RegionOptions options;
    options.dataFolder = m_folder->path();
    options.questionnaires = questionnaires.path();
    m_region = std::move(*Region::start(options, m_clock));
    TestDevice again(m_region->address(), m_region->certificate(), m_clock);
    again.person = device->person;
    QVERIFY(again.join(*m_region->invite()) && again.signIn());
    QCOMPARE(statuses(again.postBatch({record})).front(), QStringLiteral("200"));
}

void TstHttp::what_the_clinic_saw_comes_back_by_last_updated_and_page()
{
    auto device = joined();
    auto stranger = joined();
    const auto story = tests::sampleStory(device->person, tests::Course::Better, 2, m_clock.now());
    QCOMPARE(device->postBatch(story).status, 200);
    const auto account = *m_region->addClinician(QStringLiteral("Example Clinician"));
    TestDevice browser(m_region->address(), m_region->certificate(), m_clock);
    const QHash<QByteArray, QByteArray> form{{"Content-Type", "application/x-www-form-urlencoded"}};
    QVERIFY(browser.signInToReview(account.user, account.password));
    const QString page = QStringLiteral("/review/person/") + device->person.toString();
    const QByteArray html = browser.send("GET", page).body;
    QVERIFY(html.contains("Mark as seen"));
    const auto field = [&](const QByteArray &name) {
        const qsizetype at = html.indexOf("name=\"" + name + "\" value=\"") + name.size() + 15;
        return html.mid(at, html.indexOf('"', at) - at);
    };
    const QString mark = page + QStringLiteral("/seen");
    QCOMPARE(browser.send("POST", mark, "upto=99999999999999", form).status, 403); // no token
    QCOMPARE(browser.send("POST", mark, "csrf=wrong&upto=1", form).status, 403);
    auto foreignForm = form;
    foreignForm.insert("Origin", "https://elsewhere.example");
    const QByteArray body = "csrf=" + field("csrf") + "&upto=" + field("upto");
    QCOMPARE(browser.send("POST", mark, body, foreignForm).status, 403);
    QCOMPARE(browser.send("POST", mark, body, form).status, 303);
    QVERIFY(browser.send("GET", page).body.contains("Seen on"));

    int responses = 0;
    for (const Record &record : story)
        responses += std::holds_alternative<Response>(record) ? 1 : 0;
    std::vector<Seen> seen;
    QString next = QStringLiteral("/fhir/Provenance?patient=%1&_sort=_lastUpdated&_count=3")
                       .arg(device->person.toString());
    int pages = 0;
    for (; !next.isEmpty() && pages < 50; ++pages) {
        const auto reply = device->send("GET", next);
        const auto found = wire::readSeenPage(reply.body);
        QVERIFY2(found, reply.body + next.toUtf8());
        QVERIFY(found->seen.size() <= 3);
        seen.insert(seen.end(), found->seen.begin(), found->seen.end());
        next = found->next;
    }
    QCOMPARE(int(seen.size()), responses);
    QCOMPARE(pages, (responses + 2) / 3);
    const auto since = [&](const QString &from) {
        return wire::readSeenPage(
                   device
                       ->send("GET", QStringLiteral("/fhir/Provenance?patient=%1&_lastUpdated=%2")
                                         .arg(device->person.toString(), from))
                       .body)
            ->seen.size();
    };
    QString last = seen.back().lastUpdated;
    last.replace(u'+', QStringLiteral("%2B"));
    QCOMPARE(since(QStringLiteral("ge") + last), size_t(1));
    QCOMPARE(since(QStringLiteral("gt") + last), size_t(0));
    QCOMPARE(
        device->send("GET", QStringLiteral("/fhir/Provenance?_lastUpdated=geyesterday")).status,
        400);
    // Somebody else's marks look like nobody's.
    const auto foreign = stranger->send("GET", QStringLiteral("/fhir/Provenance?patient=") +
                                                   device->person.toString());
    QCOMPARE(foreign.status, 200);
    QVERIFY(wire::readSeenPage(foreign.body)->seen.empty());
}

void TstHttp::an_acknowledged_record_survives_a_restart()
{
    auto device = joined();
    const Response record = tests::weeklyCheckIn(device->person, m_clock.now(), 5);
    QCOMPARE(statuses(device->postBatch({record})).front(), QStringLiteral("201"));
    const quint16 port = m_region->port();
    const QByteArray certificate = m_region->certificate();
    m_region.reset();
    RegionOptions options;
    options.dataFolder = m_folder->path();
    options.port = port;
    auto again = Region::start(options, m_clock);
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    m_region = std::move(*again);
    QCOMPARE(m_region->certificate(), certificate);
    TestDevice later(m_region->address(), certificate, m_clock);
    later.token = device->token; // tokens live in the ledger, so they outlive the process
    QCOMPARE(statuses(later.postBatch({record})), QStringList{QStringLiteral("200")});
    options.dataFolder = m_folder->filePath(QStringLiteral("other"));
    QCOMPARE(Region::start(options, m_clock).error().kind, ErrorKind::Offline);
}

void TstHttp::a_stopped_server_leaves_its_port_at_once()
{
    const auto files = developmentCertificate(m_folder->path());
    QVERIFY(files);
    quint16 port = 0;
    for (int i = 0; i < 100; ++i) {
        const auto server = HttpsServer::listen(port, QStringLiteral("localhost"), *files, {}, {});
        QVERIFY2(server, server ? "" : qPrintable(server.error().detail));
        port = (*server)->port();
    }
}

void TstHttp::the_capability_statement_promises_update_create()
{
    TestDevice anyone(m_region->address(), m_region->certificate(), m_clock);
    const auto reply = anyone.send("GET", QStringLiteral("/fhir/metadata"));
    QCOMPARE(reply.status, 200);
    QCOMPARE(*wire::createStyle(reply.body, QStringLiteral("QuestionnaireResponse")),
             wire::CreateStyle::PutById);
    const QJsonObject smart =
        anyone.send("GET", QStringLiteral("/.well-known/smart-configuration")).json();
    QCOMPARE(smart[u"token_endpoint"].toString(),
             m_region->address() + QStringLiteral("/auth/token"));
    QCOMPARE(smart[u"registration_endpoint"].toString(),
             m_region->address() + QStringLiteral("/auth/register"));
}

void TstHttp::an_unknown_route_is_404_and_a_wrong_method_405()
{
    TestDevice anyone(m_region->address(), m_region->certificate(), m_clock);
    for (const char *path : {"/", "/nothing", "/fhir/a/b/c", "/review/person", "/auth", "/fhir/"})
        QCOMPARE(anyone.send("GET", QString::fromLatin1(path)).status, 404);
    const auto wrong = anyone.send("DELETE", QStringLiteral("/fhir/metadata"));
    QCOMPARE(wrong.status, 405);
    QVERIFY(wrong.headers.value("allow").contains("GET"));
    QCOMPARE(anyone.send("GET", QStringLiteral("/fhir/nothing/at/all")).json()[u"resourceType"],
             QStringLiteral("OperationOutcome"));
}

void TstHttp::a_body_over_four_mebibytes_is_413_and_a_header_over_sixteen_kibibytes_431()
{
    RawClient large(m_region->port(), m_region->certificate());
    QVERIFY(large.connected);
    large.write("POST /fhir HTTP/1.1\r\nHost: localhost\r\nContent-Length: 419430400\r\n\r\n");
    QVERIFY(large.readUntil("\r\n\r\n").startsWith("HTTP/1.1 413"));

    RawClient chunked(m_region->port(), m_region->certificate());
    chunked.write("POST /fhir HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
    const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
    for (int i = 0; i < 66; ++i)
        chunked.write(chunk);
    QVERIFY(chunked.readUntil("\r\n\r\n").startsWith("HTTP/1.1 413"));

    RawClient header(m_region->port(), m_region->certificate());
    header.write("GET /fhir/metadata HTTP/1.1\r\nHost: localhost\r\nX: " + QByteArray(20'000, 'a') +
                 "\r\n\r\n");
    QVERIFY(header.readUntil("\r\n\r\n").startsWith("HTTP/1.1 431"));

    auto device = joined();
    QVERIFY(device); // and the next one is served
}

void TstHttp::garbage_gets_400_and_the_next_client_is_served()
{
    for (const QByteArray &bytes :
         {QByteArray("\x16\x03\x01 not http at all\r\n\r\n"), QByteArray("GET\r\n\r\n"),
          QByteArray("GET / HTTP/9.9\r\n\r\n"), QByteArray(3000, '\0')}) {
        RawClient client(m_region->port(), m_region->certificate());
        QVERIFY(client.connected);
        client.write(bytes);
        QVERIFY(client.readUntil("\r\n\r\n", 2000).startsWith("HTTP/1.1 400"));
    }
    TestDevice anyone(m_region->address(), m_region->certificate(), m_clock);
    QCOMPARE(anyone.send("GET", QStringLiteral("/fhir/metadata")).status, 200);
}

void TstHttp::old_tls_is_refused()
{
    RawClient modern(m_region->port(), m_region->certificate(), QSsl::TlsV1_2);
    QVERIFY(modern.connected);
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    RawClient old(m_region->port(), m_region->certificate(), QSsl::TlsV1_1);
    QT_WARNING_POP
    QVERIFY(!old.connected);
}

void TstHttp::a_slow_client_is_cut_off_and_others_are_served()
{
    Limits limits;
    limits.request = std::chrono::milliseconds(400);
    limits.idle = std::chrono::milliseconds(400);
    const PlainServer plain(limits);
    RawClient idle(plain.port(), plain.certificate);
    RawClient drip(plain.port(), plain.certificate);
    QElapsedTimer timer;
    timer.start();
    drip.write("GET / HT");
    RawClient honest(plain.port(), plain.certificate);
    honest.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(honest.readUntil("ok").startsWith("HTTP/1.1 200"));
    for (int i = 0; i < 3; ++i) {
        QTest::qWait(120);
        drip.write("x"); // a byte now and then does not buy more time
    }
    drip.readToEnd(3000);
    QVERIFY(drip.closed);
    idle.readToEnd(3000);
    QVERIFY(idle.closed);
    QVERIFY(timer.elapsed() < 4000);
    QTRY_COMPARE(plain.server->connections(), 0);
}

void TstHttp::more_connections_than_allowed_are_closed()
{
    Limits limits;
    limits.connections = 2;
    const PlainServer plain(limits);
    auto one = std::make_unique<RawClient>(plain.port(), plain.certificate);
    RawClient two(plain.port(), plain.certificate);
    QVERIFY(one->connected && two.connected);
    QVERIFY(!RawClient(plain.port(), plain.certificate).connected);
    one.reset();
    QTRY_COMPARE(plain.server->connections(), 1);
    QVERIFY(RawClient(plain.port(), plain.certificate).connected);
}

void TstHttp::clients_that_leave_in_the_middle_do_no_harm()
{
    auto device = joined();
    const QByteArray body =
        bundleOf({entryOf(tests::weeklyCheckIn(device->person, m_clock.now(), 5))});
    const QByteArray request = "POST /fhir HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " +
                               device->token + "\r\nContent-Type: application/fhir+json\r\n" +
                               "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
                               body;
    for (qsizetype cut = 1; cut <= request.size(); cut += request.size() / 23) {
        RawClient client(m_region->port(), m_region->certificate());
        QVERIFY(client.connected);
        client.write(request.left(cut));
        client.abort();
    }
    RawClient whole(m_region->port(), m_region->certificate());
    whole.write(request);
    whole.abort(); // with the answer on its way
    const auto reply = device->send("POST", QStringLiteral("/fhir"), body);
    QVERIFY(statuses(reply).front() == u"201" || statuses(reply).front() == u"200");
}

QTEST_GUILESS_MAIN(TstHttp)
#include "tst_http.moc"
