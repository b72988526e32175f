// SPDX-License-Identifier: Apache-2.0
// Cues and counts for whoever does not look: said only if wanted, one at a time, never over
// another.
#include "app/movement/cue_voice.h"
#include "platform/base/crypto.h"
#include "tests/app/movement/shipped_movement.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_speech.h"

#include <QCoreApplication>
#include <QTest>

using namespace backwell;
using namespace backwell::app;
using namespace backwell::tests;

class TstCueVoice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothing_is_said_until_it_is_wanted();
    void nothing_is_said_without_a_voice_for_the_language();
    void cues_and_counts_are_said_as_they_come();
    void while_one_is_said_the_newest_cue_waits_and_no_count_is_lost();
    void what_somebody_reads_aloud_is_not_cut_off();
    void a_pause_and_switching_it_off_end_it();
    void what_comes_too_quickly_is_said_in_the_first_repetition_only();
    void a_player_that_goes_takes_its_words_along();
    void a_voice_that_breaks_is_told_and_left_alone();

private:
    struct Stage {
        explicit Stage(const char *id = "sit-to-stand", bool wanted = true)
            : store(*sync::LocalStore::open(
                  {QStringLiteral(":memory:"), crypto::randomBytes(crypto::keyBytes)}, clock)),
              settings(*store), player(new Player(shippedMovement(QString::fromLatin1(id))))
        {
            aloud.setSpeech(&speech);
            settings.setSpokenCues(wanted);
            new CueVoice(aloud, settings, *player);
        }
        void prepare()
        {
            aloud.prepare(QStringLiteral("en-GB"));
            QCoreApplication::processEvents();
        }
        void hear() // what is being said has been said
        {
            speech.finish();
            QCoreApplication::processEvents();
        }
        fakes::FakeClock clock;
        std::unique_ptr<sync::LocalStore> store;
        Settings settings;
        fakes::FakeSpeech speech;
        ReadAloud aloud;
        std::unique_ptr<Player> player;
    };
};

void TstCueVoice::nothing_is_said_until_it_is_wanted()
{
    Stage stage("sit-to-stand", false);
    stage.prepare();
    begin(*stage.player);
    play(*stage.player, 20);
    QCOMPARE(stage.speech.said, QStringList());
}

void TstCueVoice::nothing_is_said_without_a_voice_for_the_language()
{
    Stage stage;
    stage.speech.voices = {QStringLiteral("pl")};
    stage.prepare();
    begin(*stage.player);
    play(*stage.player, 20);
    QCOMPARE(stage.speech.said, QStringList());
}

void TstCueVoice::cues_and_counts_are_said_as_they_come()
{
    Stage stage;
    stage.prepare();
    stage.player->begin();
    stage.hear();
    stage.player->skipRest();
    for (int i = 0; i < 7 * 20; ++i) { // a bit more than one repetition
        stage.player->advance(0.05);
        stage.hear();
    }
    const content::Movement &movement = stage.player->movement();
    QCOMPARE(stage.speech.said.first(), QStringLiteral("Get into place"));
    QVERIFY(stage.speech.said.contains(QStringLiteral("1")));
    for (const content::Cue &cue : movement.cueList)
        QVERIFY2(stage.speech.said.contains(cue.text), qPrintable(cue.text));
    QVERIFY(stage.speech.said.indexOf(movement.cueList[0].text) <
            stage.speech.said.indexOf(QStringLiteral("1")));
}

void TstCueVoice::while_one_is_said_the_newest_cue_waits_and_no_count_is_lost()
{
    Stage stage;
    stage.prepare();
    begin(*stage.player);
    const QString first = stage.speech.said.first();
    play(*stage.player, 5.5); // the whole repetition while the voice still says the first line
    QCOMPARE(stage.speech.said, QStringList{first});
    stage.hear();
    QCOMPARE(stage.speech.said.last(), QStringLiteral("1"));
    stage.hear();
    QCOMPARE(stage.speech.said.size(), 3);
    QCOMPARE(stage.speech.said.last(), stage.player->cue()); // of now, and none from before
}

void TstCueVoice::what_somebody_reads_aloud_is_not_cut_off()
{
    Stage stage;
    stage.prepare();
    stage.aloud.read(QStringLiteral("page"), {QStringLiteral("A long text")},
                     QStringLiteral("en-GB"));
    begin(*stage.player);
    play(*stage.player, 5.5);
    QCOMPARE(stage.speech.said, QStringList{QStringLiteral("A long text")});
    QVERIFY(stage.speech.speaking());
}

void TstCueVoice::a_pause_and_switching_it_off_end_it()
{
    Stage stage;
    stage.prepare();
    begin(*stage.player);
    QVERIFY(stage.speech.speaking());
    stage.player->setPaused(true);
    QVERIFY(!stage.speech.speaking());
    stage.player->setPaused(false);
    play(*stage.player, 3);
    QVERIFY(stage.speech.speaking());
    stage.settings.setSpokenCues(false);
    QVERIFY(!stage.speech.speaking());
    const auto said = stage.speech.said.size();
    play(*stage.player, 6);
    QCoreApplication::processEvents();
    QCOMPARE(stage.speech.said.size(), said);
}

void TstCueVoice::what_comes_too_quickly_is_said_in_the_first_repetition_only()
{
    Stage stage("march");
    stage.prepare();
    begin(*stage.player);
    for (int i = 0; i < 20 * 20; ++i) {
        stage.player->advance(0.05);
        stage.hear();
    }
    QCOMPARE_LE(stage.speech.said.size(), 3);
}

void TstCueVoice::a_player_that_goes_takes_its_words_along()
{
    Stage stage;
    stage.prepare();
    begin(*stage.player);
    QVERIFY(stage.speech.speaking());
    stage.player.reset();
    QVERIFY(!stage.speech.speaking());
}

void TstCueVoice::a_voice_that_breaks_is_told_and_left_alone()
{
    Stage stage;
    stage.prepare();
    begin(*stage.player);
    stage.speech.breakOff(device::Speech::Lack::Broken);
    QCoreApplication::processEvents();
    const QString problem = stage.aloud.problem();
    QVERIFY(!problem.isEmpty());
    const auto said = stage.speech.said.size();
    play(*stage.player, 12);
    QCoreApplication::processEvents();
    QCOMPARE(stage.speech.said.size(), said);
    QCOMPARE(stage.aloud.problem(), problem);
}

QTEST_GUILESS_MAIN(TstCueVoice)
#include "tst_cue_voice.moc"
