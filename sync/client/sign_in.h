// SPDX-License-Identifier: Apache-2.0
// Signed-in requests: short-lived tokens by private_key_jwt (SMART Backend Services, RFC 7523).
#pragma once

#include "sync/client/enrolment.h"
#include "sync/client/sync_problem.h"

#include <expected>

namespace backwell::sync
{

/// Holds one token in memory and renews it half a minute before it ends.
class SignIn
{
public:
    SignIn(RegionHttp &http, const Clock &clock);

    /// Sends `call` with a token of this enrolment (and its pin). A 401 is answered by a new token,
    /// once. When the region's clock turns out to differ from ours, the enrolment's offset is
    /// corrected; `enrolment` then differs from the stored one. The answer's reach is Answered.
    std::expected<HttpAnswer, SyncFailure> send(Enrolment &enrolment, RegionHttp::Call call);

private:
    std::expected<QByteArray, SyncFailure> token(Enrolment &enrolment);
    std::expected<HttpAnswer, SyncFailure> ask(const Enrolment &enrolment);

    RegionHttp &m_http;
    const Clock &m_clock;
    QByteArray m_token;
    QString m_clientId;
    qint64 m_endsMs = 0;
};

} // namespace backwell::sync
