// SPDX-License-Identifier: Apache-2.0
// The promises of sync/store: saved means saved, sealed means sealed, and nothing is ever
// recreated.
#include "platform/base/crypto.h"
#include "sync/store/local_store.h"
#include "sync/store/store_schema.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/full_disk.h"
#include "tests/fakes/sample_records.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <sys/syscall.h>
#include <unistd.h>

using namespace backwell;
using namespace backwell::sync;

// SQLite calls these two; the test counts them and can make the disk fail.
namespace
{
std::atomic<int> syncs = 0;
std::atomic<bool> diskFails = false;

int synced(long call, int file)
{
    ++syncs;
    if (diskFails) {
        errno = EIO;
        return -1;
    }
    return int(::syscall(call, file));
}
} // namespace

extern "C" int fdatasync(int file)
{
    return synced(SYS_fdatasync, file);
}

extern "C" int fsync(int file)
{
    return synced(SYS_fsync, file);
}

namespace
{
using Store = std::unique_ptr<LocalStore>;

QByteArray bytesOf(const QString &file)
{
    QFile raw(file);
    return raw.open(QIODevice::ReadOnly) ? raw.readAll() : QByteArray();
}

/// The steps of this build and two that a later one might have.
std::vector<const char *> stepsAnd(std::initializer_list<const char *> later)
{
    std::vector<const char *> steps(schema::steps().begin(), schema::steps().end());
    steps.insert(steps.end(), later);
    return steps;
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile raw(file);
    QVERIFY(raw.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(raw.write(bytes), bytes.size());
}

std::vector<Key> keysOf(const std::vector<wire::Outgoing> &entries)
{
    std::vector<Key> keys;
    keys.reserve(entries.size());
    for (const wire::Outgoing &entry : entries)
        keys.push_back(entry.key);
    return keys;
}
} // namespace

class TstStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void entry_survives_restart_before_first_sync();
    void entry_survives_a_log_that_was_never_moved_into_the_file();
    void a_save_is_all_or_nothing();
    void the_newest_version_of_each_record_is_listed_newest_first();
    void a_private_record_never_enters_the_outbox();
    void signals_arrive_on_the_owners_thread();

    void only_what_was_acknowledged_leaves_the_outbox();
    void an_edit_made_while_its_upload_is_in_flight_is_not_marked_sent();
    void a_newer_version_waits_for_the_receipt_and_its_etag();
    void refused_and_conflicting_entries_stay_visible_with_their_reason();
    void an_accepted_edit_settles_the_refused_version_before_it();
    void unsent_entries_are_counted_as_a_person_counts();
    void what_the_clinic_saw_is_marked_and_never_sent_back();

    void a_setting_is_kept_replaced_and_removed();
    void everything_is_deleted_only_when_nothing_unsent_is_lost();
    void what_was_deleted_is_gone_from_the_disk();

    void no_word_a_person_wrote_is_in_the_files();
    void the_files_are_the_owners_alone();
    void a_memory_store_leaves_no_file();
    void the_store_says_where_its_key_lives();

    void a_wrong_key_is_refused_and_nothing_is_recreated();
    void a_newer_store_is_refused_and_left_to_the_byte();
    void a_newer_version_known_only_to_the_log_is_refused_too();
    void a_file_that_is_no_store_is_refused_data();
    void a_file_that_is_no_store_is_refused();
    void a_flipped_byte_is_corrupt_or_harmless_and_never_a_wrong_answer();
    void rows_that_changed_places_do_not_open();
    void a_log_without_its_store_is_refused();
    void a_store_that_is_open_is_not_opened_twice();
    void a_full_disk_saves_nothing_says_so_and_the_next_save_works();
    void a_save_asks_the_disk_to_confirm_exactly_once();
    void a_disk_that_does_not_confirm_ends_the_connection_and_never_says_saved();
    void a_folder_without_the_right_to_write_is_denied();

    void a_store_of_version_1_opens_with_all_it_holds();
    void a_migration_that_fails_changes_nothing();
    void a_migration_and_its_stamp_arrive_together();

private:
    Result<Store> tryOpen(const QString &file) { return LocalStore::open({file, m_key}, m_clock); }
    Store open()
    {
        auto store = tryOpen(m_file);
        if (!store)
            qFatal("the store of the test does not open: %s", qPrintable(store.error().detail));
        return std::move(*store);
    }
    Response response() { return fakes::sampleResponse(m_clock, m_person); }
    Response note(const QString &words)
    {
        Response with = response();
        with.items = {{QStringLiteral("note"), {}, {{words, {}}}, {}}};
        return with;
    }
    /// A copy of the store as a power cut would leave it: file and log as they are now.
    QString copyAsAfterPowerCut(const QString &name)
    {
        const QString copy = m_dir->filePath(name);
        for (const QString &end : {QString(), QStringLiteral("-wal")})
            QFile::copy(m_file + end, copy + end);
        return copy;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
    QByteArray m_key;
    fakes::FakeClock m_clock;
    Uuid m_person = Uuid::v7(m_clock);
};

void TstStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_file = m_dir->filePath(QStringLiteral("store.db"));
    m_key = crypto::randomBytes(crypto::keyBytes);
}

