// SPDX-License-Identifier: Apache-2.0
// When an attempt is due, with a clock that stands still.
#include "sync/client/sync_schedule.h"
#include "tests/fakes/fake_clock.h"

#include <QTest>

using namespace backwell;
using namespace backwell::sync;
using namespace std::chrono_literals;

namespace
{
const SyncFailure fine;
const SyncFailure offline{SyncProblem::Offline, {}, {}};
} // namespace

class TestSyncSchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_random = 0; }
    void nothing_is_due_until_something_happens();
    void saves_in_a_row_make_one_attempt();
    void nothing_is_due_while_one_runs();
    void what_was_saved_meanwhile_is_sent_soon_after();
    void pauses_double_up_to_the_longest();
    void pauses_are_jittered_between_half_and_whole();
    void the_network_returning_ends_the_pause();
    void the_regions_own_wish_is_kept();
    void a_person_may_overrule_the_regions_wish();
    void success_begins_the_pauses_again();
    void news_are_asked_for_every_few_minutes_while_somebody_looks();
    void who_comes_back_after_a_while_gets_the_news_at_once();
    void looking_shortens_no_pause_after_a_failure();

private:
    SyncSchedule schedule()
    {
        return SyncSchedule(m_clock, [this] { return m_random; });
    }
    fakes::FakeClock m_clock;
    double m_random = 0;
};

void TestSyncSchedule::nothing_is_due_until_something_happens()
{
    QVERIFY(!schedule().wait());
}

void TestSyncSchedule::saves_in_a_row_make_one_attempt()
{
    SyncSchedule s = schedule();
    s.outboxGrew();
    QCOMPARE(*s.wait(), 1000ms);
    m_clock.advance(600);
    s.outboxGrew();
    QCOMPARE(*s.wait(), 400ms);
    m_clock.advance(5000);
    QCOMPARE(*s.wait(), 0ms);
}

void TestSyncSchedule::nothing_is_due_while_one_runs()
{
    SyncSchedule s = schedule();
    s.asked();
    s.started();
    QVERIFY(s.running());
    for (int i = 0; i < 5; ++i) {
        s.outboxGrew();
        s.online();
        s.asked();
        QVERIFY(!s.wait());
    }
}

void TestSyncSchedule::what_was_saved_meanwhile_is_sent_soon_after()
{
    SyncSchedule s = schedule();
    s.asked();
    s.started();
    s.outboxGrew();
    s.finished(fine);
    QCOMPARE(*s.wait(), 1000ms);
    s.started();
    s.finished(fine);
    QVERIFY(*s.wait() >= SyncSchedule::calm / 2);
}

void TestSyncSchedule::pauses_double_up_to_the_longest()
{
    m_random = 1.0 - 1e-12;
    SyncSchedule s = schedule();
    std::vector<qint64> seconds;
    for (int i = 0; i < 12; ++i) {
        s.started();
        s.finished(offline);
        seconds.push_back((s.wait()->count() + 500) / 1000);
        m_clock.advance(s.wait()->count());
    }
    const std::vector<qint64> expected{2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900};
    QCOMPARE(seconds, expected);
}

void TestSyncSchedule::pauses_are_jittered_between_half_and_whole()
{
    for (const double random : {0.0, 0.25, 0.5, 0.999}) {
        m_random = random;
        SyncSchedule s = schedule();
        s.started();
        s.finished(offline);
        QCOMPARE(s.wait()->count(), qint64(2000 * (0.5 + random / 2)));
    }
}

void TestSyncSchedule::the_network_returning_ends_the_pause()
{
    SyncSchedule s = schedule();
    for (int i = 0; i < 8; ++i) {
        s.started();
        s.finished(offline);
    }
    QVERIFY(*s.wait() > 60s);
    s.online();
    QCOMPARE(*s.wait(), 0ms);
    s.started();
    s.finished(offline);
    QVERIFY(*s.wait() <= 2s);
}

void TestSyncSchedule::the_regions_own_wish_is_kept()
{
    SyncSchedule s = schedule();
    s.started();
    s.finished({SyncProblem::Busy, {}, 120s});
    QCOMPARE(*s.wait(), 120s);
    s.outboxGrew();
    s.online();
    QCOMPARE(*s.wait(), 120s);
    m_clock.advance(120000);
    QCOMPARE(*s.wait(), 0ms);
}

void TestSyncSchedule::a_person_may_overrule_the_regions_wish()
{
    SyncSchedule s = schedule();
    s.started();
    s.finished({SyncProblem::Busy, {}, 120s});
    s.asked();
    QCOMPARE(*s.wait(), 0ms);
}

void TestSyncSchedule::success_begins_the_pauses_again()
{
    SyncSchedule s = schedule();
    for (int i = 0; i < 6; ++i) {
        s.started();
        s.finished(offline);
    }
    s.started();
    s.finished(fine);
    s.started();
    s.finished(offline);
    QVERIFY(*s.wait() <= 2s);
}

void TestSyncSchedule::news_are_asked_for_every_few_minutes_while_somebody_looks()
{
    for (const double random : {0.0, 0.5, 0.999}) {
        m_random = random;
        SyncSchedule s = schedule();
        s.inFront(true);
        QVERIFY(!s.wait()); // nobody has joined anything yet
        s.asked();
        for (int i = 0; i < 3; ++i) {
            m_clock.advance(s.wait()->count());
            s.started();
            QVERIFY(!s.wait());
            s.finished(fine);
            QCOMPARE(s.wait()->count(), qint64(240000 * (0.5 + random / 2)));
        }
        s.started();
        s.inFront(false);
        s.finished(fine);
        QCOMPARE(s.wait()->count(), qint64(900000 * (0.5 + random / 2)));
    }
}

void TestSyncSchedule::who_comes_back_after_a_while_gets_the_news_at_once()
{
    m_random = 0.5;
    SyncSchedule s = schedule();
    s.started();
    s.finished(fine);
    m_clock.advance(60000);
    s.inFront(true); // a minute ago is new enough
    QCOMPARE(*s.wait(), 120000ms);
    s.started();
    s.finished(fine);
    s.inFront(false);
    m_clock.advance(300000);
    s.inFront(true);
    QCOMPARE(*s.wait(), 0ms);
}

void TestSyncSchedule::looking_shortens_no_pause_after_a_failure()
{
    m_random = 0.5;
    SyncSchedule s = schedule();
    s.started();
    s.finished(fine);
    for (int i = 0; i < 9; ++i) {
        s.started();
        s.finished(offline);
    }
    const auto pause = *s.wait();
    QVERIFY(pause > 300s);
    s.inFront(true);
    QCOMPARE(*s.wait(), pause);
}

QTEST_GUILESS_MAIN(TestSyncSchedule)
#include "tst_sync_schedule.moc"
