// SPDX-License-Identifier: Apache-2.0
// What a region keeps: resources as received, and who may come in. A narrow seam: SQLite today,
// PostgreSQL for a region of many machines. Everything durable lives behind it, nothing in memory.
#pragma once

#include "platform/base/clock.h"
#include "platform/base/ids.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace backwell::sync::endpoint
{

enum class Standing {
    Held,       ///< accepted; clinicians see it
    Quarantined ///< kept, with a reason, and not yet part of the person's story
};

/// One resource to keep. (person, id, version) is its identity.
struct Entry {
    Uuid person;
    Uuid id;
    int version = 1;
    QString type;      ///< FHIR resource type
    Instant effective; ///< when the person entered it; fixes its place in the cluster
    Standing standing = Standing::Held;
    QString reason;  ///< why quarantined, a stable phrase; empty when held
    QByteArray body; ///< exactly as received
    /// An answer in it opens crisis help: its person stands first until somebody looked.
    bool flagged = false;
    QString remark = {}; ///< what intake noticed without refusing it; may be empty
};

struct HeldEntry : Entry {
    qint64 receivedMs = 0; ///< UTC, when this region had it on disk
};

/// What became of one entry.
enum class Filed {
    Created,    ///< first version of that id
    Updated,    ///< a further version of that id
    Repeated,   ///< the same again: nothing changed
    Conflicting ///< that (id, version) is held with other content: nothing changed
};
struct FiledEntry {
    Filed filed = Filed::Created;
    Standing standing = Standing::Held; ///< of what is held now
    QString reason;
};

struct Invitation {
    QByteArray codeHash;
    QString label;
    qint64 expiresMs = 0;
};
struct DeviceClient {
    QString id;
    Uuid person;
    QByteArray publicJwk;
    QString name;
    qint64 sinceMs = 0;
};
enum class CodeUse {
    Accepted,
    Unknown,
    Used,
    Expired,
    OtherPerson ///< the device's person is known here under another label
};

struct AccessToken {
    QByteArray hash;
    QString client;
    Uuid person;
    qint64 expiresMs = 0;
};

struct Account {
    QString id;
    QString user;
    QString name;
    QByteArray passwordHash;
    int failures = 0; ///< in a row
    qint64 lockedUntilMs = 0;
};
struct Session {
    QByteArray hash;
    QString account;
    qint64 startedMs = 0;
    qint64 touchedMs = 0;
};

/// A row of "a clinician looked at this".
struct SeenMark {
    Uuid provenance;
    Uuid person;
    Uuid target;
    int targetVersion = 1;
    QString targetType;
    QString account;
    qint64 updatedMs = 0; ///< strictly increasing for one person; set by markSeen
};

/// One version of an episode of care as a clinician entered it; versions are only ever added.
struct CareVersion {
    Uuid person;
    Uuid episode;
    int version = 1;      ///< 1, 2, … without a hole
    QString account;      ///< who entered it
    qint64 updatedMs = 0; ///< strictly increasing for one person
    QByteArray body;      ///< FHIR EpisodeOfCare
};

/// What a clinician said of a person's own plan: a version that is proposed, or their word that
/// they agree to the person's. Statements are only ever added.
struct PlanWord {
    Uuid person;
    Uuid id;
    QString account;      ///< who said it
    qint64 updatedMs = 0; ///< strictly increasing for one person
    QByteArray body;      ///< FHIR CarePlan
};

/// One line of the worklist.
struct PersonSummary {
    Uuid person;
    QString label;  ///< how the clinic knows them; may be empty
    int unseen = 0; ///< newest responses nobody has marked as seen
    int quarantined = 0;
    qint64 joinedMs = 0;
    qint64 lastArrivedMs = 0; ///< 0 = nothing yet
    int flagged = 0; ///< responses that opened crisis help and nobody has looked at, quarantined
                     ///< ones included
};

/// Thread-safe. Calls that write return after the data is on disk (`append` calls back then).
/// Kinds of failure everywhere: Full, Corrupt; nothing is half done.
class Ledger
{
public:
    using Appended = std::function<void(Result<std::vector<FiledEntry>>)>;
    /// Two contents of the same (id, version): are they the same record?
    using SameContent = std::function<bool(const QByteArray &, const QByteArray &)>;

    virtual ~Ledger() = default;

    /// Keeps entries in order, one outcome each. `done` runs once, on the ledger's thread, after
    /// everything is durable; many callers share one commit.
    virtual void append(std::vector<Entry> entries, Appended done) = 0;
    /// The newest held version. Errors: NotFound.
    virtual Result<HeldEntry> newest(const Uuid &person, const QString &type, const Uuid &id) = 0;
    /// Every version held for a person with effective time in [fromMs, toMs), oldest first.
    virtual Result<std::vector<HeldEntry>> history(const Uuid &person, qint64 fromMs,
                                                   qint64 toMs) = 0;
    /// Quarantined entries whose reason is `reason`, of everyone; to be judged again.
    virtual Result<std::vector<HeldEntry>> quarantined(const QString &reason) = 0;
    /// They join the story, with the flag that they have here.
    virtual Result<void> release(const std::vector<Entry> &entries) = 0;
    /// Flagged responses in quarantine that are the newest version of theirs and that nobody has
    /// looked at, oldest first.
    virtual Result<std::vector<HeldEntry>> flaggedAside(const Uuid &person) = 0;

    /// Everyone who joined: first those with flagged responses, then those with unseen entries,
    /// then by latest arrival.
    virtual Result<std::vector<PersonSummary>> people() = 0;
    virtual Result<PersonSummary> person(const Uuid &person) = 0; ///< NotFound

    virtual Result<void> addInvitation(const Invitation &invitation) = 0;
    /// Uses the code and adds the client in one transaction; anything but Accepted changes nothing.
    /// The same code with the same public key again is Accepted with the first client: the answer
    /// to the first attempt was lost.
    struct Enrolled {
        CodeUse use = CodeUse::Unknown;
        DeviceClient client;
    };
    virtual Result<Enrolled> enrol(const QByteArray &codeHash, const DeviceClient &client) = 0;
    virtual Result<DeviceClient> client(const QString &id) = 0; ///< NotFound

    /// Remembers the assertion and adds the token in one transaction. Errors: Denied (jti
    /// replayed).
    virtual Result<void> addToken(const AccessToken &token, const QString &jti,
                                  qint64 jtiExpiresMs) = 0;
    virtual Result<AccessToken> token(const QByteArray &hash) = 0; ///< NotFound

    virtual Result<void> addAccount(const Account &account) = 0;    ///< Conflict: user name taken
    virtual Result<Account> accountByUser(const QString &user) = 0; ///< NotFound
    virtual Result<Account> account(const QString &id) = 0;         ///< NotFound
    virtual Result<void> noteSignIn(const QString &account, int failures, qint64 lockedUntilMs) = 0;
    virtual Result<void> addSession(const Session &session) = 0;
    virtual Result<Session> session(const QByteArray &hash) = 0; ///< NotFound
    virtual Result<void> touchSession(const QByteArray &hash, qint64 nowMs) = 0;
    virtual Result<void> endSession(const QByteArray &hash) = 0;

    /// Marks every newest held response of `person` that arrived until `uptoMs` and has no mark
    /// for its version yet, and notes who looked at the flagged ones in quarantine: of these no
    /// mark travels, for nobody could read them. Returns how many of both.
    virtual Result<int> markSeen(const Uuid &person, const QString &account, qint64 uptoMs) = 0;
    /// Marks with updatedMs >= fromMs, oldest first, at most `limit`.
    virtual Result<std::vector<SeenMark>> seenSince(const Uuid &person, qint64 fromMs,
                                                    int limit) = 0;

    /// Adds a version. `knownMs` is the latest updatedMs of this person that the clinician saw, 0
    /// if none. Errors: Conflict when it is another by now: somebody was faster, look again.
    virtual Result<void> addCare(const CareVersion &version, qint64 knownMs) = 0;
    /// Every version of every episode, oldest first; may be empty.
    virtual Result<std::vector<CareVersion>> careHistory(const Uuid &person) = 0;
    /// The newest version of each episode with updatedMs >= fromMs, oldest first, at most `limit`.
    virtual Result<std::vector<CareVersion>> careSince(const Uuid &person, qint64 fromMs,
                                                       int limit) = 0;

    /// Adds a statement. `knownMs` is the latest updatedMs of this person that the clinician saw, 0
    /// if none. Errors: Conflict when it is another by now.
    virtual Result<void> addPlan(const PlanWord &word, qint64 knownMs) = 0;
    /// Those with updatedMs >= fromMs, oldest first, at most `limit`.
    virtual Result<std::vector<PlanWord>> plansSince(const Uuid &person, qint64 fromMs,
                                                     int limit) = 0;

    /// A value that belongs to the region as a whole, sealed or public; empty when absent.
    virtual Result<QByteArray> setting(const QString &name) = 0;
    /// Keeps the first value ever given and returns it.
    virtual Result<QByteArray> settingOnce(const QString &name, const QByteArray &value) = 0;
};

} // namespace backwell::sync::endpoint
