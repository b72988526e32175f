// SPDX-License-Identifier: Apache-2.0
// One HTTPS request to a region, with every limit a device needs on a network it cannot trust.
#pragma once

#include "platform/base/error.h"

#include <QByteArray>
#include <QList>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

class QEventLoop;
class QNetworkAccessManager;
class QNetworkReply;

namespace backwell::sync
{

/// Certificates accepted besides the system's; the only way to trust a development region.
using ExtraTrust = QList<QSslCertificate>;
/// PEM certificates in a file (`--trust FILE`). Errors: NotFound, Denied, Invalid (none in it).
Result<ExtraTrust> readTrust(const QString &file);

/// How far a request got.
enum class Reach {
    Answered,     ///< the region answered, with whatever status
    Offline,      ///< no route, no name, refused, cut or timed out: nothing is known of the request
    NotTheRegion, ///< something else answered: a captive portal, a proxy, a redirect, HTML
    Certificate,  ///< whoever answered could not prove to be the region
    TooLarge      ///< the answer was longer than allowed and was not read to its end
};

struct HttpAnswer {
    Reach reach = Reach::Offline;
    int status = 0; ///< 100–599 when Answered
    QByteArray body;
    std::optional<std::chrono::seconds> retryAfter; ///< 0 s to 1 day
    std::optional<qint64> dateMsUtc;                ///< the server's Date header
    QString detail;                                 ///< for the log
};

/// Same scheme, host and port (443 when none is named)? A code, a token, or who it is that asks
/// goes to no other address than the one that was agreed on.
bool sameOrigin(const QUrl &a, const QUrl &b);

/// Blocks in a local event loop on the thread that made it; one request at a time. Never follows a
/// redirect, never ignores a TLS error, never sends a cookie or an Authorization it was not given.
class RegionHttp
{
public:
    struct Limits {
        qint64 answerBytes = 8 << 20;
        std::chrono::milliseconds silence{20000}; ///< without a byte
        std::chrono::milliseconds altogether{90000};
    };
    explicit RegionHttp(const ExtraTrust &trust);
    RegionHttp(const ExtraTrust &trust, Limits limits);
    ~RegionHttp();

    struct Call {
        QByteArray verb; ///< GET or POST
        QUrl url;        ///< https only; anything else is NotTheRegion without a request
        QByteArray contentType;
        QByteArray body;
        QByteArray bearer; ///< token or code, or empty
        QByteArray pin;    ///< SHA-256 of the expected public key, or empty
    };
    HttpAnswer send(const Call &call);
    /// Ends the running request as Offline; every later one too. Call on the same thread.
    void stop();

private:
    HttpAnswer finish(QNetworkReply &reply, const Call &call);

    Limits m_limits;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QSslConfiguration m_tls;
    QPointer<QNetworkReply> m_running;
    bool m_stopped = false;
};

} // namespace backwell::sync
