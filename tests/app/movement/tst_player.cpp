// SPDX-License-Identifier: Apache-2.0
// Counting along with a movement, a minute at a time.
#include "tests/app/movement/shipped_movement.h"

#include <QSignalSpy>
#include <QTest>

using namespace backwell;
using namespace backwell::app;
using namespace backwell::tests;

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
    void a_walk_never_counts_past_its_end();
    void a_march_of_half_a_minute_ends_after_it();

    void before_it_is_begun_the_figure_shows_how_and_nothing_counts();
    void there_is_time_to_get_into_place_and_it_can_be_skipped();
    void a_set_ends_in_a_pause_that_counts_down_and_goes_on_by_itself();
    void the_last_set_ends_without_a_pause();
    void one_side_is_done_and_then_the_other_one_mirrored();
    void a_figure_that_changes_sides_by_itself_counts_both_in_one_go();
    void the_side_that_works_is_the_side_that_is_said();
    void once_more_begins_the_set_again_and_keeps_what_was_done();
    void once_more_in_a_pause_repeats_the_set_just_done();
    void a_hold_counts_down_and_a_breath_says_in_and_out();
    void a_paused_rest_waits();
    void the_words_of_what_was_done_fit_its_number();
};

void TstPlayer::repetitions_are_counted_and_the_last_one_ends_it()
{
    Player player(shippedMovement(QStringLiteral("sit-to-stand")));
    begin(player);
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
    Player player(shippedMovement(QStringLiteral("sit-to-stand")));
    begin(player);
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
    Player player(shippedMovement(QStringLiteral("sit-to-stand")));
    begin(player);
    player.slower();
    player.slower();
    play(player, player.movement().cycleSeconds() + 0.1);
    QCOMPARE(player.count(), 0);
    play(player, player.movement().cycleSeconds());
    QCOMPARE(player.count(), 1);
}

void TstPlayer::a_walk_goes_by_the_clock_and_not_by_the_pace()
{
    Player player(shippedMovement(QStringLiteral("walk")));
    begin(player);
    QVERIFY(player.timed());
    player.slower();
    play(player, 80.5);
    QCOMPARE(player.countText(), QStringLiteral("1:20"));
    QCOMPARE(player.count(), 1);
    QVERIFY(!player.finished());
}

void TstPlayer::enough_keeps_what_was_counted()
{
    Player player(shippedMovement(QStringLiteral("sit-to-stand")));
    begin(player);
    play(player, 2 * player.movement().cycleSeconds() + 0.1);
    player.finish();
    play(player, 60);
    QCOMPARE(player.count(), 2);
    QVERIFY(player.finished());
}

void TstPlayer::a_repetition_is_done_before_the_rest_that_follows_it()
{
    Player player(shippedMovement(QStringLiteral("sit-to-stand")));
    begin(player); // 2 up, 1 stand, 2 down, 1 rest
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
    Player walk(shippedMovement(QStringLiteral("walk")));
    begin(walk);
    walk.advance(100); // the phone was in a pocket
    QCOMPARE(walk.countText(), QStringLiteral("1:40"));
    QCOMPARE(walk.minutes(), 2);
    Player stand(shippedMovement(QStringLiteral("sit-to-stand")));
    begin(stand);
    stand.advance(100);
    QCOMPARE(stand.count(), 0);
    QCOMPARE(stand.minutes(), 0);
}

void TstPlayer::a_walk_never_counts_past_its_end()
{
    Player walk(shippedMovement(QStringLiteral("walk")));
    begin(walk);
    walk.advance(100);
    walk.advance(11 * 3600); // the app stood still overnight
    QVERIFY(walk.finished());
    QCOMPARE(walk.minutes(), 5);
}

void TstPlayer::a_march_of_half_a_minute_ends_after_it()
{
    Player march(shippedMovement(QStringLiteral("march")));
    begin(march);
    QCOMPARE(march.ofText(), QStringLiteral("of 30 seconds"));
    play(march, 29.5);
    QVERIFY(!march.finished());
    play(march, 1);
    QVERIFY(march.finished());
    QCOMPARE(march.countText(), QStringLiteral("0:30"));
}

void TstPlayer::before_it_is_begun_the_figure_shows_how_and_nothing_counts()
{
    Player player(shippedMovement(QStringLiteral("sit-to-stand")));
    QCOMPARE(player.stage(), Player::Stage::Ready);
    play(player, 20);
    QVERIFY(player.seconds() > 19);
    QCOMPARE(player.count(), 0);
    QCOMPARE(player.done(), 0);
    begin(player);
    QCOMPARE(player.seconds(), 0.0);
}

