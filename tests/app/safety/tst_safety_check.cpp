// SPDX-License-Identifier: Apache-2.0
// The safety check from first tap to plan: what ends it, what is kept, what a plan waits for.
#include "tests/app/safety/safety_stage.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/full_disk.h"
#include "tests/fakes/sample_records.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace backwell;
using namespace backwell::app;
using tests::SafetyStage;

namespace
{
enum Option { Yes, No, NotSure };
constexpr qint64 dayMs = 86'400'000;
} // namespace

class TstSafetyCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }

    void none_to_every_list_is_carry_on_and_the_plan_starts_once_it_is_durable();
    void a_yes_to_a_sign_of_999_ends_the_check_at_once_with_what_to_do();
    void a_same_day_sign_is_not_asked_about_appointments();
    void not_sure_of_a_sign_of_999_is_help_the_same_day_and_only_what_may_be_999_is_asked_on();
    void rather_not_saying_is_help_the_same_day();
    void an_appointment_lets_the_plan_start();
    void no_outcome_says_that_all_is_well();
    void answers_stay_on_this_device();
    void before_the_check_there_is_walking_and_no_plan();
    void the_first_answer_holds_the_plan_back_until_the_outcome();
    void a_check_left_today_goes_on_as_the_same_record();
    void answers_of_another_day_are_asked_again();
    void a_check_begun_is_no_entry_and_a_finished_one_is_not_changed();
    void a_kill_between_answer_and_outcome_leaves_no_plan();
    void a_full_disk_still_shows_999_and_lets_no_plan_start();
    void not_yet_shows_what_to_do_again_and_the_next_opening_asks_again();
    void a_yes_to_being_seen_lets_the_plan_start();
    void a_mistake_can_be_put_right_by_a_new_check();
    void asking_again_at_once_is_a_check_of_its_own();
    void a_clock_set_back_does_not_hide_the_newest_check();
    void a_check_behind_many_entries_still_counts();
    void deleting_everything_asks_again();

private:
    bool hasPlan() const { return m_stage->face->plan()->stage() == PlanFace::NotSaid; }
    void finish(const char *path, Option option)
    {
        const auto check = m_stage->check();
        if (path != nullptr)
            SafetyStage::answer(*check, path, option);
        while (!check->finished())
            check->noneOfThese();
        QTRY_VERIFY(check->form()->state() == FormFace::State::Saved);
        QTRY_VERIFY(!m_stage->safety->running());
    }

    QTemporaryDir m_folder;
    fakes::FakeClock m_clock;
    Uuid m_person = Uuid::v7(m_clock);
    QByteArray m_key = crypto::randomBytes(crypto::keyBytes);
    QString m_file;
    int m_number = 0;
    std::unique_ptr<SafetyStage> m_stage;
};

void TstSafetyCheck::init()
{
    m_clock.set(fakes::FakeClock().now());
    m_file = m_folder.filePath(QStringLiteral("%1.db").arg(++m_number));
    m_stage = std::make_unique<SafetyStage>(m_file, m_key, m_clock, m_person);
}

void TstSafetyCheck::none_to_every_list_is_carry_on_and_the_plan_starts_once_it_is_durable()
{
    const auto check = m_stage->check();
    QCOMPARE(check->lists(), 4);
    for (int list = 0; list < 4; ++list) {
        QCOMPARE(check->list(), list);
        QVERIFY(!check->heading().isEmpty());
        QCOMPARE(check->noneText(), QStringLiteral("None of these"));
        check->noneOfThese();
    }
    QVERIFY(check->finished());
    QVERIFY(!hasPlan()); // the answer is not on disk yet
    QTRY_VERIFY(hasPlan());
    QVERIFY(m_stage->safety->planMayStart());
    QCOMPARE(m_stage->safety->advice().urgency, int(SafetyFace::CarryOn));
    m_stage->reopen();
    QVERIFY(hasPlan());
    QVERIFY(!m_stage->safety->askSeen());
}

