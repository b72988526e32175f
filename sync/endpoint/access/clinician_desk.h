// SPDX-License-Identifier: Apache-2.0
// Local accounts of clinicians and their sessions.
#pragma once

#include "sync/endpoint/http/http_message.h"
#include "sync/endpoint/ledger/ledger.h"

namespace backwell::sync::endpoint
{

class ClinicianDesk
{
public:
    ClinicianDesk(Ledger &ledger, const Clock &clock) : m_ledger(ledger), m_clock(clock) {}

    struct Fresh {
        QString user;
        QString password; ///< 80 random bits, told once
    };
    /// The user name is made from `name` ("Robin Example" -> robin.example), numbered when taken.
    /// Errors: Invalid (no letters), Full.
    Result<Fresh> add(const QString &name);

    /// The secret for a new session's cookie. Five wrong passwords in a row lock the account for
    /// 15 minutes; every refusal takes as long and reads the same. Errors: Denied; Refused
    /// (locked).
    Result<QByteArray> signIn(const QString &user, const QByteArray &password);
    void signOut(const HttpRequest &request);

    /// The clinician behind the session cookie, or nobody. A session ends after 30 minutes without
    /// use, at the latest after 10 hours.
    Caller identify(const HttpRequest &request);

    /// The Set-Cookie value that starts (or, empty, ends) a session.
    static QByteArray setCookie(const QByteArray &secret);

private:
    Ledger &m_ledger;
    const Clock &m_clock;
};

} // namespace backwell::sync::endpoint
