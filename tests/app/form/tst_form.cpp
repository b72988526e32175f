// SPDX-License-Identifier: Apache-2.0
// A form from tap to durable entry: saving, coming back, correcting, and a disk without room.
#include "content/questionnaire/reader.h"
#include "tests/app/form/form_stage.h"
#include "tests/fakes/full_disk.h"
#include "tests/fakes/sample_records.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace backwell;
using namespace backwell::app;

class TstForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage.emplace(); }
    void cleanup() { m_stage.reset(); }

    void a_check_in_is_saved_offline_and_says_so_only_when_durable();
    void scores_are_saved_with_their_response();
    void an_answer_missing_is_worded_at_its_question_and_nothing_is_saved();
    void answers_come_back_after_leaving_the_page();
    void they_come_back_at_the_question_that_was_open();
    void answers_whose_record_was_saved_do_not_come_back();
    void answers_that_came_back_become_the_record_they_were_begun_as();
    void a_tap_before_they_are_back_is_added_to_them();
    void every_tap_is_on_the_disk_before_the_next();
    void a_form_of_three_screens_ends_with_a_look_at_all_answers();
    void a_saved_form_leaves_no_draft();
    void a_corrected_entry_is_version_2_and_keeps_its_day();
    void a_full_disk_keeps_every_answer_and_the_next_save_works();
    void an_abandoned_form_keeps_nothing();
    void an_abandoned_form_keeps_nothing_when_its_page_turns_to_another_question();
    void goals_are_offered_and_saved_in_the_persons_own_words();
    void a_repeating_group_is_one_screen_each();
    void another_is_offered_below_the_last_question_of_the_last_group();
    void an_answer_updates_its_row_without_resetting_the_list();

private:
    std::shared_ptr<const content::Questionnaire> questionnaire(const QString &id)
    {
        QFile file(qEnvironmentVariable("BACKWELL_SOURCE") +
                   QStringLiteral("/content/packs/backwell-en-GB/questionnaires/%1.json").arg(id));
        if (!file.open(QFile::ReadOnly))
            qFatal("no questionnaire %s", qPrintable(id));
        return content::readQuestionnaire(file.readAll()).questionnaire;
    }
    std::unique_ptr<FormFace> form(const QString &id) { return m_stage->open(questionnaire(id)); }
    std::vector<sync::StoredRecord> stored(const QString &type) { return m_stage->stored(type); }
    static void answerBackAndLeg(FormFace &form)
    {
        form.setNumber(QStringLiteral("back"), 4);
        form.setNumber(QStringLiteral("leg"), 2);
    }

    std::optional<tests::FormStage> m_stage; // a new one for each test
};

void TstForm::a_check_in_is_saved_offline_and_says_so_only_when_durable()
{
    auto day = form(QStringLiteral("checkin-day"));
    day->choose(QStringLiteral("mattered"), 0);
    day->save();
    QCOMPARE(day->state(), FormFace::State::Saving);
    QVERIFY(day->message().isEmpty());
    QTRY_COMPARE(day->state(), FormFace::State::Saved);
    QCOMPARE(day->message(), QStringLiteral("Saved on this device"));
    QCOMPARE(stored(QStringLiteral("QuestionnaireResponse")).size(), size_t(1));
    QCOMPARE(*m_stage->store->outboxCount().result(), 1);
    day->save(); // a second press changes nothing
    QCOMPARE(stored(QStringLiteral("QuestionnaireResponse")).size(), size_t(1));
}

void TstForm::scores_are_saved_with_their_response()
{
    m_stage->score = [this](const sync::Response &response) {
        return std::vector<sync::Score>{fakes::sampleScore(m_stage->clock, response)};
    };
    auto measure = form(QStringLiteral("back-leg-0-10"));
    answerBackAndLeg(*measure);
    measure->save();
    QTRY_COMPARE(measure->state(), FormFace::State::Saved);
    QCOMPARE(stored(QStringLiteral("Observation")).size(), size_t(1));
    QCOMPARE(*m_stage->store->outboxCount().result(), 2);
}