void TstSafetyCheck::a_yes_to_a_sign_of_999_ends_the_check_at_once_with_what_to_do()
{
    const auto check = m_stage->check();
    SafetyStage::answer(*check, "999/ces-numb", Yes);
    QVERIFY(check->finished()); // at once: nothing was waited for
    const SafetyAdvice advice = m_stage->safety->advice();
    QCOMPARE(advice.urgency, int(SafetyFace::Emergency));
    QCOMPARE(advice.tier.phone, QStringLiteral("999"));
    QVERIFY(advice.title.startsWith(QStringLiteral("Call 999")));
    QVERIFY(advice.tier.say.contains(QStringLiteral("cauda equina")));
    QCOMPARE(advice.because.size(), 1);
    QTRY_COMPARE(check->form()->state(), FormFace::State::Saved);
    QVERIFY(!hasPlan());
    QVERIFY(m_stage->face->plan()->ideas().isEmpty()); // nobody is sent for a walk instead
    m_stage->reopen();
    QVERIFY(!hasPlan());
    QVERIFY(m_stage->safety->askSeen());
    QCOMPARE(m_stage->safety->advice(), advice);
}

void TstSafetyCheck::a_same_day_sign_is_not_asked_about_appointments()
{
    const auto check = m_stage->check();
    check->noneOfThese();
    SafetyStage::answer(*check, "today/fever", Yes);
    QVERIFY(!check->finished()); // another sign of this list may fit too
    QCOMPARE(check->noneText(), QStringLiteral("None of the others"));
    check->noneOfThese();
    QVERIFY(check->finished());
    QCOMPARE(m_stage->safety->advice().urgency, int(SafetyFace::SameDay));
    QCOMPARE(m_stage->safety->advice().tier.phone, QStringLiteral("111"));
}

void TstSafetyCheck::
    not_sure_of_a_sign_of_999_is_help_the_same_day_and_only_what_may_be_999_is_asked_on()
{
    const auto check = m_stage->check();
    SafetyStage::answer(*check, "999/both-legs", NotSure);
    QVERIFY(!check->finished());
    check->noneOfThese();
    QCOMPARE(check->list(), 1); // a leg that weakens, with cancer, would be 999
    check->noneOfThese();
    QVERIFY(check->finished()); // of the other lists nothing is more urgent than today
    const SafetyAdvice advice = m_stage->safety->advice();
    QCOMPARE(advice.urgency, int(SafetyFace::SameDay));
    QVERIFY(advice.because.first().startsWith(QStringLiteral("not sure")));
}

void TstSafetyCheck::rather_not_saying_is_help_the_same_day()
{
    const auto check = m_stage->check();
    check->leaveOpen();
    QCOMPARE(check->list(), 1); // a sign of 999 may still be among them
    check->leaveOpen();
    QVERIFY(check->finished());
    QCOMPARE(m_stage->safety->advice().urgency, int(SafetyFace::SameDay));
    QCOMPARE(m_stage->safety->advice().because.size(), 1);
    QTRY_COMPARE(check->form()->state(), FormFace::State::Saved);
    QVERIFY(!hasPlan());
}

void TstSafetyCheck::an_appointment_lets_the_plan_start()
{
    finish("appointment/weeks", Yes);
    QCOMPARE(m_stage->safety->advice().urgency, int(SafetyFace::Appointment));
    QVERIFY(hasPlan());
    QVERIFY(!m_stage->safety->askSeen());
}

void TstSafetyCheck::no_outcome_says_that_all_is_well()
{
    for (int urgency = SafetyFace::CarryOn; urgency <= SafetyFace::Emergency; ++urgency) {
        const SafetyAdvice advice = m_stage->safety->adviceFor(urgency);
        QString words = advice.title + u' ' + advice.lead + u' ' + advice.plan;
        QVERIFY(!advice.title.isEmpty() && !advice.plan.isEmpty());
        QVERIFY(!advice.signs.isEmpty());
        for (const char *promise : {"all clear", "all is well", "nothing wrong", "you are fine",
                                    "you are safe", "no need to worry"})
            QVERIFY2(!words.contains(QLatin1String(promise), Qt::CaseInsensitive), promise);
        QCOMPARE(advice.tier.id.isEmpty(), urgency == SafetyFace::CarryOn);
    }
    const SafetyAdvice least = m_stage->safety->adviceFor(SafetyFace::CarryOn);
    QVERIFY(least.lead.contains(QStringLiteral("cannot rule everything out")));
    QVERIFY(least.lead.contains(QStringLiteral("Come back if")));
}

