// SPDX-License-Identifier: Apache-2.0
// What a clinic says of a person's own plan: kept once, apart, and nothing a person wrote changes.
#include "platform/base/crypto.h"
#include "sync/store/local_store.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/sample_records.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace backwell;
using namespace backwell::sync;

class TstStorePlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void it_is_there_after_a_restart_and_never_in_the_outbox();
    void a_statement_stays_as_it_came_first();
    void it_changes_nothing_that_a_person_wrote();
    void no_word_of_it_is_in_the_files();
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
    ClinicPlan said() const
    {
        ClinicPlan one{fakes::samplePlan(m_clock, m_person), m_clock.now()};
        one.statement.agreedBy = QStringLiteral("Example Clinician");
        return one;
    }
    std::vector<ClinicPlan> known() { return *m_store->plans().result(); }

    fakes::FakeClock m_clock;
    Uuid m_person = Uuid::v7(m_clock);
    QByteArray m_key = crypto::randomBytes(crypto::keyBytes);
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LocalStore> m_store;
};

void TstStorePlans::init()
{
    m_store.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    open();
}

void TstStorePlans::it_is_there_after_a_restart_and_never_in_the_outbox()
{
    QSignalSpy changed(m_store.get(), &LocalStore::changed);
    const ClinicPlan one = said();
    QVERIFY(m_store->applyPlans({one, said()}).result());
    QTRY_COMPARE(changed.count(), 1);
    open();
    QCOMPARE(known().size(), size_t(2));
    QVERIFY(known()[0] == one || known()[1] == one);
    QVERIFY(m_store->outbox(10).result()->empty());
    QVERIFY(m_store->records().result()->empty());
}

void TstStorePlans::a_statement_stays_as_it_came_first()
{
    const ClinicPlan first = said();
    QSignalSpy changed(m_store.get(), &LocalStore::changed);
    QVERIFY(m_store->applyPlans({first}).result());
    QTRY_COMPARE(changed.count(), 1);
    ClinicPlan again = first;
    again.statement.summary = QStringLiteral("Something else");
    QVERIFY(m_store->applyPlans({again}).result());
    QCOMPARE(known(), std::vector{first});
    QTest::qWait(20);
    QCOMPARE(changed.count(), 1);
}

void TstStorePlans::it_changes_nothing_that_a_person_wrote()
{
    const PlanStatement own = fakes::samplePlan(m_clock, m_person);
    QVERIFY(m_store->save({own}).result());
    const auto before = *m_store->records().result();
    ClinicPlan one = said();
    one.statement.key = own.key; // even under the same name
    QVERIFY(m_store->applyPlans({one}).result());
    const auto after = *m_store->records().result();
    QCOMPARE(after.size(), size_t(1));
    QCOMPARE(after[0].resource, before[0].resource);
    QCOMPARE(m_store->outbox(10).result()->size(), size_t(1));
}

void TstStorePlans::no_word_of_it_is_in_the_files()
{
    QVERIFY(m_store->applyPlans({said()}).result());
    QVERIFY(m_store->checkpoint().result());
    QFile file(m_dir->filePath(QStringLiteral("store.db")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char *word : {"Walk the dog", "Example Clinician", "CarePlan/"})
        QVERIFY2(!bytes.contains(word), word);
}

void TstStorePlans::deleting_everything_deletes_it_too()
{
    QVERIFY(m_store->applyPlans({said()}).result());
    QVERIFY(m_store->deleteEverything(LocalStore::Unsent::Keep).result());
    QVERIFY(known().empty());
}

QTEST_GUILESS_MAIN(TstStorePlans)
#include "tst_store_plans.moc"
