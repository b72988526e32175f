// SPDX-License-Identifier: Apache-2.0
// One request, and everything a network may do to it.
#include "platform/base/crypto.h"
#include "sync/client/region_http.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/region_peer.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTemporaryFile>
#include <QTest>
#include <QTimer>

using namespace backwell;
using namespace backwell::sync;
using fakes::Fault;
using fakes::RegionPeer;

Q_DECLARE_METATYPE(backwell::fakes::Fault)

namespace
{
const RegionHttp::Limits quick{4096, std::chrono::milliseconds(300),
                               std::chrono::milliseconds(900)};

RegionHttp::Call get(const QUrl &region)
{
    QUrl url = region;
    url.setPath(QStringLiteral("/.well-known/smart-configuration"));
    return {"GET", url, {}, {}, {}, {}};
}
} // namespace

class TestRegionHttp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_good_answer_arrives_whole();
    void every_way_to_fail_is_told_apart_data();
    void every_way_to_fail_is_told_apart();
    void nothing_listens_is_offline();
    void a_region_that_goes_away_is_noticed_at_once();
    void an_untrusted_certificate_is_never_accepted();
    void a_certificate_for_another_host_is_never_accepted();
    void a_server_without_tls_is_not_the_region();
    void a_pin_that_does_not_fit_ends_it_before_anything_is_sent();
    void a_pin_that_fits_does_not_replace_the_certificate();
    void plain_http_is_never_asked();
    void retry_after_is_read_and_bounded();
    void stopping_ends_the_running_request();
    void a_trust_file_is_read_or_refused();

private:
    fakes::FakeClock m_clock;
};

void TestRegionHttp::a_good_answer_arrives_whole()
{
    RegionPeer peer(m_clock);
    RegionHttp http(peer.trust());
    for (int i = 0; i < 3; ++i) {
        const HttpAnswer answer = http.send(get(peer.url()));
        QCOMPARE(answer.reach, Reach::Answered);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.startsWith('{') && answer.body.endsWith('}'));
        QCOMPARE(*answer.dateMsUtc, m_clock.now().msUtc);
    }
    QVERIFY(!peer.log[0].headers.contains("cookie"));
    QVERIFY(!peer.log[0].headers.contains("authorization"));
}

void TestRegionHttp::every_way_to_fail_is_told_apart_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Reach>("reach");
    const auto answer = [](int status, const char *type, const QByteArray &body,
                           const QByteArray &headers = {}) {
        return Fault{"/", Fault::Kind::Answer, status, type, body, headers};
    };
    const auto broken = [](Fault::Kind kind) { return Fault{"/", kind}; };
    const QByteArray page = "<html>Welcome to our network</html>";
    QTest::newRow("sign-in page") << answer(200, "text/html", page) << Reach::NotTheRegion;
    QTest::newRow("sign-in page as 403") << answer(403, "text/html", page) << Reach::NotTheRegion;
    QTest::newRow("redirect") << answer(302, "text/html", {}, "Location: https://a.example/\r\n")
                              << Reach::NotTheRegion;
    QTest::newRow("511") << answer(511, "text/html", page) << Reach::NotTheRegion;
    QTest::newRow("proxy's 502 in HTML") << answer(502, "text/html", page) << Reach::Answered;
    QTest::newRow("proxy's 413 in HTML") << answer(413, "text/html", page) << Reach::Answered;
    QTest::newRow("404 in JSON") << answer(404, "application/json", "{}") << Reach::Answered;
    QTest::newRow("too long") << answer(200, "application/json", QByteArray(5000, ' '))
                              << Reach::TooLarge;
    QTest::newRow("cut before") << broken(Fault::Kind::CutBefore) << Reach::Offline;
    QTest::newRow("cut after") << broken(Fault::Kind::CutAfter) << Reach::Offline;
    QTest::newRow("cut inside") << broken(Fault::Kind::CutInside) << Reach::Offline;
    QTest::newRow("silence") << broken(Fault::Kind::Silence) << Reach::Offline;
}

void TestRegionHttp::every_way_to_fail_is_told_apart()
{
    QFETCH(Fault, fault);
    QFETCH(Reach, reach);
    RegionPeer peer(m_clock);
    RegionHttp http(peer.trust(), quick);
    // A library that tries again by itself meets the same fault again.
    peer.faults = {fault, fault, fault, fault};
    const HttpAnswer answer = http.send(get(peer.url()));
    QCOMPARE(answer.reach, reach);
    QCOMPARE(answer.body.isEmpty(), reach != Reach::Answered);
    if (reach == Reach::Answered)
        QCOMPARE(answer.status, fault.status);
    peer.faults.clear();
    QCOMPARE(http.send(get(peer.url())).reach, Reach::Answered);
}

void TestRegionHttp::nothing_listens_is_offline()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl url(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()));
    server.close();
    RegionHttp http({}, quick);
    QCOMPARE(http.send(get(url)).reach, Reach::Offline);
}

