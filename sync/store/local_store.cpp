// SPDX-License-Identifier: Apache-2.0
#include "sync/store/local_store.h"

#include "sync/store/serial_thread.h"
#include "sync/store/store_error.h"
#include "sync/store/store_tables.h"

#include <QPromise>

#include <utility>

namespace backwell::sync
{

namespace
{
/// Runs `work` on the tables; what SQLite throws becomes an Error, and a fatal one is remembered.
template <typename T, typename Work>
Result<T> guarded(StoreTables &tables, Work &work)
{
    if (tables.broken())
        return std::unexpected(*tables.broken());
    try {
        return work(tables);
    } catch (const SQLite::Exception &exception) {
        const Error error = errorOf(exception);
        if (isFatal(exception))
            tables.breakOff(error);
        return std::unexpected(error);
    }
}
} // namespace

class LocalStore::Private
{
public:
    explicit Private(const Clock &clock) : clock(clock) {}
    ~Private()
    {
        if (tables)
            thread.post([this] { tables.reset(); }); // the connection ends where it lived
    }

    /// Runs `work(StoreTables &) -> Result<T>` on the store's thread, then `after(result)` there,
    /// then hands out the result.
    template <typename T, typename Work, typename After>
    QFuture<Result<T>> run(Work work, After after)
    {
        QPromise<Result<T>> promise;
        promise.start();
        QFuture<Result<T>> future = promise.future();
        thread.post([this, promise = std::move(promise), work = std::move(work),
                     after = std::move(after)]() mutable {
            const Result<T> result = guarded<T>(*tables, work);
            after(result); // signals are posted before the future is ready: never one late
            promise.addResult(result);
            promise.finish();
        });
        return future;
    }
    template <typename T, typename Work>
    QFuture<Result<T>> run(Work work)
    {
        return run<T>(std::move(work), [](const Result<T> &) {});
    }
    /// For work that says whether something changed; `changed` is emitted if so.
    template <typename Work>
    QFuture<Result<void>> change(LocalStore *store, Work work)
    {
        auto something = std::make_shared<bool>(false);
        return run<void>(
            [work = std::move(work), something](StoreTables &tables) mutable -> Result<void> {
                const Result<bool> result = work(tables);
                if (!result)
                    return std::unexpected(result.error());
                *something = *result;
                return {};
            },
            [store, something](const Result<void> &) {
                if (*something)
                    QMetaObject::invokeMethod(store, &LocalStore::changed, Qt::QueuedConnection);
            });
    }

