// SPDX-License-Identifier: Apache-2.0
// What was done before an interruption: kept as it goes, offered on the same day, and then gone.
#include "app/movement/player_memory.h"
#include "platform/base/crypto.h"
#include "tests/app/movement/shipped_movement.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/sample_records.h"

#include <QFuture>
#include <QTest>

using namespace backwell;
using namespace backwell::app;
using namespace backwell::tests;

class TstPlayerKept : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void every_repetition_is_kept_at_once();
    void what_goes_by_the_clock_is_kept_each_ten_seconds();
    void reopened_it_goes_on_in_the_same_set_and_on_the_same_side();
    void an_interrupted_walk_goes_on_at_its_minute_and_pace();
    void what_was_done_can_be_counted_without_doing_more();
    void what_was_all_done_has_nothing_to_go_on_with();
    void nothing_done_is_not_kept();
    void begun_again_the_old_count_is_gone();
    void on_the_next_day_it_is_dropped();
    void another_movement_or_step_is_not_offered_it();
    void what_was_saved_is_not_offered_again();
    void what_was_saved_just_before_the_power_went_is_not_offered_again();
    void another_movement_that_did_nothing_leaves_it_alone();
    void after_everything_was_deleted_an_open_player_keeps_nothing();
    void what_does_not_read_is_nothing();
    void it_reads_what_it_wrote();

private:
    /// A player as the app opens it, its offer arrived.
    std::unique_ptr<Player> open(const char *id, int step = 0)
    {
        auto player =
            std::make_unique<Player>(shippedMovement(QString::fromLatin1(id), step), step);
        m_memory->follow(player.get());
        settle();
        return player;
    }
    void settle()
    {
        for (int round = 0; round < 2; ++round) { // what was kept, and whether it was saved
            m_store->get({}).waitForFinished();
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
        }
    }
    std::optional<DoneSoFar> kept()
    {
        return DoneSoFar::fromJson(*m_store->get(QString::fromUtf16(PlayerMemory::name)).result());
    }

    fakes::FakeClock m_clock;
    std::unique_ptr<sync::LocalStore> m_store;
    std::unique_ptr<PlayerMemory> m_memory;
};

void TstPlayerKept::init()
{
    m_memory.reset();
    m_clock = fakes::FakeClock();
    m_store = *sync::LocalStore::open(
        {QStringLiteral(":memory:"), crypto::randomBytes(crypto::keyBytes)}, m_clock);
    m_memory = std::make_unique<PlayerMemory>(*m_store, m_clock);
}

void TstPlayerKept::every_repetition_is_kept_at_once()
{
    const auto player = open("sit-to-stand");
    begin(*player);
    for (int done = 1; done <= 4; ++done) {
        play(*player, player->movement().cycleSeconds());
        QCOMPARE(kept()->count, done);
    }
}

void TstPlayerKept::what_goes_by_the_clock_is_kept_each_ten_seconds()
{
    const auto walk = open("walk");
    begin(*walk);
    play(*walk, 9);
    QVERIFY(!kept());
    play(*walk, 2);
    QCOMPARE_GE(kept()->elapsed, 10.0);
    play(*walk, 10);
    QCOMPARE_GE(kept()->elapsed, 20.0);
    play(*walk, 5);
    walk->leave(); // the page goes
    QCOMPARE_GE(kept()->elapsed, 25.9);
}

void TstPlayerKept::reopened_it_goes_on_in_the_same_set_and_on_the_same_side()
{
    const int step = stepWithSets(QStringLiteral("leg-back"), 2);
    {
        const auto player = open("leg-back", step);
        begin(*player);
        for (int round = 0; round < 3; ++round) { // set 1 both sides, set 2 right
            playRound(*player);
            player->skipRest();
        }
        play(*player, 3 * player->movement().cycleSeconds());
        QCOMPARE(player->count(), 3);
    }
    const auto player = open("leg-back", step);
    const int target = player->target();
    QCOMPARE(player->kept(), QStringLiteral("3 of %1, second set, second side").arg(target));
    player->goOnFromKept();
    QCOMPARE(player->kept(), QString());
    QCOMPARE(player->stage(), Player::Stage::Resting); // time to get into place
    QCOMPARE(player->where(), QStringLiteral("Set 2 of 2 · Left side"));
    QCOMPARE(player->count(), 3);
    QCOMPARE(player->soFar().count, 3);
    player->skipRest();
    QCOMPARE(player->count(), 3);
    QCOMPARE(player->done(), 3 * target + 3);
    playRound(*player);
    QVERIFY(player->finished());
    QCOMPARE(player->done(), 4 * target);
}

void TstPlayerKept::an_interrupted_walk_goes_on_at_its_minute_and_pace()
{
    {
        const auto walk = open("walk");
        walk->setFaster(true);
        walk->begin();
        walk->advance(130);
    }
    const auto walk = open("walk");
    QCOMPARE(walk->kept(), QStringLiteral("2:10 of 5 minutes"));
    walk->goOnFromKept();
    QVERIFY(walk->faster());
    QCOMPARE(walk->countText(), QStringLiteral("2:10"));
    QCOMPARE(walk->partLine(), QStringLiteral("Easy again in 0:50"));
}

void TstPlayerKept::what_was_done_can_be_counted_without_doing_more()
{
    {
        const auto player = open("sit-to-stand");
        begin(*player);
        play(*player, 3 * player->movement().cycleSeconds());
    }
    const auto player = open("sit-to-stand");
    QVERIFY(player->keptGoesOn());
    player->countKept();
    QVERIFY(player->finished());
    QCOMPARE(player->done(), 3);
}

