// SPDX-License-Identifier: Apache-2.0
// A store in a folder of the test's, and what can be told of it from outside.
#pragma once

#include "platform/base/crypto.h"
#include "sync/store/local_store.h"
#include "tests/fakes/fake_clock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace backwell::tests
{

class StoreStage
{
public:
    /// A new store, empty.
    void begin()
    {
        store.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        open();
    }
    /// Closed, if it was open, and opened: what it holds stays.
    void open()
    {
        store.reset();
        auto opened =
            sync::LocalStore::open({m_dir->filePath(QStringLiteral("store.db")), m_key}, clock);
        QVERIFY(opened);
        store = std::move(*opened);
    }
    /// Is that to be read in one of its files, its log included?
    bool showsOutside(const QByteArray &word) const
    {
        const QStringList names = QDir(m_dir->path()).entryList(QDir::Files);
        return std::ranges::any_of(names, [&](const QString &name) {
            QFile file(m_dir->filePath(name));
            return !file.open(QIODevice::ReadOnly) || file.readAll().contains(word);
        });
    }

    fakes::FakeClock clock;
    const Uuid person = Uuid::v7(clock);
    std::unique_ptr<sync::LocalStore> store;

private:
    QByteArray m_key = crypto::randomBytes(crypto::keyBytes);
    std::unique_ptr<QTemporaryDir> m_dir;
};

} // namespace backwell::tests