void TstPlayer::there_is_time_to_get_into_place_and_it_can_be_skipped()
{
    Player chair(shippedMovement(QStringLiteral("sit-to-stand"))),
        floor(shippedMovement(QStringLiteral("bridge"))),
        walk(shippedMovement(QStringLiteral("walk")));
    chair.begin();
    QCOMPARE(chair.restTitle(), QStringLiteral("Get into place"));
    floor.begin();
    QCOMPARE(floor.restLeft(), 2 * chair.restLeft());
    floor.skipRest();
    QCOMPARE(floor.stage(), Player::Stage::Moving);
    walk.begin();
    QCOMPARE(walk.stage(), Player::Stage::Moving);
    play(chair, chair.restLeft() + 0.1);
    QCOMPARE(chair.stage(), Player::Stage::Moving);
}

void TstPlayer::a_set_ends_in_a_pause_that_counts_down_and_goes_on_by_itself()
{
    const int step = stepWithSets(QStringLiteral("sit-to-stand"), 2);
    Player player(shippedMovement(QStringLiteral("sit-to-stand"), step), step);
    begin(player);
    QCOMPARE(player.where(), QStringLiteral("Set 1 of 2"));
    playRound(player);
    QCOMPARE(player.stage(), Player::Stage::Resting);
    QCOMPARE(player.restTitle(), QStringLiteral("Rest a moment"));
    QCOMPARE(player.where(), QStringLiteral("Set 2 of 2"));
    QCOMPARE(player.restLeft(), content::secondsBetweenSets);
    QCOMPARE(player.count(), 0);
    QCOMPARE(player.done(), player.target());
    play(player, 1.1);
    QCOMPARE(player.restLeft(), content::secondsBetweenSets - 1);
    play(player, content::secondsBetweenSets - 1);
    QCOMPARE(player.stage(), Player::Stage::Moving);
    play(player, player.movement().cycleSeconds() + 0.1);
    QCOMPARE(player.count(), 1);
    QCOMPARE(player.done(), player.target() + 1);
}

void TstPlayer::the_last_set_ends_without_a_pause()
{
    const int step = stepWithSets(QStringLiteral("sit-to-stand"), 2);
    Player player(shippedMovement(QStringLiteral("sit-to-stand"), step), step);
    begin(player);
    playRound(player);
    player.skipRest();
    playRound(player);
    QVERIFY(player.finished());
    QCOMPARE(player.done(), 2 * player.target());
    QCOMPARE(player.doneText(), QStringLiteral("%1 times").arg(2 * player.target()));
}

void TstPlayer::one_side_is_done_and_then_the_other_one_mirrored()
{
    Player hug(shippedMovement(QStringLiteral("knee-hug")));
    begin(hug);
    QCOMPARE(hug.where(), QStringLiteral("Right side"));
    QVERIFY(!hug.mirrored());
    playRound(hug);
    QCOMPARE(hug.restTitle(), QStringLiteral("Change sides"));
    QCOMPARE(hug.where(), QStringLiteral("Left side"));
    QVERIFY(hug.mirrored());
    hug.skipRest();
    playRound(hug);
    QVERIFY(hug.finished());
    QCOMPARE(hug.done(), 2 * hug.movement().dose.repetitions);

    // With sets: both sides, then the pause.
    const int step = stepWithSets(QStringLiteral("leg-back"), 2);
    Player back(shippedMovement(QStringLiteral("leg-back"), step), step);
    begin(back);
    QStringList rounds;
    while (!back.finished()) {
        rounds.append(back.where());
        playRound(back);
        if (!back.finished())
            rounds.append(back.restTitle());
        back.skipRest();
    }
    QCOMPARE(rounds,
             QStringList({QStringLiteral("Set 1 of 2 · Right side"), QStringLiteral("Change sides"),
                          QStringLiteral("Set 1 of 2 · Left side"), QStringLiteral("Rest a moment"),
                          QStringLiteral("Set 2 of 2 · Right side"), QStringLiteral("Change sides"),
                          QStringLiteral("Set 2 of 2 · Left side")}));
}

