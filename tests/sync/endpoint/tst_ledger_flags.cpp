// SPDX-License-Identifier: Apache-2.0
// Flags, remarks and a clinic's dates in the ledger; a ledger of the version before.
#include "sync/endpoint/ledger/sqlite_ledger.h"
#include "tests/fakes/fake_clock.h"

#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <limits>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace backwell;
using namespace backwell::sync::endpoint;

class TstLedgerFlags : public QObject
{
    Q_OBJECT

private:
    void open()
    {
        m_ledger.reset();
        auto ledger = SqliteLedger::open(
            m_folder->filePath(QStringLiteral("ledger.sqlite")), SqliteLedger::Use::Serve, m_clock,
            [](const QByteArray &a, const QByteArray &b) { return a == b; });
        QVERIFY2(ledger, ledger ? "" : qPrintable(ledger.error().detail));
        m_ledger = std::move(*ledger);
    }
    Entry entry(const Uuid &person, Standing standing, bool flagged)
    {
        Entry one{person,        Uuid::v7(m_clock), 1,  QStringLiteral("QuestionnaireResponse"),
                  m_clock.now(), standing,          {}, "{}"};
        if (standing == Standing::Quarantined)
            one.reason = QStringLiteral("unknown");
        one.flagged = flagged;
        return one;
    }
    void append(std::vector<Entry> entries)
    {
        std::promise<bool> promise;
        auto future = promise.get_future();
        m_ledger->append(std::move(entries),
                         [&](const auto &filed) { promise.set_value(filed.has_value()); });
        QVERIFY(future.get());
    }
    PersonSummary summary(const Uuid &person) { return *m_ledger->person(person); }
    CareVersion care(const Uuid &person, const Uuid &episode, int version, qint64 updatedMs)
    {
        return {person,    episode,
                version,   QStringLiteral("account"),
                updatedMs, QByteArray::number(version)};
    }

    fakes::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteLedger> m_ledger;

private Q_SLOTS:
    void init();
    void cleanup() { m_ledger.reset(); }
    void a_flagged_response_puts_its_person_first_also_from_quarantine();
    void a_look_at_a_flag_in_quarantine_ends_it_and_sends_no_mark();
    void a_flag_that_was_taken_back_in_a_later_version_does_not_stand();
    void what_is_released_after_a_look_is_new_and_flagged_again();
    void a_remark_is_kept_beside_the_bytes();
    void a_ledger_of_version_1_opens_with_its_flags();
    void versions_of_an_episode_are_added_without_a_hole();
    void who_did_not_see_the_latest_change_is_told();
    void the_news_are_the_newest_version_of_each_episode();
};

void TstLedgerFlags::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TstLedgerFlags::a_flagged_response_puts_its_person_first_also_from_quarantine()
{
    const Uuid held = Uuid::v7(m_clock);
    const Uuid aside = Uuid::v7(m_clock);
    const Uuid quiet = Uuid::v7(m_clock);
    append({entry(aside, Standing::Quarantined, true)});
    m_clock.advance(1000);
    append({entry(held, Standing::Held, true)});
    m_clock.advance(1000);
    append({entry(quiet, Standing::Held, false), entry(quiet, Standing::Quarantined, false)});
    QCOMPARE(summary(aside).flagged, 1);
    QCOMPARE(summary(aside).unseen, 0);
    QCOMPARE(summary(held).flagged, 1);
    QCOMPARE(summary(quiet).flagged, 0);
    const auto people = *m_ledger->people();
    QCOMPARE(people.size(), size_t(3));
    QCOMPARE(people[2].person, quiet); // although it arrived last
    QCOMPARE(m_ledger->flaggedAside(aside)->size(), size_t(1));
    QVERIFY(m_ledger->flaggedAside(held)->empty());
    QVERIFY(m_ledger->flaggedAside(quiet)->empty());
}

void TstLedgerFlags::a_look_at_a_flag_in_quarantine_ends_it_and_sends_no_mark()
{
    const Uuid person = Uuid::v7(m_clock);
    append({entry(person, Standing::Quarantined, true)});
    const qint64 shown = m_clock.now().msUtc;
    m_clock.advance(1000);
    append({entry(person, Standing::Quarantined, true)}); // arrived meanwhile
    QCOMPARE(*m_ledger->markSeen(person, QStringLiteral("account"), shown), 1);
    QCOMPARE(summary(person).flagged, 1);
    QCOMPARE(*m_ledger->markSeen(person, QStringLiteral("account"), shown + 1000), 1);
    QCOMPARE(summary(person).flagged, 0);
    QVERIFY(m_ledger->seenSince(person, 0, 10)->empty());
    QCOMPARE(summary(person).quarantined, 2); // they wait as before
}

void TstLedgerFlags::a_flag_that_was_taken_back_in_a_later_version_does_not_stand()
{
    const Uuid person = Uuid::v7(m_clock);
    Entry first = entry(person, Standing::Quarantined, true);
    append({first});
    first.version = 2;
    first.flagged = false;
    append({first});
    QCOMPARE(summary(person).flagged, 0);
    first.version = 3;
    first.flagged = true;
    append({first});
    QCOMPARE(summary(person).flagged, 1);
    QCOMPARE(m_ledger->flaggedAside(person)->front().version, 3);
}