void TstForm::an_answer_missing_is_worded_at_its_question_and_nothing_is_saved()
{
    auto measure = form(QStringLiteral("back-leg-0-10"));
    measure->setNumber(QStringLiteral("back"), 4);
    for (const FormQuestion &question : measure->questions()->questions())
        QVERIFY(question.problem.isEmpty()); // nobody is told off before Save
    measure->save();
    QCOMPARE(measure->state(), FormFace::State::Failed);
    QVERIFY(!measure->message().isEmpty());
    QCOMPARE(measure->questions()->questions().last().problem,
             QStringLiteral("Please answer this one."));
    QVERIFY(stored(QStringLiteral("QuestionnaireResponse")).empty());
    measure->setNumber(QStringLiteral("leg"), 2);
    QCOMPARE(measure->state(), FormFace::State::Answering);
    QVERIFY(measure->questions()->questions().last().problem.isEmpty());
}

void TstForm::answers_come_back_after_leaving_the_page()
{
    {
        auto measure = form(QStringLiteral("back-leg-0-10"));
        measure->setNumber(QStringLiteral("back"), 7);
    } // left at once: the draft is kept on the way out
    auto again = form(QStringLiteral("back-leg-0-10"));
    again->resume();
    QTRY_VERIFY(again->resumed());
    QCOMPARE(again->questions()->questions().first().number, 7);
    QCOMPARE(again->answered(), 1);
}

void TstForm::they_come_back_at_the_question_that_was_open()
{
    {
        auto week = form(QStringLiteral("checkin-week"));
        week->choose(week->questions()->questions().first().path, 0);
        week->setStep(3);
        QSignalSpy kept(week.get(), &FormFace::kept);
        QVERIFY(kept.wait());
    }
    auto again = form(QStringLiteral("checkin-week"));
    again->resume();
    QTRY_VERIFY(again->resumed());
    QCOMPARE(again->step(), 3);
}

void TstForm::answers_whose_record_was_saved_do_not_come_back()
{
    const QString name = FormDraft::nameFor(
        QStringLiteral("https://fhir.backwell.example/Questionnaire/back-leg-0-10"));
    QByteArray draft;
    {
        auto measure = form(QStringLiteral("back-leg-0-10"));
        QSignalSpy kept(measure.get(), &FormFace::kept);
        answerBackAndLeg(*measure);
        QVERIFY(kept.wait());
        draft = *m_stage->store->get(name).result();
        measure->save();
        QTRY_COMPARE(measure->state(), FormFace::State::Saved);
    }
    QVERIFY(m_stage->store->put(name, draft).result()); // the power went before it was removed
    auto again = form(QStringLiteral("back-leg-0-10"));
    again->resume();
    QTRY_VERIFY(again->isOpen());
    QVERIFY(!again->resumed());
    QCOMPARE(again->answered(), 0);
    QTRY_VERIFY(m_stage->store->get(name).result()->isEmpty());
}

void TstForm::answers_that_came_back_become_the_record_they_were_begun_as()
{
    std::optional<sync::Key> begun;
    {
        auto measure = form(QStringLiteral("back-leg-0-10"));
        begun = measure->key();
        answerBackAndLeg(*measure);
    }
    auto again = form(QStringLiteral("back-leg-0-10"));
    again->resume();
    QTRY_VERIFY(again->resumed());
    QCOMPARE(again->key(), *begun);
}

void TstForm::a_tap_before_they_are_back_is_added_to_them()
{
    {
        auto measure = form(QStringLiteral("back-leg-0-10"));
        answerBackAndLeg(*measure);
    }
    auto again = form(QStringLiteral("back-leg-0-10"));
    again->resume();
    again->setNumber(QStringLiteral("back"), 9); // the draft is still on its way
    QTRY_VERIFY(again->resumed());
    QCOMPARE(again->questions()->questions().first().number, 9);
    QCOMPARE(again->questions()->questions().last().number, 2);
}

void TstForm::every_tap_is_on_the_disk_before_the_next()
{
    auto measure = form(QStringLiteral("back-leg-0-10"));
    QSignalSpy kept(measure.get(), &FormFace::kept);
    measure->setNumber(QStringLiteral("back"), 7);
    QVERIFY(kept.wait());
    auto other =
        form(QStringLiteral("back-leg-0-10")); // as after a kill: the first one still lives
    other->resume();
    QTRY_COMPARE(other->questions()->questions().first().number, 7);
}