void TstPlayer::a_figure_that_changes_sides_by_itself_counts_both_in_one_go()
{
    Player dog(shippedMovement(QStringLiteral("bird-dog")));
    QVERIFY(dog.alternates());
    QCOMPARE(dog.target(), 2 * dog.movement().dose.repetitions);
    begin(dog);
    QCOMPARE(dog.where(), QStringLiteral("Right side"));
    QSignalSpy counted(&dog, &Player::counted);
    play(dog, dog.movement().cycleSeconds() + 0.1);
    QCOMPARE(dog.where(), QStringLiteral("Left side"));
    QVERIFY(!counted.isEmpty());
    QVERIFY(!dog.mirrored()); // the figure turns by itself
    QVERIFY(dog.otherSide()); // and a still picture of it is turned
    playRound(dog);
    QVERIFY(dog.finished());
    QCOMPARE(dog.done(), dog.target());
}

void TstPlayer::the_side_that_works_is_the_side_that_is_said()
{
    // Figures whose far leg is the one that works when they are not mirrored.
    for (const char *id : {"clam", "front-of-hip-stretch"}) {
        Player player(shippedMovement(QString::fromLatin1(id)));
        QVERIFY2(player.drawnLeft(), id);
        begin(player);
        QCOMPARE(player.where(), QStringLiteral("Left side"));
    }
    for (const char *id : {"knee-hug", "leg-back", "lunge", "step-up", "towel-leg-stretch",
                           "leg-glide", "seated-leg-glide", "side-plank"})
        QVERIFY2(!Player(shippedMovement(QString::fromLatin1(id))).drawnLeft(), id);
}

void TstPlayer::once_more_begins_the_set_again_and_keeps_what_was_done()
{
    Player player(shippedMovement(QStringLiteral("sit-to-stand")));
    begin(player);
    play(player, 2 * player.movement().cycleSeconds() + 0.1);
    player.again();
    QCOMPARE(player.count(), 0);
    QCOMPARE(player.stage(), Player::Stage::Moving);
    playRound(player);
    QCOMPARE(player.done(), 2 + player.target());
}

void TstPlayer::once_more_in_a_pause_repeats_the_set_just_done()
{
    const int step = stepWithSets(QStringLiteral("sit-to-stand"), 2);
    Player player(shippedMovement(QStringLiteral("sit-to-stand"), step), step);
    begin(player);
    playRound(player);
    player.again();
    QCOMPARE(player.where(), QStringLiteral("Set 1 of 2"));
    QCOMPARE(player.stage(), Player::Stage::Moving);
    QCOMPARE(player.done(), player.target());
}

void TstPlayer::a_hold_counts_down_and_a_breath_says_in_and_out()
{
    Player bridge(shippedMovement(QStringLiteral("bridge"))); // 2 up, hold for 3, 2 down, 1 rest
    begin(bridge);
    play(bridge, 1);
    QCOMPARE(bridge.beat(), QString());
    play(bridge, 1.1);
    QCOMPARE(bridge.beat(), QStringLiteral("Hold 3…"));
    play(bridge, 2);
    QCOMPARE(bridge.beat(), QStringLiteral("Hold 1…"));

    Player stand(
        shippedMovement(QStringLiteral("sit-to-stand"))); // one second is over before it is read
    begin(stand);
    play(stand, 2.2);
    QCOMPARE(stand.beat(), QString());

    Player breaths(shippedMovement(QStringLiteral("six-breaths"))); // 4 in, 6 out
    begin(breaths);
    play(breaths, 1);
    QCOMPARE(breaths.beat(), QStringLiteral("Breathe in"));
    play(breaths, 4);
    QCOMPARE(breaths.beat(), QStringLiteral("Breathe out"));
}

void TstPlayer::a_paused_rest_waits()
{
    Player player(shippedMovement(QStringLiteral("sit-to-stand")));
    player.begin();
    const int left = player.restLeft();
    player.setPaused(true);
    play(player, 60);
    QCOMPARE(player.restLeft(), left);
}

void TstPlayer::the_words_of_what_was_done_fit_its_number()
{
    Player player(shippedMovement(QStringLiteral("sit-to-stand")));
    begin(player);
    QCOMPARE(player.doneText(), QString());
    play(player, player.movement().cycleSeconds() + 0.1);
    QCOMPARE(player.doneText(), QStringLiteral("once"));
    play(player, player.movement().cycleSeconds());
    QCOMPARE(player.doneText(), QStringLiteral("2 times"));
    Player walk(shippedMovement(QStringLiteral("walk")));
    begin(walk);
    walk.advance(130);
    QCOMPARE(walk.doneText(), QStringLiteral("2 minutes"));
}

QTEST_GUILESS_MAIN(TstPlayer)
#include "tst_player.moc"