void TstSafetyCheck::answers_stay_on_this_device()
{
    finish("today/fever", Yes);
    const std::unique_ptr<SeenQuestion> seen(m_stage->face->openSeen());
    seen->answer(2);
    QTRY_COMPARE(seen->form()->state(), FormFace::State::Saved);
    QCOMPARE(*m_stage->store->outboxCount().result(), 0);
    QCOMPARE(m_stage->stored(content::safetycheck::seen).size(), size_t(1));
}

void TstSafetyCheck::before_the_check_there_is_walking_and_no_plan()
{
    QVERIFY(m_stage->safety->checkNeeded());
    QVERIFY(!hasPlan());
    const QList<MovementRow> ideas = m_stage->face->plan()->ideas();
    QVERIFY(std::ranges::find(ideas, QStringLiteral("walk"), &MovementRow::id) != ideas.end());
    for (const MovementRow &row : ideas)
        QVERIFY(tests::englishPack().movement(row.id)->inBundle(QStringLiteral("very-sore-day")));
    QVERIFY(!m_stage->face->move()->groups().isEmpty()); // reading is for everybody
    m_stage->face->plan()->setFlareUp(true);
    QTRY_VERIFY(m_stage->face->plan()->flareUp());
    QVERIFY(!hasPlan());
}

void TstSafetyCheck::the_first_answer_holds_the_plan_back_until_the_outcome()
{
    finish(nullptr, No);
    QVERIFY(hasPlan());
    auto check = m_stage->check();
    QVERIFY(hasPlan()); // looking at it changes nothing
    SafetyStage::answer(*check, "999/ces-pee", No);
    QVERIFY(!hasPlan());
    check.reset(); // the page is left
    m_stage->reopen();
    QVERIFY(!hasPlan());
    QVERIFY(m_stage->safety->checkNeeded());
    finish(nullptr, No);
    QVERIFY(hasPlan());
}

void TstSafetyCheck::a_check_left_today_goes_on_as_the_same_record()
{
    auto check = m_stage->check();
    check->noneOfThese();
    SafetyStage::answer(*check, "today/weight", No);
    check.reset();
    m_stage->reopen();
    check = m_stage->check();
    QTRY_COMPARE(check->form()->answered(), 14);
    QTRY_COMPARE(check->list(), 1);
    while (!check->finished())
        check->noneOfThese();
    QTRY_VERIFY(hasPlan());
    const auto checks = m_stage->stored(content::safetycheck::check);
    QCOMPARE(checks.size(), size_t(1));
    QCOMPARE(checks.front().key.version, 2);
    QCOMPARE(checks.front().status, sync::ResponseStatus::Completed);
    QCOMPARE(m_stage->store->versions(checks.front().key.id).result()->size(), size_t(2));
}

void TstSafetyCheck::answers_of_another_day_are_asked_again()
{
    auto check = m_stage->check();
    check->noneOfThese();
    check.reset();
    m_clock.advance(dayMs);
    m_stage->reopen();
    check = m_stage->check();
    QVERIFY(m_stage->store
                ->get(QStringLiteral("draft:") + content::safetycheck::check.toString() +
                      QStringLiteral("|1"))
                .result()
                ->isEmpty());
    QCOMPARE(check->form()->answered(), 0);
    QCOMPARE(check->list(), 0);
}

