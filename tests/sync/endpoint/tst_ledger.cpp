// SPDX-License-Identifier: Apache-2.0
// Once and only once, on disk before the answer, and never a newer or foreign file.
#include "sync/endpoint/ledger/sqlite_ledger.h"
#include "tests/fakes/fake_clock.h"

#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <limits>
#include <thread>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace backwell;
using namespace backwell::sync::endpoint;

class TstLedger : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SqliteLedger> open(SqliteLedger::Use use = SqliteLedger::Use::Serve)
    {
        auto ledger =
            SqliteLedger::open(m_file, use, m_clock, [](const QByteArray &a, const QByteArray &b) {
                return a.trimmed() == b.trimmed();
            });
        return ledger ? std::move(*ledger) : nullptr;
    }
    Entry entry(const Uuid &person, const Uuid &id, int version, const QByteArray &body)
    {
        return {person,         id, version, QStringLiteral("QuestionnaireResponse"), m_clock.now(),
                Standing::Held, {}, body};
    }
    static Result<std::vector<FiledEntry>> append(SqliteLedger &ledger, std::vector<Entry> entries)
    {
        std::promise<Result<std::vector<FiledEntry>>> promise;
        auto future = promise.get_future();
        ledger.append(std::move(entries), [&](auto filed) { promise.set_value(std::move(filed)); });
        return future.get();
    }
    static int count(SqliteLedger &ledger, const Uuid &person)
    {
        return int(ledger
                       .history(person, std::numeric_limits<qint64>::min(),
                                std::numeric_limits<qint64>::max())
                       ->size());
    }

    fakes::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

private Q_SLOTS:
    void init();
    void the_same_record_twice_is_one_record();
    void the_same_version_with_other_content_is_a_conflict_and_changes_nothing();
    void an_older_version_that_comes_late_is_kept_beside_the_newer();
    void ids_of_two_people_never_meet();
    void what_was_acknowledged_is_there_after_reopening();
    void many_writers_at_once_get_one_answer_each_and_one_record();
    void quarantine_is_kept_apart_and_released_when_understood();
    void marks_are_given_once_for_what_was_shown_and_sorted_for_good();
    void a_correction_after_a_look_is_new_again();
    void a_code_is_worth_one_device_but_a_lost_answer_costs_nothing();
    void a_code_for_another_label_does_not_reach_a_known_person();
    void an_assertion_serves_once();
    void a_visitor_writes_while_another_serves();
    void a_second_server_on_the_same_folder_is_refused();
    void a_newer_schema_is_refused_and_left_as_it_is();
    void a_foreign_or_broken_file_is_refused_and_left_as_it_is();
};

void TstLedger::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("ledger.sqlite"));
}

void TstLedger::the_same_record_twice_is_one_record()
{
    auto ledger = open();
    const Uuid person = Uuid::v7(m_clock);
    const Entry one = entry(person, Uuid::v7(m_clock), 1, "{}");
    QCOMPARE(append(*ledger, {one})->front().filed, Filed::Created);
    QCOMPARE(append(*ledger, {one})->front().filed, Filed::Repeated);
    Entry spaced = one;
    spaced.body = "{} ";
    QCOMPARE(append(*ledger, {spaced, one})->at(0).filed, Filed::Repeated);
    QCOMPARE(count(*ledger, person), 1);
    QCOMPARE(ledger->newest(person, one.type, one.id)->body, QByteArray("{}"));
    QCOMPARE(ledger->person(person)->unseen, 1);
}

void TstLedger::the_same_version_with_other_content_is_a_conflict_and_changes_nothing()
{
    auto ledger = open();
    const Uuid person = Uuid::v7(m_clock);
    Entry one = entry(person, Uuid::v7(m_clock), 1, "first");
    QVERIFY(append(*ledger, {one}));
    one.body = "other";
    QCOMPARE(append(*ledger, {one})->front().filed, Filed::Conflicting);
    QCOMPARE(ledger->newest(person, one.type, one.id)->body, QByteArray("first"));
}