void TstForm::a_form_of_three_screens_ends_with_a_look_at_all_answers()
{
    auto week = form(QStringLiteral("checkin-week"));
    QVERIFY(week->steps() > 2);
    week->setStep(week->steps() - 1);
    QVERIFY(!week->lastStep());
    week->setStep(week->steps());
    QVERIFY(week->lastStep());
    QVERIFY(week->reviewing());

    auto measure = form(QStringLiteral("back-leg-0-10"));
    QVERIFY(measure->steps() < 3);
    measure->setStep(99);
    QVERIFY(measure->lastStep());
    QVERIFY(!measure->reviewing());

    measure->setNumber(QStringLiteral("back"), 7);
    QCOMPARE(measure->questions()->questions().first().told(), QStringLiteral("7"));
    week->choose(week->questions()->questions().first().path, 1);
    QCOMPARE(week->questions()->questions().first().told(),
             week->questions()->questions().first().options[1].label);
}

void TstForm::a_saved_form_leaves_no_draft()
{
    auto measure = form(QStringLiteral("back-leg-0-10"));
    answerBackAndLeg(*measure);
    measure->save();
    QTRY_COMPARE(measure->state(), FormFace::State::Saved);
    QTest::qWait(400); // longer than a draft waits
    QVERIFY(
        m_stage->store
            ->get(QStringLiteral("draft:https://fhir.backwell.example/Questionnaire/back-leg-0-10"))
            .result()
            ->isEmpty());
}

void TstForm::a_corrected_entry_is_version_2_and_keeps_its_day()
{
    m_stage->score = [this](const sync::Response &scored) { // a measure with a subscale
        std::vector<sync::Score> both(2, fakes::sampleScore(m_stage->clock, scored));
        both[1].key.id = Uuid::v7(m_stage->clock);
        both[1].code.code = QStringLiteral("part");
        return both;
    };
    auto first = form(QStringLiteral("back-leg-0-10"));
    answerBackAndLeg(*first);
    std::optional<sync::Response> saved;
    connect(first.get(), &FormFace::saved, this,
            [&saved](const sync::Response &answered) { saved = answered; });
    first->save();
    QTRY_VERIFY(saved);
    const sync::Response response = *saved;

    m_stage->clock.advance(86'400'000);
    auto change = form(QStringLiteral("back-leg-0-10"));
    change->change(response);
    QVERIFY(change->changing());
    QCOMPARE(stored(QStringLiteral("Observation")).size(), size_t(2));
    QCoreApplication::processEvents(); // now the form knows them too
    QCOMPARE(change->questions()->questions().first().number, 4);
    change->setNumber(QStringLiteral("back"), 3);
    change->save();
    QTRY_COMPARE(change->state(), FormFace::State::Saved);

    const auto newest = stored(QStringLiteral("QuestionnaireResponse"));
    QCOMPARE(newest.size(), size_t(1));
    QCOMPARE(newest.front().key.version, 2);
    const auto record = sync::wire::decode(newest.front().resource);
    const auto &amended = std::get<sync::Response>(*record);
    QCOMPARE(amended.status, sync::ResponseStatus::Amended);
    QCOMPARE(amended.authored.localDay(), response.authored.localDay());
    QCOMPARE(m_stage->store->versions(response.key.id).result()->size(), size_t(2));
    QCOMPARE(stored(QStringLiteral("Observation")).size(), size_t(2));
    for (const sync::StoredRecord &score : stored(QStringLiteral("Observation")))
        QCOMPARE(score.key.version, 2);
}

void TstForm::a_full_disk_keeps_every_answer_and_the_next_save_works()
{
    auto measure = form(QStringLiteral("back-leg-0-10"));
    answerBackAndLeg(*measure);
    QTest::qWait(400); // the draft is kept while there is room
    {
        const fakes::FullDisk full(m_stage->writeAheadLog());
        measure->save();
        QTRY_COMPARE(measure->state(), FormFace::State::Failed);
    }
    const QString message = measure->message();
    QVERIFY2(message.contains(QStringLiteral("full")), qPrintable(message));
    QCOMPARE(measure->answered(), 2);
    QCOMPARE(measure->questions()->questions().first().number, 4);
    measure->save();
    QTRY_COMPARE(measure->state(), FormFace::State::Saved);
    QCOMPARE(stored(QStringLiteral("QuestionnaireResponse")).size(), size_t(1));
}

