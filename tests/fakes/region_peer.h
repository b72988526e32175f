// SPDX-License-Identifier: Apache-2.0
// A small region in the test's own process: it keeps what it is sent, and misbehaves when told to.
#pragma once

#include "platform/base/clock.h"
#include "tests/fakes/test_certificate.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QSslServer>
#include <QUrl>

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace backwell::fakes
{

/// What happens to the next request whose path begins with `path`, instead of the right thing.
struct Fault {
    enum class Kind {
        Answer,    ///< status, type and body as given; the request is not acted on
        ActAnswer, ///< as Answer, but the request is acted on first
        CutBefore, ///< the connection is closed; the request is not acted on
        CutAfter,  ///< acted on, then closed without an answer
        CutInside, ///< acted on, then closed in the middle of the answer
        Truncate,  ///< acted on; half of the JSON arrives as a complete HTTP answer
        Silence    ///< no answer, the connection stays open
    };
    QByteArray path;
    Kind kind = Kind::CutAfter;
    int status = 500;
    QByteArray type = "application/json";
    QByteArray body = "{}";
    QByteArray headers = {}; ///< further header lines, each with CRLF
};

struct PeerRequest {
    QByteArray verb;
    QByteArray target;                     ///< path and query
    QHash<QByteArray, QByteArray> headers; ///< lower-case names
    QByteArray body;
};

/// Speaks the region's HTTP contract over TLS on 127.0.0.1. Everything it holds is public: a test
/// reads it as the oracle.
class RegionPeer : public QSslServer
{
public:
    explicit RegionPeer(const Clock &clock, TestCertificate certificate = TestCertificate::make());

    QUrl url() const;
    QList<QSslCertificate> trust() const { return {certificate.certificate}; }
    /// How many resources are held, each id once.
    int count() const { return int(held.size()); }
    int requests(const QByteArray &pathPrefix) const;
    void forgetTokens() { m_tokens.clear(); }
    /// From now on it shows this certificate; whoever is connected has to come again.
    void show(const TestCertificate &other);
    /// Nobody is there any more, or somebody is again, at the same address.
    void setThere(bool there);

    struct Held {
        QByteArray resource;
        int clientVersion = 1;
        int versionId = 1;
        int writes = 1; ///< how many times it was sent
    };
    struct Entry { ///< what to say to one batch entry in place of the right thing
        int status = 0;
        QByteArray diagnostics;
        bool keep = false; ///< act on it all the same
    };

    TestCertificate certificate;
    std::deque<Fault> faults;
    std::map<QString, Entry> entryFaults;   ///< by record id; stays until removed
    std::optional<Entry> everyEntry;        ///< said of each entry instead
    std::map<QString, Held> held;           ///< by "Type/id"
    std::vector<QByteArray> provenances;    ///< resources, in order of lastUpdated
    std::vector<QByteArray> care;           ///< EpisodeOfCare of the clinic, likewise
    std::vector<QByteArray> plans;          ///< CarePlan of the clinic, likewise
    std::map<QByteArray, QByteArray> codes; ///< canonical code -> "ready", "used", "expired"
    QHash<QString, QByteArray> clients;     ///< client id -> public JWK
    std::vector<PeerRequest> log;
    /// True for a request that the region cannot digest as a whole: 500, nothing acted on.
    std::function<bool(const PeerRequest &)> spoils;
    bool updateCreate = true;
    bool revoked = false;    ///< no assertion is accepted any more
    qint64 clockAheadMs = 0; ///< the region's clock minus the test's
    int tokenSeconds = 300;
    int pageSize = 50;

private:
    struct Answer {
        int status = 200;
        QByteArray body;
        QByteArray type = "application/fhir+json";
        QByteArray headers = {};
    };
    void serve(QSslSocket *socket);
    void handle(QSslSocket *socket, const PeerRequest &request);
    void reply(QSslSocket *socket, const Answer &answer, qsizetype cutAt = -1);
    Answer act(const PeerRequest &request);
    Answer registerClient(const PeerRequest &request);
    Answer token(const PeerRequest &request);
    Answer batch(const PeerRequest &request);
    QJsonObject batchEntry(const QJsonObject &entry);
    Answer read(const QString &path);
    Answer search(const QUrl &target);
    /// A page of `all`, those of `type`, from the instant asked for.
    Answer news(const QUrl &target, const std::vector<QByteArray> &all);
    qint64 nowMs() const { return m_clock.now().msUtc + clockAheadMs; }

    const Clock &m_clock;
    void hangUp();

    quint16 m_port = 0;
    QHash<QSslSocket *, QByteArray> m_buffers;
    QHash<QByteArray, qint64> m_tokens;   ///< -> end, the region's time
    QHash<QString, QString> m_registered; ///< code -> client id
    QSet<QString> m_usedJti;
};

} // namespace backwell::fakes