void TstLedgerFlags::what_is_released_after_a_look_is_new_and_flagged_again()
{
    const Uuid person = Uuid::v7(m_clock);
    append({entry(person, Standing::Quarantined, true)});
    QCOMPARE(*m_ledger->markSeen(person, QStringLiteral("account"), m_clock.now().msUtc), 1);
    const auto waiting = *m_ledger->quarantined(QStringLiteral("unknown"));
    QVERIFY(m_ledger->release({waiting.front()}));
    QCOMPARE(summary(person).unseen, 1);
    QCOMPARE(summary(person).flagged, 1);
    QCOMPARE(*m_ledger->markSeen(person, QStringLiteral("account"), m_clock.now().msUtc), 1);
    QCOMPARE(summary(person).flagged, 0);
    QCOMPARE(m_ledger->seenSince(person, 0, 10)->size(), size_t(1));
}

void TstLedgerFlags::a_remark_is_kept_beside_the_bytes()
{
    const Uuid person = Uuid::v7(m_clock);
    Entry noticed = entry(person, Standing::Held, false);
    noticed.remark = QStringLiteral("score sent: 14, computed here: 13");
    append({noticed});
    open();
    const auto kept = *m_ledger->history(person, std::numeric_limits<qint64>::min(),
                                         std::numeric_limits<qint64>::max());
    QCOMPARE(kept.front().remark, noticed.remark);
    QCOMPARE(kept.front().body, noticed.body);
}

void TstLedgerFlags::a_ledger_of_version_1_opens_with_its_flags()
{
    const Uuid person = Uuid::v7(m_clock);
    Entry flagged = entry(person, Standing::Quarantined, false);
    flagged.body = R"({"url":"https://fhir.backwell.example/StructureDefinition/crisis"})";
    append({flagged, entry(person, Standing::Held, false)});
    m_ledger.reset();
    {
        SQLite::Database old(m_folder->filePath(QStringLiteral("ledger.sqlite")).toStdString(),
                             SQLite::OPEN_READWRITE);
        old.exec(
            "DROP TABLE plan; DROP TABLE care; DROP TABLE flag_look; DROP INDEX resource_flagged; "
            "ALTER TABLE person DROP COLUMN flagged; "
            "ALTER TABLE resource DROP COLUMN flagged; "
            "ALTER TABLE resource DROP COLUMN remark; PRAGMA user_version = 1");
    }
    open();
    QCOMPARE(summary(person).flagged, 1);
    QCOMPARE(summary(person).unseen, 1);
    QCOMPARE(m_ledger->flaggedAside(person)->front().body, flagged.body);
}

void TstLedgerFlags::versions_of_an_episode_are_added_without_a_hole()
{
    const Uuid person = Uuid::v7(m_clock);
    const Uuid episode = Uuid::v7(m_clock);
    QVERIFY(m_ledger->addCare(care(person, episode, 1, 100), 0));
    QVERIFY(m_ledger->addCare(care(person, episode, 2, 101), 100));
    for (const int version : {1, 2, 4})
        QCOMPARE(m_ledger->addCare(care(person, episode, version, 200), 101).error().kind,
                 ErrorKind::Conflict);
    open();
    const auto all = *m_ledger->careHistory(person);
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all[0].body, QByteArray("1")); // the earlier one stays
    QCOMPARE(all[1].account, QStringLiteral("account"));
    QVERIFY(m_ledger->careHistory(episode)->empty());
}

void TstLedgerFlags::who_did_not_see_the_latest_change_is_told()
{
    const Uuid person = Uuid::v7(m_clock);
    QVERIFY(m_ledger->addCare(care(person, Uuid::v7(m_clock), 1, 100), 0));
    // The same form sent twice, or another clinician's at the same time.
    QCOMPARE(m_ledger->addCare(care(person, Uuid::v7(m_clock), 1, 150), 0).error().kind,
             ErrorKind::Conflict);
    QCOMPARE(m_ledger->addCare(care(person, Uuid::v7(m_clock), 1, 100), 100).error().kind,
             ErrorKind::Conflict); // time does not stand still for one person
    QVERIFY(m_ledger->addCare(care(Uuid::v7(m_clock), Uuid::v7(m_clock), 1, 100), 0));
    QCOMPARE(m_ledger->careHistory(person)->size(), size_t(1));
}

void TstLedgerFlags::the_news_are_the_newest_version_of_each_episode()
{
    const Uuid person = Uuid::v7(m_clock);
    const Uuid one = Uuid::v7(m_clock);
    const Uuid two = Uuid::v7(m_clock);
    QVERIFY(m_ledger->addCare(care(person, one, 1, 100), 0));
    QVERIFY(m_ledger->addCare(care(person, two, 1, 110), 100));
    QVERIFY(m_ledger->addCare(care(person, one, 2, 120), 110));
    const auto all = *m_ledger->careSince(person, 0, 10);
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all[0].episode, two);
    QCOMPARE(all[1].version, 2);
    QCOMPARE(m_ledger->careSince(person, 111, 10)->size(), size_t(1));
    QCOMPARE(m_ledger->careSince(person, 120, 10)->size(), size_t(1));
    QCOMPARE(m_ledger->careSince(person, 121, 10)->size(), size_t(0));
    QCOMPARE(m_ledger->careSince(person, 0, 1)->size(), size_t(1));
    QVERIFY(m_ledger->careSince(two, 0, 10)->empty());
}

QTEST_GUILESS_MAIN(TstLedgerFlags)
#include "tst_ledger_flags.moc"