void TstSafetyCheck::a_check_begun_is_no_entry_and_a_finished_one_is_not_changed()
{
    auto check = m_stage->check();
    check->noneOfThese();
    QTRY_COMPARE(m_stage->face->entries()->all().size(), size_t(1));
    QVERIFY(m_stage->face->entries()->rows().isEmpty());
    while (!check->finished())
        check->noneOfThese();
    QTRY_COMPARE(m_stage->face->entries()->rows().size(), 1);
    const EntryRow row = m_stage->face->entries()->rows().first();
    QCOMPARE(row.way, EntryRow::stays);
    QVERIFY(!row.canChange);
    QCOMPARE(row.state, QStringLiteral("Stays on this device"));
}

// The program below is this one: it answers one question, says so and waits to be killed.
void TstSafetyCheck::a_kill_between_answer_and_outcome_leaves_no_plan()
{
    finish(nullptr, No);
    QVERIFY(hasPlan());
    m_stage->close();
    QProcess subject;
    subject.setReadChannel(QProcess::StandardOutput);
    subject.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("subject"), m_file, QString::fromLatin1(m_key.toHex()),
                   m_person.toString()});
    QTRY_VERIFY_WITH_TIMEOUT(subject.canReadLine() || subject.state() == QProcess::NotRunning,
                             20000);
    QCOMPARE(subject.readLine().trimmed(), QByteArray("answered"));
    ::kill(pid_t(subject.processId()), SIGKILL);
    QVERIFY(subject.waitForFinished());
    m_stage->open();
    QVERIFY(!hasPlan());
    QVERIFY(m_stage->safety->checkNeeded());
    finish(nullptr, No);
    QVERIFY(hasPlan());
}

void TstSafetyCheck::a_full_disk_still_shows_999_and_lets_no_plan_start()
{
    finish(nullptr, No);
    const auto check = m_stage->check();
    SafetyAdvice advice;
    {
        const fakes::FullDisk full(m_file + QStringLiteral("-wal"));
        SafetyStage::answer(*check, "999/ces-leak", Yes);
        QVERIFY(check->finished());
        QTRY_COMPARE(check->form()->state(), FormFace::State::Failed);
        advice = m_stage->safety->advice();
    }
    QCOMPARE(advice.urgency, int(SafetyFace::Emergency));
    QVERIFY(!check->form()->message().isEmpty());
    QVERIFY(!hasPlan());
    check->form()->save(); // there is room again
    QTRY_COMPARE(check->form()->state(), FormFace::State::Saved);
    m_stage->reopen();
    QVERIFY(m_stage->safety->askSeen());
}

void TstSafetyCheck::not_yet_shows_what_to_do_again_and_the_next_opening_asks_again()
{
    finish("999/chest", Yes);
    m_stage->reopen();
    QVERIFY(m_stage->safety->askSeen());
    const std::unique_ptr<SeenQuestion> seen(m_stage->face->openSeen());
    QCOMPARE(seen->answers().size(), 3);
    QVERIFY(seen->line().contains(QStringLiteral("Thursday 4 June")));
    seen->answer(2);
    QCOMPARE(seen->state(), SeenQuestion::State::NotYet);
    QCOMPARE(m_stage->safety->advice().urgency, int(SafetyFace::Emergency));
    QVERIFY(!m_stage->safety->advice().tier.say.contains(QStringLiteral("cauda equina")));
    QTRY_COMPARE(seen->form()->state(), FormFace::State::Saved);
    m_stage->reopen();
    QVERIFY(m_stage->safety->askSeen());
    QVERIFY(!hasPlan());
}

void TstSafetyCheck::a_yes_to_being_seen_lets_the_plan_start()
{
    for (const int answer : {0, 1}) {
        finish(answer == 0 ? "999/ces-poo" : "today/night", Yes);
        QVERIFY(!hasPlan());
        const Uuid check = m_stage->safety->standing().last->key.id;
        const std::unique_ptr<SeenQuestion> seen(m_stage->face->openSeen());
        seen->answer(answer);
        QTRY_COMPARE(seen->state(), SeenQuestion::State::Seen);
        QTRY_VERIFY(hasPlan());
        m_stage->reopen();
        QVERIFY(hasPlan());
        QVERIFY(!m_stage->safety->askSeen());
        const sync::Response kept = m_stage->stored(content::safetycheck::seen).front();
        QVERIFY(sync::findItem(kept.items, u"check")->answers.front().value ==
                sync::AnswerValue(check.toString()));
    }
}

