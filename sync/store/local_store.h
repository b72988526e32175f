// SPDX-License-Identifier: Apache-2.0
// What this device keeps: records and the outbox, sealed, in one SQLite file on its own thread.
#pragma once

#include "platform/base/clock.h"
#include "sync/record/care_episode.h"
#include "sync/record/record.h"
#include "sync/wire/clinic_plan.h"
#include "sync/wire/wire.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

namespace backwell::sync
{

/// Where a store's key lives; written in the store's header, in clear.
enum class KeyPlace { Keychain, KeyFile, Memory };

/// One record as stored. `resource` are the FHIR bytes, encoded once.
struct StoredRecord {
    Key key;
    QString resourceType;
    QByteArray resource;
    EntryState state = EntryState::SavedHere;
    QString reason;              ///< why it needs the person, or empty
    std::optional<Instant> seen; ///< when the clinic looked at it
    Instant saved;
};

/// What an exchange learnt about one outbox entry.
struct Receipt {
    enum class Kind { Held, Refused, Conflict };
    Key key;
    Kind kind = Kind::Held;
    QString etag;
    QString reason;
};

/// Unsent entries as a person counts them: one for each response, whatever else travels with it.
struct UnsentEntries {
    int waiting = 0; ///< they go by themselves
    int needYou = 0; ///< refused or in conflict
    bool operator==(const UnsentEntries &) const = default;
};

/// Every call returns at once; the work runs on the store's thread, in order of the calls.
/// A failure changes nothing on disk. Kinds: Full (no room; nothing saved), Corrupt, TooNew,
/// Denied.
class LocalStore : public QObject
{
    Q_OBJECT
public:
    struct Opening {
        QString file;   ///< path, or ":memory:" for a kiosk
        QByteArray key; ///< crypto::keyBytes long
        KeyPlace keyPlace = KeyPlace::KeyFile;
    };
    /// Opens or creates. Errors: Corrupt (damaged, or the key does not fit: nothing is recreated),
    /// TooNew (written by a newer version), Full, Denied (no right, or another program has it
    /// open). A store that is refused stays as it is, to the byte.
    static Result<std::unique_ptr<LocalStore>> open(const Opening &opening, const Clock &clock);
    /// Where the key of an existing store lives, without opening it. Errors: NotFound, Corrupt,
    /// TooNew.
    static Result<KeyPlace> keyPlaceOf(const QString &file);
    ~LocalStore() override; ///< waits for what was called before

    /// Saves all or none in one durable transaction: record rows and outbox rows. On success the
    /// promise "Saved on this device" holds across power loss. An existing (id, version) is
    /// Conflict. Share::No keeps them on this device: record rows without outbox rows (state
    /// SavedHere).
    enum class Share { Yes, No };
    QFuture<Result<void>> save(std::vector<Record> records, Share share = Share::Yes);

    /// Newest versions, the record that was made last first (the order of ids). `resourceType`
    /// empty means all.
    QFuture<Result<std::vector<StoredRecord>>> records(QString resourceType = {}, int limit = 5000);
    /// Every version of one record, oldest first.
    QFuture<Result<std::vector<StoredRecord>>> versions(Uuid id);

    /// The oldest unsent entries, in the order they were saved, at most `limit`, and at most one
    /// version of each id (the next one waits for this one's receipt and its etag). Entries that
    /// need the person are not among them.
    QFuture<Result<std::vector<wire::Outgoing>>> outbox(int limit);
    /// How many unsent entries do not need the person: what an exchange still has to do.
    QFuture<Result<int>> outboxCount();
    /// The same as a person counts.
    QFuture<Result<UnsentEntries>> unsentEntries();
    /// Marks them as on their way (state Sent); they stay in the outbox.
    QFuture<Result<void>> markSent(std::vector<Key> keys);
    /// Held leaves the outbox and becomes WithClinic; Refused and Conflict stay visible as
    /// NeedsYou. A key that is not in the outbox is ignored.
    QFuture<Result<void>> apply(std::vector<Receipt> receipts);
    /// What came from the region; never enters the outbox. Unknown targets are ignored.
    QFuture<Result<void>> applySeen(std::vector<Seen> seen);

    /// What the clinic says of this person's care. It has a place of its own: never among
    /// records(), never in the outbox, and it touches nothing a person wrote. Of two versions of an
    /// episode the one the server changed last counts, in whatever order they come.
    QFuture<Result<void>> applyCare(std::vector<CareEpisode> episodes);
    /// Every episode, its last version, those that do not count included; in no order, may be
    /// empty. Errors: Corrupt also when a row does not prove itself.
    QFuture<Result<std::vector<CareEpisode>>> care();

    /// What the clinic says of this person's own plan; kept apart like care(). A statement is kept
    /// as it came first: hearing it again changes nothing.
    QFuture<Result<void>> applyPlans(std::vector<ClinicPlan> plans);
    /// Every statement of the clinic, in no order. Errors: Corrupt also when a row does not prove
    /// itself.
    QFuture<Result<std::vector<ClinicPlan>>> plans();

    /// Small sealed values by name: enrolment, settings, half-filled forms. Empty value removes.
    QFuture<Result<void>> put(QString name, QByteArray value);
    QFuture<Result<QByteArray>> get(QString name); ///< empty when absent

    /// Removes everything a person wrote, and every setting. Unsent::Keep fails with Refused while
    /// there are entries no region has acknowledged, those that need the person included.
    enum class Unsent { Keep, DeleteToo };
    QFuture<Result<void>> deleteEverything(Unsent unsent);

    /// Moves the write-ahead log into the file; called when idle, never by save().
    QFuture<Result<void>> checkpoint();

Q_SIGNALS:
    void changed();    ///< records or states changed; emitted on the owner's thread
    void outboxGrew(); ///< something new to send

private:
    class Private;
    explicit LocalStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace backwell::sync
