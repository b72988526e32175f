// SPDX-License-Identifier: Apache-2.0
// The taps.
#include "tests/flow/kill/drill.h"

#include "platform/base/crypto.h"
#include "tests/fakes/sample_records.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QTimer>

#include <unistd.h>

namespace backwell::flow
{

using namespace sync;

namespace
{
QString lineOf(const char *word, const Key &key)
{
    return QStringLiteral("%1 %2 %3")
        .arg(QString::fromLatin1(word), key.id.toString())
        .arg(key.version);
}
} // namespace

Drill::Drill(LocalStore &store, SyncClient &client, const Clock &clock, Uuid person, int journal,
             quint32 seed)
    : m_store(store), m_client(client), m_clock(clock), m_person(person), m_journal(journal),
      m_random(seed)
{
    connect(&store, &LocalStore::changed, this, &Drill::noteAcknowledged);
}

void Drill::write(const QString &line)
{
    const QByteArray bytes = line.toLatin1() + '\n';
    if (::write(m_journal, bytes.constData(), size_t(bytes.size())) != bytes.size())
        qFatal("the journal cannot be written");
}

void Drill::begin()
{
    tap();
}

// A new entry, or now and then the next version of one saved before.
Response Drill::next()
{
    if (!m_saved.empty() && random(5) == 0) {
        Response edit = m_saved[size_t(random(int(m_saved.size())))];
        for (const Response &other : m_saved) {
            if (other.key.id == edit.key.id && other.key.version > edit.key.version)
                edit = other;
        }
        ++edit.key.version;
        edit.status = ResponseStatus::Amended;
        return edit;
    }
    Response entry = fakes::sampleResponse(m_clock, m_person);
    entry.items[1].answers[0].value = qint32(random(240));
    return entry;
}

void Drill::tap()
{
    const Response entry = next();
    write(lineOf("intent", entry.key));
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcher<Result<void>>::finished, this, [this, watcher, entry] {
        watcher->deleteLater();
        if (!watcher->result())
            qFatal("a save failed: %s", qPrintable(watcher->result().error().detail));
        write(lineOf("saved", entry.key));
        m_saved.push_back(entry);
        if (random(2) == 0)
            m_client.sendNow();
        QTimer::singleShot(random(60), this, &Drill::tap);
    });
    watcher->setFuture(m_store.save({entry}));
}

void Drill::noteAcknowledged()
{
    auto *watcher = new QFutureWatcher<Result<std::vector<StoredRecord>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const auto records = watcher->result();
        if (!records)
            return;
        for (const StoredRecord &record : *records) {
            const QString line = lineOf("acked", record.key);
            if (record.state == EntryState::WithClinic && !m_acknowledged.contains(line)) {
                m_acknowledged.insert(line);
                write(line);
            }
        }
    });
    watcher->setFuture(m_store.records(QStringLiteral("QuestionnaireResponse"), 60));
}

void Drill::drain()
{
    connect(&m_client, &SyncClient::statusChanged, this, [this] {
        if (m_client.status().state == SyncState::Idle && m_client.status().pending == 0)
            QTimer::singleShot(0, this, &Drill::dump);
    });
}

void Drill::dump()
{
    m_client.disconnect(this);
    const auto records = m_store.records({}, 1000000).result();
    if (!records)
        return QCoreApplication::exit(1);
    for (const StoredRecord &newest : *records) {
        const auto versions = m_store.versions(newest.key.id).result();
        if (!versions)
            return QCoreApplication::exit(1);
        for (const StoredRecord &record : *versions)
            write(lineOf("record", record.key) +
                  QStringLiteral(" %1 %2")
                      .arg(int(record.state))
                      .arg(QString::fromLatin1(crypto::sha256(record.resource).toHex())));
    }
    QCoreApplication::exit(0);
}

} // namespace backwell::flow