void TstPlayerKept::what_was_all_done_has_nothing_to_go_on_with()
{
    {
        const auto player = open("sit-to-stand");
        begin(*player);
        playRound(*player);
        QVERIFY(player->finished()); // and the app went before anything was saved
    }
    const auto player = open("sit-to-stand");
    QVERIFY(!player->kept().isEmpty());
    QVERIFY(!player->keptGoesOn());
    player->countKept();
    QCOMPARE(player->done(), player->target());
}

void TstPlayerKept::nothing_done_is_not_kept()
{
    const auto player = open("sit-to-stand");
    player->leave();
    QVERIFY(!kept());
    begin(*player);
    play(*player, 2);
    player->setPaused(true);
    player->leave();
    QVERIFY(!kept());
}

void TstPlayerKept::begun_again_the_old_count_is_gone()
{
    {
        const auto player = open("sit-to-stand");
        begin(*player);
        play(*player, 3 * player->movement().cycleSeconds());
    }
    const auto player = open("sit-to-stand");
    begin(*player);
    QCOMPARE(player->kept(), QString());
    QCOMPARE(player->done(), 0);
    play(*player, player->movement().cycleSeconds());
    QCOMPARE(kept()->count, 1);
}

void TstPlayerKept::on_the_next_day_it_is_dropped()
{
    {
        const auto player = open("sit-to-stand");
        begin(*player);
        play(*player, 3 * player->movement().cycleSeconds());
    }
    m_clock.advance(qint64(24) * 3600 * 1000);
    const auto player = open("sit-to-stand");
    QCOMPARE(player->kept(), QString());
    QVERIFY(!kept());
}

void TstPlayerKept::another_movement_or_step_is_not_offered_it()
{
    {
        const auto player = open("sit-to-stand");
        begin(*player);
        play(*player, 3 * player->movement().cycleSeconds());
    }
    QCOMPARE(open("bridge")->kept(), QString());
    QCOMPARE(open("sit-to-stand", 1)->kept(), QString());
    QVERIFY(!open("sit-to-stand")->kept().isEmpty());
}

void TstPlayerKept::what_was_saved_is_not_offered_again()
{
    const auto player = open("sit-to-stand");
    begin(*player);
    playRound(*player);
    player->putAway();
    QVERIFY(!kept());
    player->leave(); // its page goes afterwards
    QVERIFY(!kept());
}

void TstPlayerKept::what_was_saved_just_before_the_power_went_is_not_offered_again()
{
    Uuid record = Uuid::v7(m_clock);
    {
        const auto player = open("sit-to-stand");
        begin(*player);
        playRound(*player);
        record = *player->record();
    }
    const auto other = open("sit-to-stand");
    QVERIFY(!other->kept().isEmpty());
    other->countKept();
    QCOMPARE(other->record(), std::optional(record)); // the same session, however it is ended
    sync::Response saved = fakes::sampleResponse(m_clock, Uuid::v7(m_clock));
    saved.key = {record, 1};
    QVERIFY(m_store->save({saved}).result());
    QCOMPARE(open("sit-to-stand")->kept(), QString());
    QVERIFY(!kept());
}

void TstPlayerKept::another_movement_that_did_nothing_leaves_it_alone()
{
    {
        const auto player = open("sit-to-stand");
        begin(*player);
        play(*player, 3 * player->movement().cycleSeconds());
    }
    const auto other = open("bridge");
    other->begin();
    other->finish();
    other->putAway();
    QCOMPARE(open("sit-to-stand")->kept(), QStringLiteral("3 of 5"));
}

void TstPlayerKept::after_everything_was_deleted_an_open_player_keeps_nothing()
{
    const auto player = open("sit-to-stand");
    begin(*player);
    play(*player, player->movement().cycleSeconds());
    m_store->deleteEverything(sync::LocalStore::Unsent::DeleteToo).waitForFinished();
    m_memory->forget();
    play(*player, 2 * player->movement().cycleSeconds());
    player->leave();
    QVERIFY(!kept());
}

void TstPlayerKept::what_does_not_read_is_nothing()
{
    const DoneSoFar good{.movement = QStringLiteral("walk"), .day = QDate(2026, 6, 4)};
    QVERIFY(DoneSoFar::fromJson(good.toJson()));
    for (const char *bad : {"", "{}", "[]", "null", "{\"movement\":\"walk\"}"})
        QVERIFY2(!DoneSoFar::fromJson(bad), bad);
    for (const auto &[from, to] :
         {std::pair("\"count\":0", "\"count\":-1"), std::pair("\"side\":0", "\"side\":2"),
          std::pair("\"elapsed\":0", "\"elapsed\":1e9"), std::pair("\"set\":0", "\"set\":\"one\""),
          std::pair("2026-06-04", "soon")})
        QVERIFY2(!DoneSoFar::fromJson(QByteArray(good.toJson()).replace(from, to)), to);
    // A set that this step does not have.
    DoneSoFar far = good;
    far.movement = QStringLiteral("sit-to-stand");
    far.set = 9;
    Player player(shippedMovement(far.movement));
    player.offer(far);
    QCOMPARE(player.kept(), QString());
}

void TstPlayerKept::it_reads_what_it_wrote()
{
    const DoneSoFar done{.movement = QStringLiteral("walk"),
                         .step = 3,
                         .set = 1,
                         .side = 1,
                         .count = 4,
                         .elapsed = 81.5,
                         .before = 12,
                         .earlier = 40,
                         .faster = true,
                         .day = QDate(2026, 6, 4),
                         .record = Uuid::v7(m_clock)};
    QCOMPARE(DoneSoFar::fromJson(done.toJson()), std::optional(done));
}

QTEST_GUILESS_MAIN(TstPlayerKept)
#include "tst_player_kept.moc"