void TstStore::entry_survives_restart_before_first_sync()
{
    const std::vector<Record> records = fakes::sampleRecords(m_clock);
    {
        const Store store = open();
        QVERIFY(store->save(records).result());
    }
    const Store store = open();
    const auto kept = store->records().result();
    QVERIFY(kept);
    QCOMPARE(kept->size(), records.size());
    for (size_t i = 0; i < records.size(); ++i) {
        const StoredRecord one = store->versions(keyOf(records[i]).id).result()->at(0);
        QVERIFY(one.key == keyOf(records[i]));
        QVERIFY(one.saved == m_clock.now());
        QCOMPARE(one.resource, *wire::encode(records[i]));
        QCOMPARE(one.resourceType, resourceTypeOf(records[i]));
        QCOMPARE(one.state, EntryState::SavedHere);
        QVERIFY(*wire::decode(one.resource) == records[i]);
    }
    const auto waiting = store->outbox(100).result();
    QVERIFY(waiting);
    QCOMPARE(waiting->size(), records.size());
    for (size_t i = 0; i < records.size(); ++i)
        QVERIFY((*waiting)[i].key == keyOf(records[i])); // in the order they were saved
    QCOMPARE(*store->outboxCount().result(), int(records.size()));
    QCOMPARE(store->records(QStringLiteral("Consent")).result()->size(), size_t(1));
    QCOMPARE(store->outbox(2).result()->size(), size_t(2));
    QCOMPARE(store->records({}, 3).result()->size(), size_t(3));
}

void TstStore::entry_survives_a_log_that_was_never_moved_into_the_file()
{
    const Store store = open();
    const Response first = response();
    const Response second = response();
    QVERIFY(store->save({first}).result());
    QVERIFY(store->checkpoint().result());
    QVERIFY(store->save({second}).result());
    const auto copy = tryOpen(copyAsAfterPowerCut(QStringLiteral("copy.db")));
    QVERIFY(copy);
    QCOMPARE((*copy)->records().result()->size(), size_t(2));
    QCOMPARE(*(*copy)->outboxCount().result(), 2);
}

void TstStore::a_save_is_all_or_nothing()
{
    const Store store = open();
    const Response first = response();
    QVERIFY(store->save({first}).result());
    const Response second = response();
    const auto again = store->save({second, first}).result(); // the key of the last one exists
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    Response broken = response();
    broken.questionnaire.clear();
    QCOMPARE(store->save({second, broken}).result().error().kind, ErrorKind::Invalid);
    QCOMPARE(store->records().result()->size(), size_t(1));
    QCOMPARE(*store->outboxCount().result(), 1);
    QVERIFY(store->save({second}).result());
    QVERIFY(store->save({}).result());
    QCOMPARE(*store->outboxCount().result(), 2);
}

void TstStore::the_newest_version_of_each_record_is_listed_newest_first()
{
    const Store store = open();
    Response edited = response();
    const Response other = response();
    QVERIFY(store->save({edited, other}).result());
    edited.key.version = 2;
    edited.status = ResponseStatus::Amended;
    m_clock.advance(60000);
    QVERIFY(store->save({edited}).result());
    const auto newest = store->records().result();
    QCOMPARE(newest->size(), size_t(2));
    QVERIFY((*newest)[0].key == other.key);
    QVERIFY((*newest)[1].key == edited.key);
    const auto versions = store->versions(edited.key.id).result();
    QCOMPARE(versions->size(), size_t(2));
    QCOMPARE((*versions)[0].key.version, 1);
    QCOMPARE((*versions)[1].key.version, 2);
    QVERIFY((*versions)[0].saved.msUtc < (*versions)[1].saved.msUtc);
    QVERIFY(store->versions(Uuid::v7(m_clock)).result()->empty());
}

void TstStore::a_private_record_never_enters_the_outbox()
{
    const Store store = open();
    QSignalSpy grew(store.get(), &LocalStore::outboxGrew);
    QSignalSpy changed(store.get(), &LocalStore::changed);
    const Response own = response();
    QVERIFY(store->save({own}, LocalStore::Share::No).result());
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(grew.count(), 0);
    QVERIFY(store->outbox(10).result()->empty());
    QVERIFY(store->markSent({own.key}).result());
    QVERIFY(store->apply({{own.key, Receipt::Kind::Held, QStringLiteral("1"), {}}}).result());
    QCOMPARE(store->records().result()->at(0).state, EntryState::SavedHere);
    QVERIFY(store->deleteEverything(LocalStore::Unsent::Keep).result()); // nothing was to be sent
}

