// SPDX-License-Identifier: Apache-2.0
// What a clinic says of a person's own plan: kept once, apart, and nothing a person wrote changes.
#include "tests/fakes/sample_records.h"
#include "tests/sync/store/store_stage.h"

#include <QSignalSpy>

using namespace backwell;
using namespace backwell::sync;

class TstStorePlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage.begin(); }
    void it_is_there_after_a_restart_and_never_in_the_outbox();
    void a_statement_stays_as_it_came_first();
    void it_changes_nothing_that_a_person_wrote();
    void no_word_of_it_is_in_the_files();
    void deleting_everything_deletes_it_too();

private:
    ClinicPlan said() const
    {
        ClinicPlan one{fakes::samplePlan(m_stage.clock, m_stage.person), m_stage.clock.now()};
        one.statement.agreedBy = QStringLiteral("Example Clinician");
        return one;
    }
    std::vector<ClinicPlan> known() { return *m_stage.store->plans().result(); }

    tests::StoreStage m_stage;
};

void TstStorePlans::it_is_there_after_a_restart_and_never_in_the_outbox()
{
    QSignalSpy changed(m_stage.store.get(), &LocalStore::changed);
    const ClinicPlan one = said();
    QVERIFY(m_stage.store->applyPlans({one, said()}).result());
    QTRY_COMPARE(changed.count(), 1);
    m_stage.open();
    QCOMPARE(known().size(), size_t(2));
    QVERIFY(known()[0] == one || known()[1] == one);
    QVERIFY(m_stage.store->outbox(10).result()->empty());
    QVERIFY(m_stage.store->records().result()->empty());
}

void TstStorePlans::a_statement_stays_as_it_came_first()
{
    const ClinicPlan first = said();
    QSignalSpy changed(m_stage.store.get(), &LocalStore::changed);
    QVERIFY(m_stage.store->applyPlans({first}).result());
    QTRY_COMPARE(changed.count(), 1);
    ClinicPlan again = first;
    again.statement.summary = QStringLiteral("Something else");
    QVERIFY(m_stage.store->applyPlans({again}).result());
    QCOMPARE(known(), std::vector{first});
    QTest::qWait(20);
    QCOMPARE(changed.count(), 1);
}

void TstStorePlans::it_changes_nothing_that_a_person_wrote()
{
    const PlanStatement own = fakes::samplePlan(m_stage.clock, m_stage.person);
    QVERIFY(m_stage.store->save({own}).result());
    const auto before = *m_stage.store->records().result();
    ClinicPlan one = said();
    one.statement.key = own.key; // even under the same name
    QVERIFY(m_stage.store->applyPlans({one}).result());
    const auto after = *m_stage.store->records().result();
    QCOMPARE(after.size(), size_t(1));
    QCOMPARE(after[0].resource, before[0].resource);
    QCOMPARE(m_stage.store->outbox(10).result()->size(), size_t(1));
}

void TstStorePlans::no_word_of_it_is_in_the_files()
{
    QVERIFY(m_stage.store->applyPlans({said()}).result());
    for (const bool checkpoint : {false, true}) {
        if (checkpoint)
            QVERIFY(m_stage.store->checkpoint().result());
        for (const char *word : {"Walk the dog", "Example Clinician", "CarePlan"})
            QVERIFY2(!m_stage.showsOutside(word), word);
    }
}

void TstStorePlans::deleting_everything_deletes_it_too()
{
    QVERIFY(m_stage.store->applyPlans({said()}).result());
    QVERIFY(m_stage.store->deleteEverything(LocalStore::Unsent::Keep).result());
    QVERIFY(known().empty());
}

QTEST_GUILESS_MAIN(TstStorePlans)
#include "tst_store_plans.moc"
