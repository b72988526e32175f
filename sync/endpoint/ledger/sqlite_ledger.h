// SPDX-License-Identifier: Apache-2.0
// The ledger in one SQLite file: WAL, synchronous=FULL, one writer thread with group commit.
#pragma once

#include "sync/endpoint/ledger/ledger.h"

#include <memory>

namespace backwell::sync::endpoint
{

class SqliteLedger final : public Ledger
{
public:
    enum class Use {
        Serve, ///< the one process that serves: it alone checkpoints
        Desk   ///< a short visit of a subcommand while another process may serve
    };
    /// Opens or creates. Errors: TooNew (newer schema, left as it is), Corrupt, Denied, Full.
    static Result<std::unique_ptr<SqliteLedger>> open(const QString &file, Use use,
                                                      const Clock &clock, SameContent same);
    ~SqliteLedger() override; ///< finishes what was queued

    void append(std::vector<Entry> entries, Appended done) override;
    Result<HeldEntry> newest(const Uuid &person, const QString &type, const Uuid &id) override;
    Result<std::vector<HeldEntry>> history(const Uuid &person, qint64 fromMs, qint64 toMs) override;
    Result<std::vector<HeldEntry>> quarantined(const QString &reason) override;
    Result<void> release(const std::vector<Entry> &entries) override;
    Result<std::vector<HeldEntry>> flaggedAside(const Uuid &person) override;
    Result<std::vector<PersonSummary>> people() override;
    Result<PersonSummary> person(const Uuid &person) override;
    Result<void> addInvitation(const Invitation &invitation) override;
    Result<Enrolled> enrol(const QByteArray &codeHash, const DeviceClient &client) override;
    Result<DeviceClient> client(const QString &id) override;
    Result<void> addToken(const AccessToken &token, const QString &jti,
                          qint64 jtiExpiresMs) override;
    Result<AccessToken> token(const QByteArray &hash) override;
    Result<void> addAccount(const Account &account) override;
    Result<Account> accountByUser(const QString &user) override;
    Result<Account> account(const QString &id) override;
    Result<void> noteSignIn(const QString &account, int failures, qint64 lockedUntilMs) override;
    Result<void> addSession(const Session &session) override;
    Result<Session> session(const QByteArray &hash) override;
    Result<void> touchSession(const QByteArray &hash, qint64 nowMs) override;
    Result<void> endSession(const QByteArray &hash) override;
    Result<int> markSeen(const Uuid &person, const QString &account, qint64 uptoMs) override;
    Result<std::vector<SeenMark>> seenSince(const Uuid &person, qint64 fromMs, int limit) override;
    Result<void> addCare(const CareVersion &version, qint64 knownMs) override;
    Result<void> addPlan(const PlanWord &word, qint64 knownMs) override;
    Result<std::vector<PlanWord>> plansSince(const Uuid &person, qint64 fromMs, int limit) override;
    Result<std::vector<CareVersion>> careHistory(const Uuid &person) override;
    Result<std::vector<CareVersion>> careSince(const Uuid &person, qint64 fromMs,
                                               int limit) override;
    Result<QByteArray> setting(const QString &name) override;
    Result<QByteArray> settingOnce(const QString &name, const QByteArray &value) override;

private:
    class Private;
    explicit SqliteLedger(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace backwell::sync::endpoint