void TstStore::signals_arrive_on_the_owners_thread()
{
    const Store store = open();
    QThread *changedOn = nullptr;
    QThread *grewOn = nullptr;
    connect(
        store.get(), &LocalStore::changed, store.get(),
        [&] { changedOn = QThread::currentThread(); }, Qt::DirectConnection);
    connect(
        store.get(), &LocalStore::outboxGrew, store.get(),
        [&] { grewOn = QThread::currentThread(); }, Qt::DirectConnection);
    QVERIFY(store->save({response()}).result());
    QTRY_VERIFY(changedOn && grewOn);
    QCOMPARE(changedOn, QThread::currentThread());
    QCOMPARE(grewOn, QThread::currentThread());
}

void TstStore::only_what_was_acknowledged_leaves_the_outbox()
{
    const Store store = open();
    const Response first = response();
    const Response second = response();
    const Response third = response();
    QVERIFY(store->save({first, second, third}).result());
    QSignalSpy changed(store.get(), &LocalStore::changed);
    QVERIFY(store->markSent({first.key, second.key}).result());
    QTRY_VERIFY(changed.count() >= 1);
    QCOMPARE(*store->outboxCount().result(), 3);
    QCOMPARE(store->versions(first.key.id).result()->at(0).state, EntryState::Sent);
    QCOMPARE(store->versions(third.key.id).result()->at(0).state, EntryState::SavedHere);
    const Receipt held{second.key, Receipt::Kind::Held, QStringLiteral("1"), {}};
    const Receipt stranger{{Uuid::v7(m_clock), 1}, Receipt::Kind::Held, {}, {}};
    const Receipt otherVersion{{third.key.id, 2}, Receipt::Kind::Held, {}, {}};
    QVERIFY(store->apply({held, stranger, otherVersion}).result());
    const auto left = keysOf(*store->outbox(10).result());
    QCOMPARE(left.size(), size_t(2));
    QVERIFY(left[0] == first.key && left[1] == third.key);
    QCOMPARE(store->versions(second.key.id).result()->at(0).state, EntryState::WithClinic);
}

void TstStore::an_edit_made_while_its_upload_is_in_flight_is_not_marked_sent()
{
    const Store store = open();
    Response entry = response();
    QVERIFY(store->save({entry}).result());
    const auto inFlight = store->outbox(10).result();
    QVERIFY(store->markSent(keysOf(*inFlight)).result());
    const Key sent = entry.key;
    entry.key.version = 2;
    QVERIFY(store->save({entry}).result());
    QVERIFY(store->apply({{sent, Receipt::Kind::Held, QStringLiteral("1"), {}}}).result());
    const auto versions = store->versions(sent.id).result();
    QCOMPARE(versions->at(0).state, EntryState::WithClinic);
    QCOMPARE(versions->at(1).state, EntryState::SavedHere);
    const auto left = store->outbox(10).result();
    QCOMPARE(left->size(), size_t(1));
    QVERIFY(left->at(0).key == entry.key);
}

void TstStore::a_newer_version_waits_for_the_receipt_and_its_etag()
{
    const Store store = open();
    Response entry = response();
    QVERIFY(store->save({entry}).result());
    const Key first = entry.key;
    entry.key.version = 2;
    QVERIFY(store->save({entry, response()}).result());
    auto waiting = store->outbox(10).result();
    QCOMPARE(waiting->size(), size_t(2));
    QVERIFY(waiting->at(0).key == first);
    QVERIFY(waiting->at(0).etag.isEmpty());
    QCOMPARE(*store->outboxCount().result(), 3);
    QVERIFY(store->apply({{first, Receipt::Kind::Held, QStringLiteral("41"), {}}}).result());
    waiting = store->outbox(10).result();
    QCOMPARE(waiting->size(), size_t(2));
    QVERIFY(waiting->at(0).key == entry.key);
    QCOMPARE(waiting->at(0).etag, QStringLiteral("41"));
    QVERIFY(waiting->at(1).etag.isEmpty());
}

