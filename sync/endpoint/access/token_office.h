// SPDX-License-Identifier: Apache-2.0
// Short-lived access tokens for devices: client_credentials with private_key_jwt (RFC 7523).
#pragma once

#include "sync/endpoint/http/http_message.h"
#include "sync/endpoint/ledger/ledger.h"

namespace backwell::sync::endpoint
{

class TokenOffice
{
public:
    TokenOffice(Ledger &ledger, const Clock &clock) : m_ledger(ledger), m_clock(clock) {}

    /// POST /auth/token. 200 {access_token, token_type, expires_in, scope}, or 400/401 with
    /// invalid_request, unsupported_grant_type or invalid_client. An assertion serves once; its
    /// times may be off by 60 s; its `exp` lies at most 5 minutes ahead.
    HttpResponse issue(const HttpRequest &request);

    /// The device behind "Authorization: Bearer …", or nobody.
    Caller identify(const HttpRequest &request);

private:
    Result<DeviceClient> verified(const QByteArray &assertion, const QString &base,
                                  QJsonObject &claims);

    Ledger &m_ledger;
    const Clock &m_clock;
};

} // namespace backwell::sync::endpoint
