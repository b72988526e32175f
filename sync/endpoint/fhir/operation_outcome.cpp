// SPDX-License-Identifier: Apache-2.0
// Issue codes of FHIR R4 (value set issue-type) by HTTP status.
#include "sync/endpoint/fhir/operation_outcome.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::sync::endpoint
{

namespace
{
QString issueCode(int status)
{
    switch (status) {
    case 202:
        return QStringLiteral("informational");
    case 401:
        return QStringLiteral("login");
    case 403:
        return QStringLiteral("forbidden");
    case 404:
        return QStringLiteral("not-found");
    case 405:
    case 415:
        return QStringLiteral("not-supported");
    case 408:
        return QStringLiteral("timeout");
    case 409:
    case 412:
        return QStringLiteral("conflict");
    case 413:
    case 431:
        return QStringLiteral("too-long");
    case 422:
        return QStringLiteral("invariant");
    case 429:
    case 503:
        return QStringLiteral("throttled");
    default:
        return status >= 500 ? QStringLiteral("exception") : QStringLiteral("invalid");
    }
}
} // namespace

QByteArray operationOutcome(int status, const QString &diagnostics)
{
    const QJsonObject issue{{QStringLiteral("severity"), status < 400
                                                             ? QStringLiteral("information")
                                                             : QStringLiteral("error")},
                            {QStringLiteral("code"), issueCode(status)},
                            {QStringLiteral("diagnostics"), diagnostics}};
    return QJsonDocument(
               QJsonObject{{QStringLiteral("resourceType"), QStringLiteral("OperationOutcome")},
                           {QStringLiteral("issue"), QJsonArray{issue}}})
        .toJson(QJsonDocument::Compact);
}

int statusOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return 404;
    case ErrorKind::Full:
    case ErrorKind::Offline:
        return 503;
    case ErrorKind::Corrupt:
    case ErrorKind::TooNew:
        return 500;
    case ErrorKind::Denied:
        return 401;
    case ErrorKind::Conflict:
        return 409;
    case ErrorKind::Refused:
    case ErrorKind::Invalid:
        return 400;
    }
    return 500;
}

QByteArray statusLine(int status)
{
    switch (status) {
    case 200:
        return "200 OK";
    case 201:
        return "201 Created";
    case 202:
        return "202 Accepted";
    case 400:
        return "400 Bad Request";
    case 403:
        return "403 Forbidden";
    case 404:
        return "404 Not Found";
    case 409:
        return "409 Conflict";
    case 412:
        return "412 Precondition Failed";
    case 422:
        return "422 Unprocessable Entity";
    default:
        return QByteArray::number(status);
    }
}

} // namespace backwell::sync::endpoint