void TstStore::refused_and_conflicting_entries_stay_visible_with_their_reason()
{
    const Response refused = response();
    const Response conflicting = response();
    {
        const Store store = open();
        QVERIFY(store->save({refused, conflicting}).result());
        QVERIFY(
            store
                ->apply({{refused.key, Receipt::Kind::Refused, {}, QStringLiteral("out of range")},
                         {conflicting.key, Receipt::Kind::Conflict, QStringLiteral("9"),
                          QStringLiteral("held otherwise")}})
                .result());
    }
    const Store store = open();
    QVERIFY(store->outbox(10).result()->empty());
    QCOMPARE(*store->outboxCount().result(), 0);
    const auto kept = store->records().result();
    QCOMPARE(kept->at(1).state, EntryState::NeedsYou);
    QCOMPARE(kept->at(1).reason, QStringLiteral("out of range"));
    QCOMPARE(kept->at(0).state, EntryState::NeedsYou);
    QCOMPARE(kept->at(0).reason, QStringLiteral("held otherwise"));
    QCOMPARE(store->deleteEverything(LocalStore::Unsent::Keep).result().error().kind,
             ErrorKind::Refused);
}

void TstStore::an_accepted_edit_settles_the_refused_version_before_it()
{
    const Store store = open();
    Response entry = response();
    QVERIFY(store->save({entry}).result());
    QVERIFY(store->apply({{entry.key, Receipt::Kind::Refused, {}, QStringLiteral("no")}}).result());
    entry.key.version = 2;
    QVERIFY(store->save({entry}).result());
    QCOMPARE(store->outbox(10).result()->size(), size_t(1)); // the refused one does not block it
    QVERIFY(store->apply({{entry.key, Receipt::Kind::Held, QStringLiteral("1"), {}}}).result());
    QCOMPARE(store->records().result()->at(0).state, EntryState::WithClinic);
    QVERIFY(store->deleteEverything(LocalStore::Unsent::Keep).result());
}

void TstStore::unsent_entries_are_counted_as_a_person_counts()
{
    const Store store = open();
    const auto counted = [&] { return *store->unsentEntries().result(); };
    QVERIFY(counted() == UnsentEntries{});
    Response one = response();
    const Response other = response();
    QVERIFY(store->save({Person{{Uuid::v7(m_clock), 1}}, one, fakes::sampleScore(m_clock, one)})
                .result());
    QVERIFY(store->save({other}).result());
    QVERIFY(store->save({response()}, LocalStore::Share::No).result());
    QVERIFY(counted() ==
            (UnsentEntries{2, 0})); // not the person, not the score, not the private one
    QVERIFY(store->apply({{one.key, Receipt::Kind::Refused, {}, QStringLiteral("no")}}).result());
    QVERIFY(counted() == (UnsentEntries{1, 1}));
    one.key.version = 2;
    QVERIFY(store->save({one}).result()); // looked through and saved again: one entry, and it waits
    QVERIFY(counted() == (UnsentEntries{2, 0}));
    QVERIFY(store
                ->apply({{one.key, Receipt::Kind::Held, QStringLiteral("1"), {}},
                         {other.key, Receipt::Kind::Held, QStringLiteral("1"), {}}})
                .result());
    QVERIFY(counted() == UnsentEntries{});
}

void TstStore::what_the_clinic_saw_is_marked_and_never_sent_back()
{
    const Store store = open();
    const Response entry = response();
    QVERIFY(store->save({entry}).result());
    QVERIFY(store->apply({{entry.key, Receipt::Kind::Held, QStringLiteral("1"), {}}}).result());
    m_clock.advance(1000);
    QCoreApplication::processEvents(); // the signals of the calls above
    const Seen seen{QStringLiteral("p"), entry.key.id, 1, m_clock.now(), QStringLiteral("x")};
    Seen stranger = seen;
    stranger.target = Uuid::v7(m_clock);
    QSignalSpy grew(store.get(), &LocalStore::outboxGrew);
    QSignalSpy changed(store.get(), &LocalStore::changed);
    QVERIFY(store->applySeen({stranger, seen}).result());
    QTRY_COMPARE(changed.count(), 1);
    auto kept = store->records().result()->at(0);
    QCOMPARE(kept.state, EntryState::Seen);
    QVERIFY(kept.seen == seen.at);
    QVERIFY(store->outbox(10).result()->empty());
    Seen later = seen;
    later.at.msUtc += 5000;
    QVERIFY(store->applySeen({later}).result()); // "ge" brings the same and later ones again
    kept = store->records().result()->at(0);
    QVERIFY(kept.seen == seen.at);
    QCoreApplication::processEvents();
    QCOMPARE(grew.count(), 0);
    QCOMPARE(changed.count(), 1);

    // Looking does not take back that the person is needed.
    const Response refused = response();
    QVERIFY(store->save({refused}).result());
    QVERIFY(
        store->apply({{refused.key, Receipt::Kind::Refused, {}, QStringLiteral("no")}}).result());
    QVERIFY(
        store->applySeen({{QStringLiteral("r"), refused.key.id, 1, m_clock.now(), {}}}).result());
    QCOMPARE(store->versions(refused.key.id).result()->at(0).state, EntryState::NeedsYou);
    QVERIFY(store->outbox(10).result()->empty());

    // The clinic looked before the receipt reached this device.
    const Response fast = response();
    QVERIFY(store->save({fast}).result());
    QVERIFY(store->applySeen({{QStringLiteral("q"), fast.key.id, 1, m_clock.now(), {}}}).result());
    QCOMPARE(store->outbox(10).result()->size(), size_t(1));
    QVERIFY(store->apply({{fast.key, Receipt::Kind::Held, QStringLiteral("1"), {}}}).result());
    QCOMPARE(store->versions(fast.key.id).result()->at(0).state, EntryState::Seen);
    QVERIFY(store->outbox(10).result()->empty());
}

