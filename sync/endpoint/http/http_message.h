// SPDX-License-Identifier: Apache-2.0
// A request and its answer as plain values; handlers know these and nothing of sockets.
#pragma once

#include "sync/endpoint/access/caller.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <vector>

namespace backwell::sync::endpoint
{

/// Name and value pairs of a query string or a form, percent-decoded, in order.
class Fields
{
public:
    static Fields parse(QByteArrayView encoded);
    /// The first value of that name, or an empty string.
    QString value(QStringView name) const;
    /// Every value of that name, in order: a list of which several are chosen.
    QStringList values(QStringView name) const;

private:
    std::vector<std::pair<QString, QString>> m_pairs;
};

struct HttpRequest {
    QByteArray method; ///< GET, POST, …
    QString path;      ///< decoded, starts with /, no query
    QByteArray target; ///< path and query as received
    Fields query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QString base;         ///< https://HOST:PORT, as this region names itself
    QStringList captures; ///< what the {} of the route matched
    Caller caller;        ///< who asks, as the router made sure of

    QByteArray header(const QByteArray &lowerCaseName) const
    {
        return headers.value(lowerCaseName);
    }
    /// A cookie's value, empty if absent.
    QByteArray cookie(const QByteArray &name) const;
};

struct HttpResponse {
    int status = 200;
    QByteArray type; ///< Content-Type; empty with an empty body
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
};

/// Called exactly once, from any thread.
using Respond = std::function<void(HttpResponse)>;

inline constexpr auto fhirJson = "application/fhir+json; charset=utf-8";

HttpResponse jsonResponse(int status, QByteArray body);
HttpResponse redirect(const QByteArray &location); ///< 303 See Other

} // namespace backwell::sync::endpoint