void TstLedger::an_older_version_that_comes_late_is_kept_beside_the_newer()
{
    auto ledger = open();
    const Uuid person = Uuid::v7(m_clock);
    const Uuid id = Uuid::v7(m_clock);
    QCOMPARE(append(*ledger, {entry(person, id, 2, "second")})->front().filed, Filed::Created);
    QCOMPARE(append(*ledger, {entry(person, id, 1, "first")})->front().filed, Filed::Updated);
    QCOMPARE(count(*ledger, person), 2);
    QCOMPARE(ledger->newest(person, QStringLiteral("QuestionnaireResponse"), id)->version, 2);
    QCOMPARE(ledger->person(person)->unseen, 1);
}

void TstLedger::ids_of_two_people_never_meet()
{
    auto ledger = open();
    const Uuid one = Uuid::v7(m_clock);
    const Uuid two = Uuid::v7(m_clock);
    const Uuid id = Uuid::v7(m_clock);
    QVERIFY(append(*ledger, {entry(one, id, 1, "of one")}));
    QCOMPARE(append(*ledger, {entry(two, id, 1, "of two")})->front().filed, Filed::Created);
    QCOMPARE(ledger->newest(one, QStringLiteral("QuestionnaireResponse"), id)->body,
             QByteArray("of one"));
    QCOMPARE(
        ledger->newest(Uuid::v7(m_clock), QStringLiteral("QuestionnaireResponse"), id).error().kind,
        ErrorKind::NotFound);
}

void TstLedger::what_was_acknowledged_is_there_after_reopening()
{
    const Uuid person = Uuid::v7(m_clock);
    auto ledger = open();
    for (int i = 0; i < 60; ++i)
        QVERIFY(append(*ledger, {entry(person, Uuid::v7(m_clock), 1, QByteArray(4000, 'x'))}));
    ledger.reset();
    ledger = open();
    QCOMPARE(count(*ledger, person), 60);
    QCOMPARE(ledger->person(person)->unseen, 60);
}

