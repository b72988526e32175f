// SPDX-License-Identifier: Apache-2.0
// One-time codes, and devices that join with one (RFC 7591 with an initial access token).
#pragma once

#include "sync/endpoint/http/http_message.h"
#include "sync/endpoint/ledger/ledger.h"

#include <mutex>

namespace backwell::sync::endpoint
{

class EnrolmentDesk
{
public:
    EnrolmentDesk(Ledger &ledger, const Clock &clock, QString regionName)
        : m_ledger(ledger), m_clock(clock), m_regionName(std::move(regionName))
    {
    }

    /// A new code as printed. The ledger keeps its hash only. `days` 1–60. Errors: Invalid, Full.
    Result<QString> invite(int days, const QString &label);

    /// POST /auth/register. 201 and the client, or {error, error_description}: 401 invalid_token
    /// (code unknown, used or expired), 400 invalid_client_metadata, 409, or 429 after many wrong
    /// codes in a minute.
    HttpResponse enrol(const HttpRequest &request);

private:
    bool tooManyWrong();
    void noteWrong();

    Ledger &m_ledger;
    const Clock &m_clock;
    QString m_regionName;
    std::mutex m_wrongMutex;
    qint64 m_wrongMinute = 0;
    int m_wrongCount = 0;
};

/// What a token lets a device do, as SMART scopes.
inline constexpr auto deviceScope = u"system/*.cru system/Provenance.rs";

/// {error, error_description} of RFC 6749 and 7591.
HttpResponse authError(int status, const QString &error, const QString &description);

} // namespace backwell::sync::endpoint