void TstStore::a_setting_is_kept_replaced_and_removed()
{
    const QString name = QStringLiteral("enrolment");
    {
        const Store store = open();
        QVERIFY(store->get(name).result()->isEmpty());
        QVERIFY(store->put(name, "one").result());
        QVERIFY(store->put(QStringLiteral("other"), "1").result());
        QVERIFY(store->put(name, "two").result());
    }
    const Store store = open();
    QCOMPARE(*store->get(name).result(), QByteArray("two"));
    QVERIFY(store->put(name, {}).result());
    QVERIFY(store->get(name).result()->isEmpty());
    QCOMPARE(*store->get(QStringLiteral("other")).result(), QByteArray("1"));
}

void TstStore::everything_is_deleted_only_when_nothing_unsent_is_lost()
{
    const Store store = open();
    QVERIFY(store->save({response()}).result());
    QVERIFY(store->put(QStringLiteral("a"), "b").result());
    QCOMPARE(store->deleteEverything(LocalStore::Unsent::Keep).result().error().kind,
             ErrorKind::Refused);
    QCOMPARE(store->records().result()->size(), size_t(1));
    QVERIFY(store->deleteEverything(LocalStore::Unsent::DeleteToo).result());
    QVERIFY(store->records().result()->empty());
    QVERIFY(store->get(QStringLiteral("a")).result()->isEmpty());
    QVERIFY(store->save({response()}).result()); // still a store
}

void TstStore::what_was_deleted_is_gone_from_the_disk()
{
    const Store store = open();
    QVERIFY(store->save({note(QString(200, QLatin1Char('z')))}).result());
    const QByteArray log = bytesOf(m_file + QStringLiteral("-wal"));
    QVERIFY(log.size() > 4096);
    QVERIFY(store->checkpoint().result());
    const QByteArray before = bytesOf(m_file);
    const qsizetype at = before.indexOf("QuestionnaireResponse"); // the clear kind, then the seal
    QVERIFY(at > 0);
    const QByteArray sealed = before.mid(at + 22, 64);
    QVERIFY(log.contains(sealed));
    QVERIFY(store->deleteEverything(LocalStore::Unsent::DeleteToo).result());
    QVERIFY(!bytesOf(m_file).contains(sealed));
    QVERIFY(!bytesOf(m_file + QStringLiteral("-wal")).contains(sealed));
}

void TstStore::no_word_a_person_wrote_is_in_the_files()
{
    const QByteArray canary = "canary-in-the-garden";
    const Store store = open();
    const Response entry = note(QString::fromLatin1(canary));
    QVERIFY(store->save({entry}).result());
    QVERIFY(store
                ->apply({{entry.key, Receipt::Kind::Refused, QString::fromLatin1(canary),
                          QString::fromLatin1(canary)}})
                .result());
    QVERIFY(store->put(QString::fromLatin1(canary), canary).result());
    const auto searchFiles = [&] {
        int files = 0;
        for (const QString &name : QDir(m_dir->path()).entryList(QDir::Files)) {
            const QByteArray bytes = bytesOf(m_dir->filePath(name));
            ++files;
            if (bytes.contains(canary) || bytes.contains("authored") || bytes.contains(m_key))
                return -1;
        }
        return files;
    };
    QVERIFY(searchFiles() >= 2); // the file and its log
    QVERIFY(store->checkpoint().result());
    QVERIFY(searchFiles() >= 1);
    QCOMPARE(*store->get(QString::fromLatin1(canary)).result(), canary); // it is there all right
    QVERIFY(store->records().result()->at(0).resource.contains(canary));
}

void TstStore::the_files_are_the_owners_alone()
{
    const Store store = open();
    QVERIFY(store->save({response()}).result());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &name : QDir(m_dir->path()).entryList(QDir::Files))
        QVERIFY2(!(QFile::permissions(m_dir->filePath(name)) & others), qPrintable(name));
}