    const Clock &clock;
    std::unique_ptr<StoreTables> tables; ///< touched on the store's thread only
    SerialThread thread;                 ///< last: it ends first, after all that was posted
};

Result<std::unique_ptr<LocalStore>> LocalStore::open(const Opening &opening, const Clock &clock)
{
    auto d = std::make_unique<Private>(clock);
    QPromise<Result<void>> promise;
    promise.start();
    QFuture<Result<void>> opened = promise.future();
    d->thread.post([&opening, raw = d.get(), promise = std::move(promise)]() mutable {
        auto connection = storefile::openOrCreate(opening);
        Result<void> result;
        try {
            if (connection)
                raw->tables = std::make_unique<StoreTables>(std::move(*connection), opening.key);
            else
                result = std::unexpected(connection.error());
        } catch (const SQLite::Exception &exception) {
            result =
                std::unexpected(errorOf(exception)); // a table is missing or not as it was made
        }
        promise.addResult(result);
        promise.finish();
    });
    if (const Result<void> result = opened.result(); !result)
        return std::unexpected(result.error());
    return std::unique_ptr<LocalStore>(new LocalStore(std::move(d)));
}

Result<KeyPlace> LocalStore::keyPlaceOf(const QString &file)
{
    const auto connection = storefile::openExisting(file);
    if (!connection)
        return std::unexpected(connection.error());
    try {
        const auto place = storefile::headerValue(**connection, "key-place");
        if (!place)
            return std::unexpected(place.error());
        if (*place == "keychain")
            return KeyPlace::Keychain;
        if (*place == "key-file")
            return KeyPlace::KeyFile;
        if (*place == "memory")
            return KeyPlace::Memory;
        return fail(ErrorKind::TooNew, QStringLiteral("key place"));
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(errorOf(exception));
    }
}

LocalStore::LocalStore(std::unique_ptr<Private> d) : d(std::move(d)) {}

LocalStore::~LocalStore() = default;

QFuture<Result<void>> LocalStore::save(std::vector<Record> records, Share share)
{
    return d->run<void>(
        [records = std::move(records), share, now = d->clock.now()](StoreTables &tables) {
            return tables.save(records, share, now);
        },
        [this, share](const Result<void> &result) {
            if (!result)
                return;
            QMetaObject::invokeMethod(this, &LocalStore::changed, Qt::QueuedConnection);
            if (share == Share::Yes)
                QMetaObject::invokeMethod(this, &LocalStore::outboxGrew, Qt::QueuedConnection);
        });
}

QFuture<Result<std::vector<StoredRecord>>> LocalStore::records(QString resourceType, int limit)
{
    return d->run<std::vector<StoredRecord>>(
        [resourceType = std::move(resourceType), limit](StoreTables &tables) {
            return tables.records(resourceType, limit);
        });
}

QFuture<Result<std::vector<StoredRecord>>> LocalStore::versions(Uuid id)
{
    return d->run<std::vector<StoredRecord>>(
        [id](StoreTables &tables) { return tables.versions(id); });
}

QFuture<Result<std::vector<wire::Outgoing>>> LocalStore::outbox(int limit)
{
    return d->run<std::vector<wire::Outgoing>>(
        [limit](StoreTables &tables) { return tables.outbox(limit); });
}

QFuture<Result<int>> LocalStore::outboxCount()
{
    return d->run<int>([](StoreTables &tables) { return tables.outboxCount(); });
}

QFuture<Result<UnsentEntries>> LocalStore::unsentEntries()
{
    return d->run<UnsentEntries>([](StoreTables &tables) { return tables.unsentEntries(); });
}

QFuture<Result<void>> LocalStore::markSent(std::vector<Key> keys)
{
    return d->change(
        this, [keys = std::move(keys)](StoreTables &tables) { return tables.markSent(keys); });
}

QFuture<Result<void>> LocalStore::apply(std::vector<Receipt> receipts)
{
    return d->change(this, [receipts = std::move(receipts)](StoreTables &tables) {
        return tables.apply(receipts);
    });
}

QFuture<Result<void>> LocalStore::applySeen(std::vector<Seen> seen)
{
    return d->change(this,
                     [seen = std::move(seen)](StoreTables &tables) { return tables.apply(seen); });
}

QFuture<Result<void>> LocalStore::applyCare(std::vector<CareEpisode> episodes)
{
    return d->change(this, [episodes = std::move(episodes)](StoreTables &tables) {
        return tables.apply(episodes);
    });
}

QFuture<Result<std::vector<CareEpisode>>> LocalStore::care()
{
    return d->run<std::vector<CareEpisode>>([](StoreTables &tables) { return tables.care(); });
}

QFuture<Result<void>> LocalStore::applyPlans(std::vector<ClinicPlan> plans)
{
    return d->change(
        this, [plans = std::move(plans)](StoreTables &tables) { return tables.apply(plans); });
}

QFuture<Result<std::vector<ClinicPlan>>> LocalStore::plans()
{
    return d->run<std::vector<ClinicPlan>>([](StoreTables &tables) { return tables.plans(); });
}

QFuture<Result<void>> LocalStore::put(QString name, QByteArray value)
{
    return d->run<void>([name = std::move(name), value = std::move(value)](StoreTables &tables) {
        return tables.put(name, value);
    });
}

QFuture<Result<QByteArray>> LocalStore::get(QString name)
{
    return d->run<QByteArray>(
        [name = std::move(name)](StoreTables &tables) { return tables.get(name); });
}

QFuture<Result<void>> LocalStore::deleteEverything(Unsent unsent)
{
    return d->change(this, [unsent](StoreTables &tables) -> Result<bool> {
        const Result<void> deleted = tables.deleteEverything(unsent);
        if (!deleted)
            return std::unexpected(deleted.error());
        return true;
    });
}

QFuture<Result<void>> LocalStore::checkpoint()
{
    return d->run<void>([](StoreTables &tables) { return tables.checkpoint(); });
}

} // namespace backwell::sync
