// SPDX-License-Identifier: Apache-2.0
// The client against a FHIR server nobody here wrote, behind a proxy that cuts after the commit.
#include "platform/base/crypto.h"
#include "sync/client/sync_client.h"
#include "tests/fakes/fake_connectivity.h"
#include "tests/fakes/sample_records.h"
#include "tests/fakes/test_certificate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace backwell;
using namespace backwell::sync;

class TestInteropMedplum : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void exactly_one_of_each_remains_after_two_cuts_data();
    void exactly_one_of_each_remains_after_two_cuts();

private:
    void startPeer(int cuts, bool updateCreate);
    QJsonObject held();

    const SystemClock m_clock;
    QTemporaryDir m_dir;
    OneTimeCode m_code = OneTimeCode::make();
    QProcess m_peer;
    fakes::TestCertificate m_certificate = fakes::TestCertificate::make();
    QUrl m_url;
    fakes::FakeConnectivity m_network;
    std::unique_ptr<LocalStore> m_store;
    std::unique_ptr<SyncClient> m_client;
};

void TestInteropMedplum::init()
{
    auto store = LocalStore::open({QStringLiteral(":memory:"), crypto::randomBytes(32)}, m_clock);
    QVERIFY(store);
    m_store = std::move(*store);
}

void TestInteropMedplum::cleanup()
{
    m_client.reset();
    m_store.reset();
    m_peer.closeWriteChannel();
    if (!m_peer.waitForFinished(5000))
        m_peer.kill();
    m_peer.waitForFinished(5000);
}

void TestInteropMedplum::startPeer(int cuts, bool updateCreate)
{
    const QString certificate = m_dir.filePath(QStringLiteral("certificate.pem"));
    const QString key = m_dir.filePath(QStringLiteral("key.pem"));
    QFile certificateFile(certificate);
    QFile keyFile(key);
    QVERIFY(certificateFile.open(QIODevice::WriteOnly) && keyFile.open(QIODevice::WriteOnly));
    certificateFile.write(m_certificate.certificate.toPem());
    keyFile.write(m_certificate.key.toPem());
    certificateFile.close();
    keyFile.close();
    m_peer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList words{
        qEnvironmentVariable("BACKWELL_SOURCE") + QStringLiteral("/tests/interop/medplum_peer.mjs"),
        certificate, key, QString::fromLatin1(m_code.canonical()), QString::number(cuts)};
    if (!updateCreate)
        words << QStringLiteral("--no-update-create");
    m_peer.start(QStringLiteral("node"), words);
    QVERIFY2(m_peer.waitForReadyRead(30000), "node must start; is tests/interop/setup.sh done?");
    const QJsonObject ready = QJsonDocument::fromJson(m_peer.readLine()).object();
    m_url = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(ready[u"port"].toInt()));
    QVERIFY(m_url.port() > 0);
}

QJsonObject TestInteropMedplum::held()
{
    RegionHttp http({m_certificate.certificate});
    QUrl url = m_url;
    url.setPath(QStringLiteral("/test/resources"));
    return QJsonDocument::fromJson(http.send({"GET", url, {}, {}, {}, {}}).body).object();
}

void TestInteropMedplum::exactly_one_of_each_remains_after_two_cuts_data()
{
    QTest::addColumn<bool>("updateCreate");
    QTest::newRow("PUT by id") << true;
    QTest::newRow("conditional create") << false;
}

void TestInteropMedplum::exactly_one_of_each_remains_after_two_cuts()
{
    QFETCH(bool, updateCreate);
    startPeer(2, updateCreate);
    const std::vector<Record> records = fakes::sampleRecords(m_clock);
    QVERIFY(m_store->save(records).result());
    SyncClient::Options options;
    options.trust = {m_certificate.certificate};
    m_client = std::make_unique<SyncClient>(*m_store, m_network, m_clock, options);
    m_client->start();
    QSignalSpy joined(m_client.get(), &SyncClient::enrolled);
    m_client->enrol(m_code.shown(), m_url, keyOf(records[0]).id);
    QVERIFY(joined.wait(20000));
    QTRY_COMPARE_WITH_TIMEOUT(m_client->status().pending, 0, 60000);
    QTRY_COMPARE_WITH_TIMEOUT(m_client->status().state, SyncState::Idle, 20000);
    QCOMPARE(held()[u"cuts"].toInt(), 2);

    // An edit, so that the second version replaces the first and stands alone.
    Response edited = std::get<Response>(records[3]);
    edited.key.version = 2;
    edited.status = ResponseStatus::Amended;
    QVERIFY(m_store->save({edited}).result());
    QTRY_COMPARE_WITH_TIMEOUT(m_client->status().pending, 1, 5000);
    QTRY_COMPARE_WITH_TIMEOUT(m_client->status().pending, 0, 60000);

    const QJsonArray resources = held()[u"resources"].toArray();
    QCOMPARE(resources.size(), qsizetype(records.size()));
    for (const Record &record : records) {
        const Key &key = keyOf(record);
        QList<QJsonObject> copies;
        for (const QJsonValue &resource : resources) {
            const QByteArray bytes =
                QJsonDocument(resource.toObject()).toJson(QJsonDocument::Compact);
            const bool type = resource[u"resourceType"].toString() == resourceTypeOf(record);
            if (type && bytes.contains("\"value\":\"" + key.id.toString().toLatin1() + '"'))
                copies << resource.toObject();
        }
        QVERIFY2(copies.size() == 1, qPrintable(resourceTypeOf(record)));
        const auto stored = m_store->versions(key.id).result()->back();
        QCOMPARE(stored.state, EntryState::WithClinic);
        QVERIFY2(wire::sameContent(QJsonDocument(copies[0]).toJson(), stored.resource),
                 qPrintable(resourceTypeOf(record)));
        const QString expected = updateCreate ? key.id.toString() : copies[0][u"id"].toString();
        QCOMPARE(copies[0][u"id"].toString(), expected);
    }
}

QTEST_GUILESS_MAIN(TestInteropMedplum)
#include "tst_interop_medplum.moc"