void TstForm::an_abandoned_form_keeps_nothing()
{
    {
        auto measure = form(QStringLiteral("back-leg-0-10"));
        measure->setNumber(QStringLiteral("back"), 7);
        measure->abandon();
        measure->setNumber(QStringLiteral("leg"), 7);
        measure->save();
        QCOMPARE(measure->state(), FormFace::State::Answering);
    }
    QVERIFY(
        m_stage->store
            ->get(QStringLiteral("draft:https://fhir.backwell.example/Questionnaire/back-leg-0-10"))
            .result()
            ->isEmpty());
    QVERIFY(stored({}).empty());
}

void TstForm::an_abandoned_form_keeps_nothing_when_its_page_turns_to_another_question()
{
    {
        auto week = form(QStringLiteral("checkin-week"));
        week->choose(week->questions()->questions().first().path, 0);
        week->abandon();
        week->setStep(2);
        QTest::qWait(0);
    }
    const QString name = FormDraft::nameFor(
        QStringLiteral("https://fhir.backwell.example/Questionnaire/checkin-week"));
    QVERIFY(m_stage->store->get(name).result()->isEmpty());
}

void TstForm::goals_are_offered_and_saved_in_the_persons_own_words()
{
    auto week = form(QStringLiteral("checkin-week"));
    week->offer(QStringLiteral("did"), {QStringLiteral("Singing in the choir")});
    const auto row = [&] { return week->questions()->questions().first(); };
    const auto index = row().labels().indexOf(QStringLiteral("Singing in the choir"));
    QVERIFY(index >= 0);
    week->choose(QStringLiteral("did"), int(index));
    week->addOwn(QStringLiteral("did"), QStringLiteral("  Fixing   the gate "));
    QVERIFY(row().labels().contains(QStringLiteral("Fixing the gate")));
    QCOMPARE(row().allChosen().size(), 2);
    QCOMPARE(week->session().answers({{{QStringLiteral("did"), 0}}}).size(), size_t(2));
}

void TstForm::a_repeating_group_is_one_screen_each()
{
    auto activities = form(QStringLiteral("activities"));
    QCOMPARE(activities->steps(), 1);
    const QString group = activities->questions()->questions().first().path;
    activities->add(group);
    QCOMPARE(activities->steps(), 2);
    activities->add(group);
    activities->add(group); // three at most
    QCOMPARE(activities->steps(), 3);
}

void TstForm::another_is_offered_below_the_last_question_of_the_last_group()
{
    auto activities = form(QStringLiteral("activities"));
    const auto ends = [&](auto member) {
        QStringList found;
        for (const FormQuestion &row : activities->questions()->questions())
            if (!(row.*member).isEmpty())
                found.append(row.path + QStringLiteral(" > ") + row.*member);
        return found;
    };
    QCOMPARE(ends(&FormQuestion::adds),
             QStringList{QStringLiteral("activity/activity.rating > activity")});
    QCOMPARE(ends(&FormQuestion::removes), QStringList());
    activities->add(QStringLiteral("activity"));
    QCOMPARE(ends(&FormQuestion::adds),
             QStringList{QStringLiteral("activity[1]/activity.rating > activity[1]")});
    QCOMPARE(ends(&FormQuestion::removes),
             (QStringList{QStringLiteral("activity/activity.rating > activity"),
                          QStringLiteral("activity[1]/activity.rating > activity[1]")}));
    activities->add(QStringLiteral("activity[1]"));
    QCOMPARE(ends(&FormQuestion::adds), QStringList());
    activities->remove(QStringLiteral("activity[1]"));
    QCOMPARE(ends(&FormQuestion::adds),
             QStringList{QStringLiteral("activity[1]/activity.rating > activity[1]")});
}

void TstForm::an_answer_updates_its_row_without_resetting_the_list()
{
    auto measure = form(QStringLiteral("back-leg-0-10"));
    QSignalSpy reset(measure->questions(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(measure->questions(), &QAbstractItemModel::rowsInserted);
    QSignalSpy data(measure->questions(), &QAbstractItemModel::dataChanged);
    measure->setNumber(QStringLiteral("leg"), 5);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(data.size(), 1);
    QCOMPARE(data.first().first().toModelIndex().row(), 1);
}

QTEST_GUILESS_MAIN(TstForm)
#include "tst_form.moc"