void TstSafetyCheck::a_mistake_can_be_put_right_by_a_new_check()
{
    finish("999/accident", Yes);
    QVERIFY(m_stage->safety->askSeen());
    finish(nullptr, No);
    QVERIFY(hasPlan());
    QCOMPARE(m_stage->stored(content::safetycheck::check).size(), size_t(2)); // both are kept
}

void TstSafetyCheck::asking_again_at_once_is_a_check_of_its_own()
{
    const auto first = m_stage->check();
    first->noneOfThese();
    QTRY_VERIFY(m_stage->safety->standing().begun.has_value());
    SafetyStage::answer(*first, "today/fever", Yes);
    first->noneOfThese();
    const auto second = m_stage->check(); // the first one is not on disk yet
    QVERIFY(m_stage->safety->running());
    while (!second->finished())
        second->noneOfThese();
    QTRY_COMPARE(first->form()->state(), FormFace::State::Saved);
    QTRY_COMPARE(second->form()->state(), FormFace::State::Saved);
    QTRY_VERIFY(hasPlan());
    QCOMPARE(m_stage->stored(content::safetycheck::check).size(), size_t(2));
}

void TstSafetyCheck::a_clock_set_back_does_not_hide_the_newest_check()
{
    m_clock.advance(30 * dayMs);
    // An entry of this program's future: as a restart after the clock was set back finds it.
    std::unique_ptr<SafetyCheck> first = m_stage->check();
    while (!first->finished())
        first->noneOfThese();
    QTRY_VERIFY(hasPlan());
    m_stage->close();
    m_clock.advance(-30 * dayMs);
    QProcess subject;
    subject.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("emergency"), m_file, QString::fromLatin1(m_key.toHex()),
                   m_person.toString()});
    QVERIFY(subject.waitForFinished(20000));
    QCOMPARE(subject.exitCode(), 0);
    m_stage->open();
    QVERIFY(m_stage->safety->askSeen());
    QVERIFY(!hasPlan());
}

void TstSafetyCheck::a_check_behind_many_entries_still_counts()
{
    finish("today/calf", Yes);
    std::vector<sync::Record> many;
    many.reserve(Entries::most + 5);
    for (int i = 0; i < Entries::most + 5; ++i)
        many.push_back(fakes::sampleResponse(m_clock, m_person));
    QVERIFY(m_stage->store->save(many, sync::LocalStore::Share::No).result());
    m_stage->reopen();
    QTRY_VERIFY(m_stage->safety->askSeen());
    QVERIFY(!hasPlan());
}

void TstSafetyCheck::deleting_everything_asks_again()
{
    finish(nullptr, No);
    QVERIFY(hasPlan());
    QVERIFY(m_stage->store->deleteEverything(sync::LocalStore::Unsent::DeleteToo).result());
    Q_EMIT m_stage->face->deletion()->deleted();
    QTRY_VERIFY(!hasPlan());
    QVERIFY(m_stage->safety->checkNeeded());
}

namespace
{

/// The half that is killed, or that lives before the clock was set right.
int subject(const QStringList &words)
{
    const fakes::FakeClock clock;
    SafetyStage stage(words.value(2), QByteArray::fromHex(words.value(3).toLatin1()), clock,
                      *Uuid::parse(words.value(4)));
    const auto check = stage.check();
    if (words.value(1) == u"subject") {
        SafetyStage::answer(*check, "999/ces-pee", No);
        stage.store->get(QStringLiteral("any")).waitForFinished(); // after all that came before
        std::puts("answered");
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    SafetyStage::answer(*check, "999/ces-pee", Yes);
    stage.store->get(QStringLiteral("any")).waitForFinished();
    return check->finished() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 5)
        return subject(QCoreApplication::arguments());
    TstSafetyCheck test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_safety_check.moc"