void TstStore::a_memory_store_leaves_no_file()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_dir->path()));
    {
        const auto store =
            LocalStore::open({QStringLiteral(":memory:"), m_key, KeyPlace::Memory}, m_clock);
        QVERIFY(store);
        QVERIFY((*store)->save(fakes::sampleRecords(m_clock)).result());
        QVERIFY((*store)->checkpoint().result());
        QCOMPARE((*store)->records().result()->size(), size_t(7));
        QVERIFY((*store)->deleteEverything(LocalStore::Unsent::DeleteToo).result());
        QVERIFY((*store)->records().result()->empty());
        QVERIFY(QDir(m_dir->path()).isEmpty());
    }
    QVERIFY(QDir(m_dir->path()).isEmpty());
    QVERIFY(QDir::setCurrent(before));
}

void TstStore::the_store_says_where_its_key_lives()
{
    QCOMPARE(LocalStore::keyPlaceOf(m_file).error().kind, ErrorKind::NotFound);
    for (const KeyPlace place : {KeyPlace::Keychain, KeyPlace::KeyFile}) {
        const QString file = m_dir->filePath(QStringLiteral("place%1").arg(int(place)));
        QVERIFY(LocalStore::open({file, m_key, place}, m_clock));
        const auto said = LocalStore::keyPlaceOf(file);
        QVERIFY(said);
        QCOMPARE(*said, place);
        QVERIFY(LocalStore::open({file, m_key, place}, m_clock));
    }
}

void TstStore::a_wrong_key_is_refused_and_nothing_is_recreated()
{
    {
        const Store store = open();
        QVERIFY(store->save({response()}).result());
        copyAsAfterPowerCut(QStringLiteral("copy.db")); // this one has a log to be left alone
    }
    const QString copy = m_dir->filePath(QStringLiteral("copy.db"));
    const QByteArray log = bytesOf(copy + QStringLiteral("-wal"));
    for (const QByteArray &key :
         {crypto::randomBytes(crypto::keyBytes), QByteArray(), QByteArray("short")}) {
        for (const QString &file : {m_file, copy}) {
            const QByteArray before = bytesOf(file);
            const auto store = LocalStore::open({file, key}, m_clock);
            QVERIFY(!store);
            QCOMPARE(store.error().kind, ErrorKind::Corrupt);
            QVERIFY(store.error().detail.contains(u"key"));
            QCOMPARE(bytesOf(file), before);
        }
        QCOMPARE(bytesOf(copy + QStringLiteral("-wal")), log);
    }
    QCOMPARE(open()->records().result()->size(), size_t(1));
    QCOMPARE((*tryOpen(copy))->records().result()->size(), size_t(1));
}

void TstStore::a_newer_store_is_refused_and_left_to_the_byte()
{
    QVERIFY(open()->save({response()}).result());
    {
        SQLite::Database newer(m_file.toStdString(), SQLite::OPEN_READWRITE);
        newer.exec("CREATE TABLE future (x); PRAGMA user_version = 99");
    }
    const QByteArray before = bytesOf(m_file);
    const auto store = tryOpen(m_file);
    QVERIFY(!store);
    QCOMPARE(store.error().kind, ErrorKind::TooNew);
    QCOMPARE(LocalStore::keyPlaceOf(m_file).error().kind, ErrorKind::TooNew);
    QCOMPARE(bytesOf(m_file), before);
}

void TstStore::a_newer_version_known_only_to_the_log_is_refused_too()
{
    QVERIFY(open()->save({response()}).result());
    const QString copy = m_dir->filePath(QStringLiteral("copy.db"));
    {
        SQLite::Database newer(m_file.toStdString(), SQLite::OPEN_READWRITE);
        newer.exec("PRAGMA wal_autocheckpoint = 0");
        newer.exec("PRAGMA user_version = 99");
        copyAsAfterPowerCut(QStringLiteral("copy.db"));
    }
    const QByteArray file = bytesOf(copy);
    const QByteArray log = bytesOf(copy + QStringLiteral("-wal"));
    QVERIFY(!log.isEmpty());
    const auto store = tryOpen(copy);
    QVERIFY(!store);
    QCOMPARE(store.error().kind, ErrorKind::TooNew);
    QCOMPARE(bytesOf(copy), file);
    QCOMPARE(bytesOf(copy + QStringLiteral("-wal")), log);
}

void TstStore::a_file_that_is_no_store_is_refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("text") << QByteArray("Dear diary, ").repeated(1000);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTemporaryDir dir;
    const QString other = dir.filePath(QStringLiteral("other.db"));
    SQLite::Database(other.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE record (x)");
    QTest::newRow("a database of something else") << bytesOf(other);
}

void TstStore::a_file_that_is_no_store_is_refused()
{
    QFETCH(QByteArray, bytes);
    write(m_file, bytes);
    const auto store = tryOpen(m_file);
    QVERIFY(!store);
    QCOMPARE(store.error().kind, ErrorKind::Corrupt);
    QCOMPARE(bytesOf(m_file), bytes);
    QCOMPARE(LocalStore::keyPlaceOf(m_file).error().kind, ErrorKind::Corrupt);
}

