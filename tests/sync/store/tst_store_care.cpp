// SPDX-License-Identifier: Apache-2.0
// What a clinic says of the care has a place of its own and touches nothing a person wrote.
#include "platform/base/crypto.h"
#include "sync/store/local_store.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/sample_records.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace backwell;
using namespace backwell::sync;

class TstStoreCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void it_is_there_after_a_restart_and_never_in_the_outbox();
    void of_two_versions_the_later_one_counts_in_whatever_order_they_come();
    void it_changes_nothing_that_a_person_wrote();
    void hearing_of_it_again_changes_nothing();
    void no_word_of_it_is_in_the_files();
    void what_cannot_be_kept_whole_is_not_kept_at_all();
    void deleting_everything_deletes_it_too();

private:
    void open()
    {
        m_store.reset();
        auto store =
            LocalStore::open({m_dir->filePath(QStringLiteral("store.db")), m_key}, m_clock);
        QVERIFY(store);
        m_store = std::move(*store);
    }
    CareEpisode episode(const char *id, const char *version, QDate discharge = {}) const
    {
        CareEpisode one{QString::fromLatin1(id),
                        m_person,
                        QStringLiteral("active"),
                        QDate(2026, 3, 2),
                        {},
                        {},
                        QString::fromLatin1(version),
                        {m_clock.now().msUtc + QByteArray(version).toInt(), 0}};
        if (discharge.isValid())
            one.discharge = discharge;
        return one;
    }
    void apply(std::vector<CareEpisode> episodes)
    {
        QVERIFY(m_store->applyCare(std::move(episodes)).result());
    }

    fakes::FakeClock m_clock;
    Uuid m_person = Uuid::v7(m_clock);
    QByteArray m_key = crypto::randomBytes(crypto::keyBytes);
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LocalStore> m_store;
};

void TstStoreCare::init()
{
    m_store.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    open();
}

void TstStoreCare::it_is_there_after_a_restart_and_never_in_the_outbox()
{
    QSignalSpy grew(m_store.get(), &LocalStore::outboxGrew);
    QSignalSpy changed(m_store.get(), &LocalStore::changed);
    apply({episode("a", "1"), episode("b", "1")});
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(grew.count(), 0);
    open();
    QCOMPARE(m_store->care().result()->size(), size_t(2));
    QVERIFY(m_store->outbox(10).result()->empty());
    QVERIFY(m_store->records().result()->empty());
}

void TstStoreCare::of_two_versions_the_later_one_counts_in_whatever_order_they_come()
{
    apply({episode("a", "2", QDate(2026, 5, 4))});
    apply({episode("a", "1")});
    QCOMPARE(m_store->care().result()->size(), size_t(1));
    QCOMPARE(m_store->care().result()->front().discharge, QDate(2026, 5, 4));
    apply({episode("a", "3", QDate(2026, 5, 11)), episode("a", "2", QDate(2026, 5, 4))});
    QCOMPARE(m_store->care().result()->front().discharge, QDate(2026, 5, 11));
}

void TstStoreCare::it_changes_nothing_that_a_person_wrote()
{
    const std::vector<Record> records = fakes::sampleRecords(m_clock);
    QVERIFY(m_store->save(records).result());
    const auto own = std::get<Episode>(records[2]);
    const QByteArray before = m_store->versions(own.key.id).result()->front().resource;
    CareEpisode sameId = episode("x", "1");
    sameId.id = own.key.id.toString(); // the clinic's may even have the id of the person's own
    apply({sameId});
    QCOMPARE(m_store->versions(own.key.id).result()->front().resource, before);
    QCOMPARE(m_store->records().result()->size(), records.size());
    QCOMPARE(m_store->outbox(100).result()->size(), records.size());
    QCOMPARE(m_store->care().result()->size(), size_t(1));
}

void TstStoreCare::hearing_of_it_again_changes_nothing()
{
    apply({episode("a", "1")});
    QCoreApplication::processEvents(); // the first hearing
    QSignalSpy changed(m_store.get(), &LocalStore::changed);
    apply({episode("a", "1")});
    QTest::qWait(20);
    QCOMPARE(changed.count(), 0);
}

void TstStoreCare::no_word_of_it_is_in_the_files()
{
    CareEpisode told = episode("canary-episode", "1", QDate(2026, 5, 4));
    told.stages = {{QStringLiteral("canary-stage"), QDate(2026, 4, 1)}};
    apply({told});
    for (const bool checkpoint : {false, true}) {
        if (checkpoint)
            QVERIFY(m_store->checkpoint().result());
        for (const QString &name : QDir(m_dir->path()).entryList(QDir::Files)) {
            QFile file(m_dir->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains("canary") && !bytes.contains("EpisodeOfCare"));
        }
    }
    QCOMPARE(m_store->care().result()->front(), told);
}

void TstStoreCare::what_cannot_be_kept_whole_is_not_kept_at_all()
{
    CareEpisode broken = episode("b", "1");
    broken.stages = {{QStringLiteral("injection"), QDate()}};
    const auto applied = m_store->applyCare({episode("a", "1"), broken}).result();
    QVERIFY(!applied);
    QCOMPARE(applied.error().kind, ErrorKind::Invalid);
    QVERIFY(m_store->care().result()->empty());
}

void TstStoreCare::deleting_everything_deletes_it_too()
{
    apply({episode("a", "1")});
    QVERIFY(m_store->deleteEverything(LocalStore::Unsent::Keep).result());
    QVERIFY(m_store->care().result()->empty());
}

QTEST_GUILESS_MAIN(TstStoreCare)
#include "tst_store_care.moc"