void TstLedger::many_writers_at_once_get_one_answer_each_and_one_record()
{
    auto ledger = open();
    const Uuid person = Uuid::v7(m_clock);
    const Entry one = entry(person, Uuid::v7(m_clock), 1, "same");
    std::atomic_int created = 0;
    std::atomic_int repeated = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 8; ++thread) {
        threads.emplace_back([&] {
            for (int i = 0; i < 25; ++i) {
                const auto filed = append(*ledger, {one});
                if (filed && filed->front().filed == Filed::Created)
                    ++created;
                else if (filed && filed->front().filed == Filed::Repeated)
                    ++repeated;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(created.load(), 1);
    QCOMPARE(repeated.load(), 199);
    QCOMPARE(count(*ledger, person), 1);
}

void TstLedger::quarantine_is_kept_apart_and_released_when_understood()
{
    auto ledger = open();
    const Uuid person = Uuid::v7(m_clock);
    Entry aside = entry(person, Uuid::v7(m_clock), 1, "aside");
    aside.standing = Standing::Quarantined;
    aside.reason = QStringLiteral("unknown");
    Entry other = entry(person, Uuid::v7(m_clock), 1, "other");
    other.standing = Standing::Quarantined;
    other.reason = QStringLiteral("unknown");
    QCOMPARE(append(*ledger, {aside, other})->front().standing, Standing::Quarantined);
    QCOMPARE(append(*ledger, {aside})->front().reason, QStringLiteral("unknown"));
    QCOMPARE(count(*ledger, person), 0);
    QCOMPARE(ledger->person(person)->quarantined, 2);
    QCOMPARE(ledger->quarantined(QStringLiteral("unknown"))->size(), size_t(2));
    // One is understood by now and sent again, the other is judged again at start.
    Entry understood = aside;
    understood.standing = Standing::Held;
    understood.reason.clear();
    QCOMPARE(append(*ledger, {understood})->front().standing, Standing::Held);
    QVERIFY(ledger->release({other}));
    QCOMPARE(count(*ledger, person), 2);
    QCOMPARE(ledger->person(person)->quarantined, 0);
    QCOMPARE(ledger->person(person)->unseen, 2);
}

void TstLedger::marks_are_given_once_for_what_was_shown_and_sorted_for_good()
{
    auto ledger = open();
    const Uuid person = Uuid::v7(m_clock);
    QVERIFY(append(*ledger, {entry(person, Uuid::v7(m_clock), 1, "a"),
                             entry(person, Uuid::v7(m_clock), 1, "b")}));
    const qint64 shown = m_clock.now().msUtc;
    m_clock.advance(1000);
    QVERIFY(append(*ledger, {entry(person, Uuid::v7(m_clock), 1, "arrived meanwhile")}));
    QCOMPARE(*ledger->markSeen(person, QStringLiteral("account"), shown), 2);
    QCOMPARE(*ledger->markSeen(person, QStringLiteral("account"), shown), 0);
    QCOMPARE(ledger->person(person)->unseen, 1);
    m_clock.advance(-3600'000); // a clock that steps back must not hide the next mark
    QCOMPARE(*ledger->markSeen(person, QStringLiteral("account"), shown + 1000), 1);
    const auto all = *ledger->seenSince(person, 0, 10);
    QCOMPARE(all.size(), size_t(3));
    QVERIFY(all[0].updatedMs < all[1].updatedMs && all[1].updatedMs < all[2].updatedMs);
    QCOMPARE(ledger->seenSince(person, all[1].updatedMs, 10)->size(), size_t(2));
    QCOMPARE(ledger->seenSince(person, 0, 2)->size(), size_t(2));
    QCOMPARE(ledger->seenSince(Uuid::v7(m_clock), 0, 10)->size(), size_t(0));
}

void TstLedger::a_correction_after_a_look_is_new_again()
{
    auto ledger = open();
    const Uuid person = Uuid::v7(m_clock);
    const Uuid id = Uuid::v7(m_clock);
    QVERIFY(append(*ledger, {entry(person, id, 1, "a")}));
    QCOMPARE(*ledger->markSeen(person, QStringLiteral("x"), m_clock.now().msUtc), 1);
    QCOMPARE(ledger->person(person)->unseen, 0);
    QVERIFY(append(*ledger, {entry(person, id, 2, "a, corrected")}));
    QCOMPARE(ledger->person(person)->unseen, 1);
    QCOMPARE(*ledger->markSeen(person, QStringLiteral("x"), m_clock.now().msUtc), 1);
    QCOMPARE(ledger->seenSince(person, 0, 10)->back().targetVersion, 2);
}

void TstLedger::a_code_is_worth_one_device_but_a_lost_answer_costs_nothing()
{
    auto ledger = open();
    const qint64 now = m_clock.now().msUtc;
    QVERIFY(ledger->addInvitation({"hash", QStringLiteral("no. 7"), now + 1000}));
    QVERIFY(ledger->addInvitation({"late", {}, now}));
    const DeviceClient device{QStringLiteral("c1"), Uuid::v7(m_clock), "key",
                              QStringLiteral("phone"), now};
    QCOMPARE(ledger->enrol("other", device)->use, CodeUse::Unknown);
    QCOMPARE(ledger->enrol("late", device)->use, CodeUse::Expired);
    QCOMPARE(ledger->enrol("hash", device)->use, CodeUse::Accepted);
    DeviceClient again = device;
    again.id = QStringLiteral("c2");
    QCOMPARE(ledger->enrol("hash", again)->client.id, QStringLiteral("c1"));
    again.publicJwk = "another key";
    QCOMPARE(ledger->enrol("hash", again)->use, CodeUse::Used);
    QCOMPARE(ledger->client(QStringLiteral("c2")).error().kind, ErrorKind::NotFound);
    QCOMPARE(ledger->person(device.person)->label, QStringLiteral("no. 7"));
}

void TstLedger::a_code_for_another_label_does_not_reach_a_known_person()
{
    auto ledger = open();
    const qint64 now = m_clock.now().msUtc;
    for (const auto *name : {"one", "two", "none"})
        QVERIFY(ledger->addInvitation(
            {name, QString::fromLatin1(qstrcmp(name, "none") ? name : ""), now + 1000}));
    const Uuid person = Uuid::v7(m_clock);
    QCOMPARE(ledger->enrol("one", {QStringLiteral("a"), person, "k1", {}, now})->use,
             CodeUse::Accepted);
    QCOMPARE(ledger->enrol("two", {QStringLiteral("b"), person, "k2", {}, now})->use,
             CodeUse::OtherPerson);
    QCOMPARE(ledger->enrol("none", {QStringLiteral("c"), person, "k3", {}, now})->use,
             CodeUse::Accepted);
    QCOMPARE(ledger->person(person)->label, QStringLiteral("one"));
}

void TstLedger::an_assertion_serves_once()
{
    auto ledger = open();
    const Uuid person = Uuid::v7(m_clock);
    const qint64 later = m_clock.now().msUtc + 60'000;
    QVERIFY(
        ledger->addToken({"t1", QStringLiteral("c"), person, later}, QStringLiteral("j"), later));
    QCOMPARE(
        ledger->addToken({"t2", QStringLiteral("c"), person, later}, QStringLiteral("j"), later)
            .error()
            .kind,
        ErrorKind::Denied);
    QCOMPARE(ledger->token("t2").error().kind, ErrorKind::NotFound);
    QVERIFY(
        ledger->addToken({"t3", QStringLiteral("d"), person, later}, QStringLiteral("j"), later));
    m_clock.advance(61'000);
    QVERIFY(ledger->addToken({"t4", QStringLiteral("c"), person, later + 61'000},
                             QStringLiteral("k"), later + 61'000));
    QCOMPARE(ledger->token("t1").error().kind, ErrorKind::NotFound); // swept away
}

void TstLedger::a_visitor_writes_while_another_serves()
{
    auto serving = open();
    auto visiting = open(SqliteLedger::Use::Desk);
    QVERIFY(serving && visiting);
    const Uuid person = Uuid::v7(m_clock);
    for (int i = 0; i < 20; ++i) {
        QVERIFY(append(*serving, {entry(person, Uuid::v7(m_clock), 1, "x")}));
        QVERIFY(visiting->addInvitation({QByteArray::number(i), {}, 9}));
    }
    visiting.reset();
    QCOMPARE(serving->enrol("7", {QStringLiteral("c"), person, "k", {}, 1})->use,
             CodeUse::Accepted);
    QCOMPARE(count(*serving, person), 20);
}

void TstLedger::a_second_server_on_the_same_folder_is_refused()
{
    auto first = open();
    QVERIFY(first);
    QVERIFY(!open());
    first.reset();
    QVERIFY(open());
}

void TstLedger::a_newer_schema_is_refused_and_left_as_it_is()
{
    QVERIFY(open());
    {
        SQLite::Database database(m_file.toStdString(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA user_version=99");
    }
    const auto refused = SqliteLedger::open(m_file, SqliteLedger::Use::Serve, m_clock, {});
    QCOMPARE(refused.error().kind, ErrorKind::TooNew);
    SQLite::Database database(m_file.toStdString(), SQLite::OPEN_READWRITE);
    QCOMPARE(database.execAndGet("PRAGMA user_version").getInt(), 99);
}

void TstLedger::a_foreign_or_broken_file_is_refused_and_left_as_it_is()
{
    {
        SQLite::Database database(m_file.toStdString(),
                                  SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec("CREATE TABLE theirs(x); INSERT INTO theirs VALUES(1)");
    }
    QCOMPARE(SqliteLedger::open(m_file, SqliteLedger::Use::Serve, m_clock, {}).error().kind,
             ErrorKind::Corrupt);
    const QString broken = m_folder->filePath(QStringLiteral("broken.sqlite"));
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'z'));
    file.close();
    QCOMPARE(SqliteLedger::open(broken, SqliteLedger::Use::Serve, m_clock, {}).error().kind,
             ErrorKind::Corrupt);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(8192, 'z'));
}

QTEST_GUILESS_MAIN(TstLedger)
#include "tst_ledger.moc"