void TstStore::a_flipped_byte_is_corrupt_or_harmless_and_never_a_wrong_answer()
{
    std::vector<StoredRecord> whole;
    {
        const Store store = open();
        for (int i = 0; i < 12; ++i)
            QVERIFY(store->save({note(QString(300, QLatin1Char('a')))}).result());
        whole = *store->records().result();
    }
    const QByteArray sound = bytesOf(m_file);
    int refused = 0;
    int harmless = 0;
    for (qsizetype at = 7; at < sound.size(); at += 149) {
        QByteArray bytes = sound;
        bytes[at] = char(bytes[at] ^ 0x55);
        write(m_file, bytes);
        QFile::remove(m_file + QStringLiteral("-wal"));
        const auto store = tryOpen(m_file);
        if (!store) {
            ++refused;
            QVERIFY2(store.error().kind == ErrorKind::Corrupt ||
                         store.error().kind == ErrorKind::TooNew,
                     qPrintable(QStringLiteral("byte %1: %2").arg(at).arg(store.error().detail)));
            QCOMPARE(bytesOf(m_file), bytes);
            continue;
        }
        const auto records = (*store)->records().result();
        if (!records) {
            ++refused;
            QCOMPARE(records.error().kind, ErrorKind::Corrupt);
            continue;
        }
        ++harmless;
        QVERIFY2(records->size() == whole.size(), qPrintable(QString::number(at)));
        for (size_t i = 0; i < whole.size(); ++i)
            QVERIFY((*records)[i].key == whole[i].key &&
                    (*records)[i].resource == whole[i].resource);
    }
    QVERIFY(refused > 20);
    QVERIFY(harmless > 0); // free space
}

void TstStore::rows_that_changed_places_do_not_open()
{
    const Response first = response();
    const Response second = response();
    QVERIFY(open()->save({first, second}).result());
    {
        SQLite::Database raw(m_file.toStdString(), SQLite::OPEN_READWRITE);
        raw.exec(
            "UPDATE record SET sealed = (SELECT sealed FROM record WHERE seq = 1) WHERE seq = 2");
    }
    const Store store = open();
    QVERIFY(store->versions(first.key.id).result());
    QCOMPARE(store->versions(second.key.id).result().error().kind, ErrorKind::Corrupt);
    QCOMPARE(store->records().result().error().kind, ErrorKind::Corrupt);
    QCOMPARE(store->outbox(10).result().error().kind, ErrorKind::Corrupt);
}

void TstStore::a_log_without_its_store_is_refused()
{
    const Store store = open();
    QVERIFY(store->save({response()}).result());
    const QString copy = copyAsAfterPowerCut(QStringLiteral("copy.db"));
    QVERIFY(QFile::remove(copy));
    const QByteArray log = bytesOf(copy + QStringLiteral("-wal"));
    const auto orphan = tryOpen(copy);
    QVERIFY(!orphan);
    QCOMPARE(orphan.error().kind, ErrorKind::Corrupt);
    QVERIFY(!QFile::exists(copy));
    QCOMPARE(bytesOf(copy + QStringLiteral("-wal")), log);
}

void TstStore::a_store_that_is_open_is_not_opened_twice()
{
    const Store store = open();
    QVERIFY(store->save({response()}).result());
    const auto second = tryOpen(m_file);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Denied);
    QVERIFY(store->save({response()}).result());
    QCOMPARE(store->records().result()->size(), size_t(2));
}

void TstStore::a_full_disk_saves_nothing_says_so_and_the_next_save_works()
{
    const Store store = open();
    QVERIFY(store->save({response()}).result());
    std::optional<fakes::FullDisk> full(m_file + QStringLiteral("-wal"));
    const Response lost = response();
    const auto saved = store->save({lost, response()}).result();
    const auto put = store->put(QStringLiteral("a"), "b").result();
    full.reset();
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Full);
    QCOMPARE(put.error().kind, ErrorKind::Full);
    QCOMPARE(store->records().result()->size(), size_t(1));
    QCOMPARE(*store->outboxCount().result(), 1);
    QVERIFY(store->save({lost}).result());
    const auto copy = tryOpen(copyAsAfterPowerCut(QStringLiteral("copy.db")));
    QCOMPARE((*copy)->records().result()->size(), size_t(2));
}

void TstStore::a_save_asks_the_disk_to_confirm_exactly_once()
{
    const Store store = open();
    QVERIFY(store->save({response()}).result()); // the first one begins the log as well
    for (int i = 0; i < 20; ++i) {
        const int before = syncs;
        QVERIFY(store->save(fakes::sampleRecords(m_clock)).result()); // six records, one promise
        QCOMPARE(syncs - before, 1);
    }
}

