// SPDX-License-Identifier: Apache-2.0
// Counting along with a movement, a minute at a time.
#include "app/movement/player.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace backwell;
using namespace backwell::app;

class TstPlayer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void repetitions_are_counted_and_the_last_one_ends_it();
    void nothing_moves_while_paused();
    void slower_takes_longer_for_the_same_count();
    void a_walk_goes_by_the_clock_and_not_by_the_pace();
    void enough_keeps_what_was_counted();
    void a_repetition_is_done_before_the_rest_that_follows_it();
    void a_pause_of_the_machine_moves_a_walk_on_and_not_a_count();
    void a_march_of_half_a_minute_ends_after_it();

private:
    static content::Movement movement(const QString &id)
    {
        QFile file(qEnvironmentVariable("BACKWELL_SOURCE") +
                   QStringLiteral("/content/packs/backwell-en-GB/movements/%1.json").arg(id));
        if (!file.open(QFile::ReadOnly))
            qFatal("no movement %s", qPrintable(id));
        return *content::readMovement(file.readAll());
    }
    static void play(Player &player, double seconds)
    {
        const int frames = qRound(seconds * 20);
        for (int i = 0; i < frames; ++i)
            player.advance(0.05);
    }
};

void TstPlayer::repetitions_are_counted_and_the_last_one_ends_it()
{
    Player player(movement(QStringLiteral("sit-to-stand")));
    const double cycle = player.movement().cycleSeconds();
    QSignalSpy counted(&player, &Player::counted);
    play(player, cycle + 0.1);
    QCOMPARE(player.count(), 1);
    QCOMPARE(counted.size(), 1);
    play(player, cycle * (player.target() - 1) + 0.1);
    QCOMPARE(player.count(), player.target());
    QVERIFY(player.finished());
    QCOMPARE(counted.size(), player.target());
}

void TstPlayer::nothing_moves_while_paused()
{
    Player player(movement(QStringLiteral("sit-to-stand")));
    play(player, 1);
    const double before = player.seconds();
    player.setPaused(true);
    play(player, 60);
    QCOMPARE(player.seconds(), before);
    player.setPaused(false);
    play(player, 1);
    QVERIFY(player.seconds() > before);
}

void TstPlayer::slower_takes_longer_for_the_same_count()
{
    Player player(movement(QStringLiteral("sit-to-stand")));
    player.slower();
    player.slower();
    play(player, player.movement().cycleSeconds() + 0.1);
    QCOMPARE(player.count(), 0);
    play(player, player.movement().cycleSeconds());
    QCOMPARE(player.count(), 1);
}

void TstPlayer::a_walk_goes_by_the_clock_and_not_by_the_pace()
{
    Player player(movement(QStringLiteral("walk")));
    QVERIFY(player.timed());
    player.slower();
    play(player, 80.5);
    QCOMPARE(player.countText(), QStringLiteral("1:20"));
    QCOMPARE(player.count(), 1);
    QVERIFY(!player.finished());
}

void TstPlayer::enough_keeps_what_was_counted()
{
    Player player(movement(QStringLiteral("sit-to-stand")));
    play(player, 2 * player.movement().cycleSeconds() + 0.1);
    player.finish();
    play(player, 60);
    QCOMPARE(player.count(), 2);
    QVERIFY(player.finished());
}

void TstPlayer::a_repetition_is_done_before_the_rest_that_follows_it()
{
    Player player(movement(QStringLiteral("sit-to-stand"))); // 2 up, 1 stand, 2 down, 1 rest
    play(player, 4.9);
    QCOMPARE(player.count(), 0);
    play(player, 0.3);
    QCOMPARE(player.count(), 1);
    play(player, 1.5); // into the next one: still one, not two
    QCOMPARE(player.count(), 1);
    player.finish();
    QCOMPARE(player.count(), 1);
}

void TstPlayer::a_pause_of_the_machine_moves_a_walk_on_and_not_a_count()
{
    Player walk(movement(QStringLiteral("walk")));
    walk.advance(100); // the phone was in a pocket
    QCOMPARE(walk.countText(), QStringLiteral("1:40"));
    QCOMPARE(walk.minutes(), 2);
    Player stand(movement(QStringLiteral("sit-to-stand")));
    stand.advance(100);
    QCOMPARE(stand.count(), 0);
    QCOMPARE(stand.minutes(), 0);
}

void TstPlayer::a_march_of_half_a_minute_ends_after_it()
{
    Player march(movement(QStringLiteral("march")));
    QCOMPARE(march.ofText(), QStringLiteral("of 30 seconds"));
    play(march, 29.5);
    QVERIFY(!march.finished());
    play(march, 1);
    QVERIFY(march.finished());
    QCOMPARE(march.countText(), QStringLiteral("0:30"));
}

QTEST_GUILESS_MAIN(TstPlayer)
#include "tst_player.moc"
