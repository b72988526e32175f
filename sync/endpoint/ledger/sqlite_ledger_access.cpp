// SPDX-License-Identifier: Apache-2.0
// The other half of SqliteLedger: codes, clients, tokens, accounts, sessions, settings.
#include "sync/endpoint/ledger/sqlite_ledger_p.h"

namespace backwell::sync::endpoint
{

namespace
{
DeviceClient clientOf(const Query &row)
{
    return {row.text(0), row.id(1), row.bytes(2), row.text(3), row.number(4)};
}

AccessToken tokenOf(const Query &row)
{
    return {row.bytes(0), row.text(1), row.id(2), row.number(3)};
}

Session sessionOf(const Query &row)
{
    return {row.bytes(0), row.text(1), row.number(2), row.number(3)};
}

Account accountOf(const Query &row)
{
    return {row.text(0), row.text(1), row.text(2), row.bytes(3), int(row.number(4)), row.number(5)};
}

// A person is known under one label; a code for another label is a code for someone else.
bool labelFits(LedgerConnection &writer, const Uuid &person, const QString &label)
{
    Query row = writer.query("SELECT label FROM person WHERE id = ?1");
    row.bind(1, person);
    if (!row.step())
        return true;
    const QString known = row.text(0);
    return known.isEmpty() || label.isEmpty() || known == label;
}

void join(LedgerConnection &writer, const DeviceClient &client, const QString &label)
{
    writer.query("INSERT INTO client(id, person, jwk, name, since) VALUES(?,?,?,?,?)")
        .bind(1, client.id)
        .bind(2, client.person)
        .bind(3, client.publicJwk)
        .bind(4, client.name)
        .bind(5, client.sinceMs)
        .run();
    writer
        .query("INSERT INTO person(id, label, joined, arrived, unseen, quarantined) "
               "VALUES(?1, ?2, ?3, 0, 0, 0) ON CONFLICT(id) DO UPDATE SET "
               "label = CASE WHEN label = '' THEN ?2 ELSE label END")
        .bind(1, client.person)
        .bind(2, label)
        .bind(3, client.sinceMs)
        .run();
}
} // namespace

Result<void> SqliteLedger::addInvitation(const Invitation &invitation)
{
    return d->write([&](LedgerConnection &writer) {
        writer.query("INSERT INTO invitation(hash, label, expires) VALUES(?,?,?)")
            .bind(1, invitation.codeHash)
            .bind(2, invitation.label)
            .bind(3, invitation.expiresMs)
            .run();
    });
}

Result<Ledger::Enrolled> SqliteLedger::enrol(const QByteArray &codeHash, const DeviceClient &client)
{
    Enrolled enrolled{CodeUse::Unknown, client};
    const auto outcome = d->writer->run([&](LedgerConnection &writer) -> Result<void> {
        QString label;
        {
            Query row = writer.query(
                "SELECT i.label, i.expires, i.client, c.id, c.person, c.jwk, c.name, c.since "
                "FROM invitation i LEFT JOIN client c ON c.id = i.client WHERE i.hash = ?1");
            row.bind(1, codeHash);
            if (!row.step())
                return {};
            label = row.text(0);
            if (!row.text(2).isEmpty()) {
                const bool again = row.bytes(5) == client.publicJwk && row.id(4) == client.person;
                enrolled.use = again ? CodeUse::Accepted : CodeUse::Used;
                if (again)
                    enrolled.client = {row.text(3), row.id(4), row.bytes(5), row.text(6),
                                       row.number(7)};
                return {};
            }
            if (row.number(1) <= client.sinceMs) {
                enrolled.use = CodeUse::Expired;
                return {};
            }
        }
        if (!labelFits(writer, client.person, label)) {
            enrolled.use = CodeUse::OtherPerson;
            return {};
        }
        join(writer, client, label);
        writer.query("UPDATE invitation SET client = ?2, used = ?3 WHERE hash = ?1")
            .bind(1, codeHash)
            .bind(2, client.id)
            .bind(3, client.sinceMs)
            .run();
        enrolled.use = CodeUse::Accepted;
        return {};
    });
    if (!outcome)
        return std::unexpected(outcome.error());
    return enrolled;
}

Result<DeviceClient> SqliteLedger::client(const QString &id)
{
    return d->first("SELECT id, person, jwk, name, since FROM client WHERE id = ?1",
                    "no such client", clientOf, id);
}

Result<void> SqliteLedger::addToken(const AccessToken &token, const QString &jti,
                                    qint64 jtiExpiresMs)
{
    return d->writer->run([&](LedgerConnection &writer) -> Result<void> {
        const qint64 nowMs = d->nowMs();
        writer.query("DELETE FROM assertion WHERE expires < ?1").bind(1, nowMs).run();
        writer.query("DELETE FROM token WHERE expires < ?1").bind(1, nowMs).run();
        {
            Query row = writer.query("SELECT 1 FROM assertion WHERE client = ?1 AND jti = ?2");
            row.bind(1, token.client).bind(2, jti);
            if (row.step())
                return fail(ErrorKind::Denied, QStringLiteral("assertion used before"));
        }
        writer.query("INSERT INTO assertion(client, jti, expires) VALUES(?,?,?)")
            .bind(1, token.client)
            .bind(2, jti)
            .bind(3, jtiExpiresMs)
            .run();
        writer.query("INSERT INTO token(hash, client, person, expires) VALUES(?,?,?,?)")
            .bind(1, token.hash)
            .bind(2, token.client)
            .bind(3, token.person)
            .bind(4, token.expiresMs)
            .run();
        return {};
    });
}

Result<AccessToken> SqliteLedger::token(const QByteArray &hash)
{
    return d->first("SELECT hash, client, person, expires FROM token WHERE hash = ?1",
                    "no such token", tokenOf, hash);
}

Result<void> SqliteLedger::addAccount(const Account &account)
{
    return d->writer->run([&](LedgerConnection &writer) -> Result<void> {
        {
            Query row = writer.query("SELECT 1 FROM account WHERE user = ?1");
            row.bind(1, account.user);
            if (row.step())
                return fail(ErrorKind::Conflict, QStringLiteral("user name taken"));
        }
        writer
            .query("INSERT INTO account(id, user, name, password, failures, locked) "
                   "VALUES(?,?,?,?,0,0)")
            .bind(1, account.id)
            .bind(2, account.user)
            .bind(3, account.name)
            .bind(4, account.passwordHash)
            .run();
        return {};
    });
}

Result<Account> SqliteLedger::accountByUser(const QString &user)
{
    return d->first(
        "SELECT id, user, name, password, failures, locked FROM account WHERE user = ?1",
        "no such account", accountOf, user);
}

Result<Account> SqliteLedger::account(const QString &id)
{
    return d->first("SELECT id, user, name, password, failures, locked FROM account WHERE id = ?1",
                    "no such account", accountOf, id);
}

Result<void> SqliteLedger::noteSignIn(const QString &account, int failures, qint64 lockedUntilMs)
{
    return d->write([&](LedgerConnection &writer) {
        writer.query("UPDATE account SET failures = ?2, locked = ?3 WHERE id = ?1")
            .bind(1, account)
            .bind(2, qint64(failures))
            .bind(3, lockedUntilMs)
            .run();
    });
}

Result<void> SqliteLedger::addSession(const Session &session)
{
    return d->write([&](LedgerConnection &writer) {
        // Nothing older than a day can still be valid.
        writer.query("DELETE FROM session WHERE started < ?1")
            .bind(1, session.startedMs - 24LL * 3600 * 1000)
            .run();
        writer.query("INSERT INTO session(hash, account, started, touched) VALUES(?,?,?,?)")
            .bind(1, session.hash)
            .bind(2, session.account)
            .bind(3, session.startedMs)
            .bind(4, session.touchedMs)
            .run();
    });
}

Result<Session> SqliteLedger::session(const QByteArray &hash)
{
    return d->first("SELECT hash, account, started, touched FROM session WHERE hash = ?1",
                    "no such session", sessionOf, hash);
}

Result<void> SqliteLedger::touchSession(const QByteArray &hash, qint64 nowMs)
{
    return d->write([&](LedgerConnection &writer) {
        writer.query("UPDATE session SET touched = ?2 WHERE hash = ?1")
            .bind(1, hash)
            .bind(2, nowMs)
            .run();
    });
}

Result<void> SqliteLedger::endSession(const QByteArray &hash)
{
    return d->write([&](LedgerConnection &writer) {
        writer.query("DELETE FROM session WHERE hash = ?1").bind(1, hash).run();
    });
}

Result<QByteArray> SqliteLedger::setting(const QString &name)
{
    return d->read([&](LedgerConnection &reader) -> Result<QByteArray> {
        Query row = reader.query("SELECT value FROM setting WHERE name = ?1");
        row.bind(1, name);
        return row.step() ? row.bytes(0) : QByteArray();
    });
}

Result<QByteArray> SqliteLedger::settingOnce(const QString &name, const QByteArray &value)
{
    const auto outcome = d->write([&](LedgerConnection &writer) {
        writer.query("INSERT INTO setting(name, value) VALUES(?,?) ON CONFLICT(name) DO NOTHING")
            .bind(1, name)
            .bind(2, value)
            .run();
    });
    if (!outcome)
        return std::unexpected(outcome.error());
    return setting(name);
}

} // namespace backwell::sync::endpoint
