// SPDX-License-Identifier: Apache-2.0
// What a clinic says of the care has a place of its own and touches nothing a person wrote.
#include "tests/fakes/sample_records.h"
#include "tests/sync/store/store_stage.h"

#include <QSignalSpy>

using namespace backwell;
using namespace backwell::sync;

class TstStoreCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage.begin(); }
    void it_is_there_after_a_restart_and_never_in_the_outbox();
    void of_two_versions_the_later_one_counts_in_whatever_order_they_come();
    void it_changes_nothing_that_a_person_wrote();
    void hearing_of_it_again_changes_nothing();
    void no_word_of_it_is_in_the_files();
    void what_cannot_be_kept_whole_is_not_kept_at_all();
    void deleting_everything_deletes_it_too();

private:
    CareEpisode episode(const char *id, const char *version, QDate discharge = {}) const
    {
        CareEpisode one{QString::fromLatin1(id),
                        m_stage.person,
                        QStringLiteral("active"),
                        QDate(2026, 3, 2),
                        {},
                        {},
                        QString::fromLatin1(version),
                        {m_stage.clock.now().msUtc + QByteArray(version).toInt(), 0}};
        if (discharge.isValid())
            one.discharge = discharge;
        return one;
    }
    void apply(std::vector<CareEpisode> episodes)
    {
        QVERIFY(m_stage.store->applyCare(std::move(episodes)).result());
    }

    tests::StoreStage m_stage;
};

void TstStoreCare::it_is_there_after_a_restart_and_never_in_the_outbox()
{
    QSignalSpy grew(m_stage.store.get(), &LocalStore::outboxGrew);
    QSignalSpy changed(m_stage.store.get(), &LocalStore::changed);
    apply({episode("a", "1"), episode("b", "1")});
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(grew.count(), 0);
    m_stage.open();
    QCOMPARE(m_stage.store->care().result()->size(), size_t(2));
    QVERIFY(m_stage.store->outbox(10).result()->empty());
    QVERIFY(m_stage.store->records().result()->empty());
}

void TstStoreCare::of_two_versions_the_later_one_counts_in_whatever_order_they_come()
{
    apply({episode("a", "2", QDate(2026, 5, 4))});
    apply({episode("a", "1")});
    QCOMPARE(m_stage.store->care().result()->size(), size_t(1));
    QCOMPARE(m_stage.store->care().result()->front().discharge, QDate(2026, 5, 4));
    apply({episode("a", "3", QDate(2026, 5, 11)), episode("a", "2", QDate(2026, 5, 4))});
    QCOMPARE(m_stage.store->care().result()->front().discharge, QDate(2026, 5, 11));
}

void TstStoreCare::it_changes_nothing_that_a_person_wrote()
{
    const std::vector<Record> records = fakes::sampleRecords(m_stage.clock);
    QVERIFY(m_stage.store->save(records).result());
    const auto own = std::get<Episode>(records[2]);
    const QByteArray before = m_stage.store->versions(own.key.id).result()->front().resource;
    CareEpisode sameId = episode("x", "1");
    sameId.id = own.key.id.toString(); // the clinic's may even have the id of the person's own
    apply({sameId});
    QCOMPARE(m_stage.store->versions(own.key.id).result()->front().resource, before);
    QCOMPARE(m_stage.store->records().result()->size(), records.size());
    QCOMPARE(m_stage.store->outbox(100).result()->size(), records.size());
    QCOMPARE(m_stage.store->care().result()->size(), size_t(1));
}

void TstStoreCare::hearing_of_it_again_changes_nothing()
{
    apply({episode("a", "1")});
    QCoreApplication::processEvents(); // the first hearing
    QSignalSpy changed(m_stage.store.get(), &LocalStore::changed);
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
            QVERIFY(m_stage.store->checkpoint().result());
        QVERIFY(!m_stage.showsOutside("canary"));
        QVERIFY(!m_stage.showsOutside("EpisodeOfCare"));
    }
    QCOMPARE(m_stage.store->care().result()->front(), told);
}

void TstStoreCare::what_cannot_be_kept_whole_is_not_kept_at_all()
{
    CareEpisode broken = episode("b", "1");
    broken.stages = {{QStringLiteral("injection"), QDate()}};
    const auto applied = m_stage.store->applyCare({episode("a", "1"), broken}).result();
    QVERIFY(!applied);
    QCOMPARE(applied.error().kind, ErrorKind::Invalid);
    QVERIFY(m_stage.store->care().result()->empty());
}

void TstStoreCare::deleting_everything_deletes_it_too()
{
    apply({episode("a", "1")});
    QVERIFY(m_stage.store->deleteEverything(LocalStore::Unsent::Keep).result());
    QVERIFY(m_stage.store->care().result()->empty());
}

QTEST_GUILESS_MAIN(TstStoreCare)
#include "tst_store_care.moc"