void TestRegionHttp::a_region_that_goes_away_is_noticed_at_once()
{
    auto peer = std::make_unique<RegionPeer>(m_clock);
    const QUrl url = peer->url();
    RegionHttp http(peer->trust());
    QCOMPARE(http.send(get(url)).reach, Reach::Answered);
    peer.reset();
    QElapsedTimer time;
    time.start();
    QCOMPARE(http.send(get(url)).reach, Reach::Offline);
    QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
}

void TestRegionHttp::an_untrusted_certificate_is_never_accepted()
{
    RegionPeer peer(m_clock);
    RegionHttp http({}, quick);
    QCOMPARE(http.send(get(peer.url())).reach, Reach::Certificate);
    QCOMPARE(peer.log.size(), 0);
}

void TestRegionHttp::a_certificate_for_another_host_is_never_accepted()
{
    RegionPeer peer(m_clock, fakes::TestCertificate::make("other.example"));
    RegionHttp http(peer.trust(), quick);
    QCOMPARE(http.send(get(peer.url())).reach, Reach::Certificate);
    QCOMPARE(peer.log.size(), 0);
}

void TestRegionHttp::a_server_without_tls_is_not_the_region()
{
    QTcpServer portal;
    QVERIFY(portal.listen(QHostAddress::LocalHost));
    connect(&portal, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = portal.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html></html>");
            socket->disconnectFromHost();
        });
    });
    RegionHttp http({}, quick);
    const HttpAnswer answer =
        http.send(get(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(portal.serverPort()))));
    QCOMPARE(answer.reach, Reach::NotTheRegion);
}

void TestRegionHttp::a_pin_that_does_not_fit_ends_it_before_anything_is_sent()
{
    RegionPeer peer(m_clock);
    RegionHttp http(peer.trust(), quick);
    RegionHttp::Call call = get(peer.url());
    call.bearer = "secret";
    call.pin = QByteArray(32, 'x');
    QCOMPARE(http.send(call).reach, Reach::Certificate);
    QTest::qWait(50);
    QCOMPARE(peer.log.size(), 0);
    call.pin = crypto::sha256(peer.certificate.certificate.publicKey().toDer());
    QCOMPARE(http.send(call).reach, Reach::Answered);
}

void TestRegionHttp::a_pin_that_fits_does_not_replace_the_certificate()
{
    RegionPeer peer(m_clock);
    RegionHttp http({}, quick);
    RegionHttp::Call call = get(peer.url());
    call.pin = crypto::sha256(peer.certificate.certificate.publicKey().toDer());
    QCOMPARE(http.send(call).reach, Reach::Certificate);
}

void TestRegionHttp::plain_http_is_never_asked()
{
    RegionHttp http({}, quick);
    const HttpAnswer answer =
        http.send({"GET", QUrl(QStringLiteral("http://127.0.0.1:1")), {}, {}, {}, {}});
    QCOMPARE(answer.reach, Reach::NotTheRegion);
    QCOMPARE(answer.detail, QStringLiteral("not https"));
}

void TestRegionHttp::retry_after_is_read_and_bounded()
{
    using std::chrono::seconds;
    RegionPeer peer(m_clock);
    RegionHttp http(peer.trust(), quick);
    const std::vector<std::pair<QByteArray, std::optional<seconds>>> cases{
        {"120", seconds(120)}, {"-5", seconds(0)}, {"999999999", seconds(86400)}, {"soon", {}}};
    for (const auto &[text, expected] : cases) {
        peer.faults = {Fault{"/", Fault::Kind::Answer, 503, "application/json", "{}",
                             "Retry-After: " + text + "\r\n"}};
        QCOMPARE(http.send(get(peer.url())).retryAfter, expected);
    }
}

void TestRegionHttp::stopping_ends_the_running_request()
{
    RegionPeer peer(m_clock);
    RegionHttp http(peer.trust());
    peer.faults = {Fault{"/", Fault::Kind::Silence}};
    QTimer::singleShot(100, this, [&http] { http.stop(); });
    QElapsedTimer time;
    time.start();
    QCOMPARE(http.send(get(peer.url())).reach, Reach::Offline);
    QVERIFY(time.elapsed() < 5000);
    QCOMPARE(http.send(get(peer.url())).reach, Reach::Offline);
    QCOMPARE(peer.log.size(), 1);
}

void TestRegionHttp::a_trust_file_is_read_or_refused()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QCOMPARE(readTrust(file.fileName()).error().kind, ErrorKind::Invalid);
    file.write(fakes::TestCertificate::make().certificate.toPem());
    file.flush();
    QCOMPARE(readTrust(file.fileName())->size(), 1);
    QCOMPARE(readTrust(file.fileName() + u'x').error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestRegionHttp)
#include "tst_region_http.moc"