void TstStore::a_disk_that_does_not_confirm_ends_the_connection_and_never_says_saved()
{
    const Response first = response();
    {
        const Store store = open();
        QVERIFY(store->save({first}).result());
        diskFails = true;
        const auto saved = store->save({response()}).result();
        diskFails = false;
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Corrupt);
        QCOMPARE(store->save({response()}).result().error().kind, ErrorKind::Corrupt);
        QCOMPARE(store->records().result().error().kind, ErrorKind::Corrupt);
        QCOMPARE(store->checkpoint().result().error().kind, ErrorKind::Corrupt);
    }
    const Store store = open();
    QVERIFY(store->versions(first.key.id).result()->size() == 1);
    QVERIFY(store->save({response()}).result());
}

void TstStore::a_folder_without_the_right_to_write_is_denied()
{
    const auto store = tryOpen(m_dir->filePath(QStringLiteral("none/store.db")));
    QVERIFY(!store);
    QCOMPARE(store.error().kind, ErrorKind::Denied);
    QCOMPARE(tryOpen(m_dir->path()).error().kind, ErrorKind::Denied);
}

void TstStore::a_store_of_version_1_opens_with_all_it_holds()
{
    QVERIFY(QFile::copy(qEnvironmentVariable("BACKWELL_TEST_DATA") +
                            QStringLiteral("/store/version-1.db"),
                        m_file));
    QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(*LocalStore::keyPlaceOf(m_file), KeyPlace::KeyFile);
    const auto store = LocalStore::open({m_file, QByteArray(crypto::keyBytes, 'k')}, m_clock);
    QVERIFY(store);
    const auto newest = (*store)->records().result();
    QVERIFY(newest);
    QCOMPARE(newest->size(), size_t(6));
    for (const StoredRecord &one : *newest) {
        const auto record = wire::decode(one.resource);
        QVERIFY(record);
        QCOMPARE(*wire::encode(*record), one.resource); // the wire has not changed either
    }
    const auto waiting = (*store)->outbox(10).result();
    QCOMPARE(waiting->size(), size_t(2));
    QCOMPARE(waiting->at(0).resourceType, QStringLiteral("CarePlan"));
    QCOMPARE(waiting->at(1).key.version, 2);
    QCOMPARE(waiting->at(1).etag, QStringLiteral("7"));
    const auto versions = (*store)->versions(waiting->at(1).key.id).result();
    QCOMPARE(versions->at(0).state, EntryState::Seen);
    QVERIFY(versions->at(0).seen == fakes::FakeClock().now());
    const auto score = (*store)->records(QStringLiteral("Observation")).result();
    QCOMPARE(score->at(0).reason, QStringLiteral("out of range"));
    QCOMPARE(*(*store)->get(QStringLiteral("enrolment")).result(), QByteArray("a clinic"));
    QVERIFY((*store)->care().result()->empty());
}

void TstStore::a_migration_that_fails_changes_nothing()
{
    {
        open();
    }
    SQLite::Database raw(m_file.toStdString(), SQLite::OPEN_READWRITE);
    const auto dump = [&raw] {
        return raw.execAndGet("SELECT group_concat(sql) FROM sqlite_schema").getString();
    };
    const std::string before = dump();
    const auto steps =
        stepsAnd({"CREATE TABLE two (x)", "CREATE TABLE three (x); CREATE TABLE two (y)"});
    QVERIFY_EXCEPTION_THROWN(schema::migrate(raw, steps), SQLite::Exception);
    QCOMPARE(dump(), before);
    QCOMPARE(raw.execAndGet("PRAGMA user_version").getInt(), schema::version());
}

void TstStore::a_migration_and_its_stamp_arrive_together()
{
    QVERIFY(open()->save({response()}).result());
    {
        SQLite::Database raw(m_file.toStdString(), SQLite::OPEN_READWRITE);
        const auto steps = stepsAnd({"CREATE TABLE two (x)", "CREATE TABLE three (x)"});
        schema::migrate(raw, steps);
        QCOMPARE(raw.execAndGet("PRAGMA user_version").getInt(), schema::version() + 2);
        QCOMPARE(raw.execAndGet("SELECT count(*) FROM sqlite_schema WHERE name IN ('two', 'three')")
                     .getInt(),
                 2);
        QCOMPARE(raw.execAndGet("SELECT count(*) FROM record").getInt(), 1);
        schema::migrate(raw, steps); // nothing to do
    }
    QCOMPARE(tryOpen(m_file).error().kind, ErrorKind::TooNew); // for this build it is newer now
}

QTEST_GUILESS_MAIN(TstStore)
#include "tst_store.moc"
