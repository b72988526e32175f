// SPDX-License-Identifier: Apache-2.0
// A form that computes, from tap to durable entry: with the real evaluator, with one that is slow,
// with one that never answers, and with none.
#include "content/expression/evaluator.h"
#include "sync/store/decoded.h"
#include "tests/app/form/form_stage.h"
#include "tests/content/expression/computed_forms.h"

#include <QPromise>
#include <QTest>

using namespace backwell;
using namespace backwell::app;
using namespace backwell::tests;
using content::ExpressionResults;
using content::ExpressionTask;

namespace
{

/// Answers when told to: "twice" is two times "n", "why" is asked when n is above 3.
class SlowEvaluator : public content::ExpressionEvaluator
{
public:
    QFuture<ExpressionResults> evaluate(const ExpressionTask &task) override
    {
        ++asked;
        m_task = task;
        m_promise = std::make_unique<QPromise<ExpressionResults>>();
        m_promise->start();
        return m_promise->future();
    }
    void answer()
    {
        const auto promise = std::move(m_promise);
        qint32 n = 0;
        for (const sync::AnswerItem &item : m_task.answers)
            if (item.linkId == u"n")
                n = std::get<qint32>(item.answers[0].value);
        using Kind = content::Expression::Kind;
        promise->addResult(ExpressionResults{m_task.revision,
                                             {{at("twice"), Kind::Calculated, {qint32(n * 2)}},
                                              {at("why"), Kind::EnableWhen, {n > 3}}},
                                             {}});
        promise->finish();
    }
    bool waiting() const { return bool(m_promise); }

    int asked = 0;

private:
    ExpressionTask m_task;
    std::unique_ptr<QPromise<ExpressionResults>> m_promise;
};

QByteArray form()
{
    const QByteArray n = "%resource.item.where(linkId='n').answer.value";
    return formOf(item("n", "integer", {}) + ',' +
                  item("twice", "integer", expression("calculatedExpression", n + " * 2")) + ',' +
                  item("why", "string", expression("enableWhenExpression", n + " > 3")));
}

} // namespace

class TstFormExpressions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage.emplace(); }
    void cleanup() { m_stage.reset(); }

    void a_value_is_shown_and_saved_as_it_is_computed();
    void save_waits_for_what_is_being_computed();
    void one_task_at_a_time_and_what_changed_meanwhile_is_in_the_next();
    void another_version_of_the_questions_is_computed_too();
    void without_an_evaluator_the_rest_is_saved();
    void an_evaluator_that_never_answers_is_given_up();

private:
    std::unique_ptr<FormFace> open(content::ExpressionEvaluator *evaluator)
    {
        return m_stage->open(content::readQuestionnaire(form()).questionnaire, evaluator);
    }
    /// The rows' texts, joined by "; ".
    static QString rows(FormFace &form)
    {
        QStringList texts;
        for (const FormQuestion &question : form.questions()->questions())
            texts += question.text;
        return texts.join(QStringLiteral("; "));
    }
    /// The linkIds of the one saved response, joined by spaces; empty when there is none.
    QString saved()
    {
        QStringList linkIds;
        const Result<std::vector<sync::StoredRecord>> records =
            m_stage->stored(QStringLiteral("QuestionnaireResponse"));
        for (const auto &response : sync::decoded<sync::Response>(records))
            for (const sync::AnswerItem &item : response.items)
                linkIds += item.linkId;
        return linkIds.join(u' ');
    }

    std::optional<FormStage> m_stage; // a new one for each test
};

void TstFormExpressions::a_value_is_shown_and_saved_as_it_is_computed()
{
    const auto evaluator = content::FhirPathEvaluator::create();
    if (!evaluator)
        QSKIP("this build has no fhirpath.js (content/expression/README.md)");
    const auto form = open(evaluator.get());
    form->setNumber(QStringLiteral("n"), 21);
    QTRY_COMPARE(rows(*form), QStringLiteral("n; twice: 42; why"));
    form->setNumber(QStringLiteral("n"), 2);
    QTRY_COMPARE(rows(*form), QStringLiteral("n; twice: 4"));
    form->setNumber(QStringLiteral("n"), 3);
    form->save(); // at once: the 4 is of before
    QTRY_COMPARE(form->state(), FormFace::State::Saved);
    QCOMPARE(saved(), QStringLiteral("n twice"));
    QCOMPARE(form->session().text(at("twice")), QStringLiteral("6"));
}

void TstFormExpressions::save_waits_for_what_is_being_computed()
{
    SlowEvaluator evaluator;
    const auto form = open(&evaluator);
    form->setNumber(QStringLiteral("n"), 5);
    form->save();
    QTest::qWait(50);
    QCOMPARE(form->state(), FormFace::State::Answering);
    QVERIFY(saved().isEmpty());
    for (int i = 0; i < 10 && form->session().pending(); ++i) {
        QTRY_VERIFY(evaluator.waiting());
        evaluator.answer();
        QTest::qWait(10);
    }
    QTRY_COMPARE(form->state(), FormFace::State::Saved);
    QCOMPARE(saved(), QStringLiteral("n twice"));
}

void TstFormExpressions::one_task_at_a_time_and_what_changed_meanwhile_is_in_the_next()
{
    SlowEvaluator evaluator;
    const auto form = open(&evaluator);
    QCOMPARE(evaluator.asked, 1);
    for (int n = 1; n <= 20; ++n)
        form->setNumber(QStringLiteral("n"), n);
    QCOMPARE(evaluator.asked, 1);
    evaluator.answer(); // of the empty form: dropped
    QTRY_COMPARE(evaluator.asked, 2);
    QCOMPARE(rows(*form), QStringLiteral("n"));
    evaluator.answer();
    QTRY_COMPARE(rows(*form), QStringLiteral("n; twice: 40; why"));
}

void TstFormExpressions::another_version_of_the_questions_is_computed_too()
{
    SlowEvaluator evaluator;
    const auto form = open(&evaluator);
    form->setNumber(QStringLiteral("n"), 5);
    const sync::Response earlier{{Uuid::v7(m_stage->clock), 1},
                                 m_stage->person,
                                 form->session().questionnaire().canonical(),
                                 sync::ResponseStatus::Completed,
                                 m_stage->clock.now(),
                                 {},
                                 {},
                                 sync::Mode::OwnDevice,
                                 {{QStringLiteral("n"), {}, {{qint32(7), {}}}, {}},
                                  {QStringLiteral("twice"), {}, {{qint32(99), {}}}, {}}}};
    form->change(earlier);
    QCOMPARE(rows(*form), QStringLiteral("n")); // what was computed then is computed again
    evaluator.answer();
    QTRY_COMPARE(evaluator.asked, 2);
    evaluator.answer();
    QTRY_COMPARE(rows(*form), QStringLiteral("n; twice: 14; why"));
}

void TstFormExpressions::without_an_evaluator_the_rest_is_saved()
{
    const auto form = open(nullptr);
    form->setNumber(QStringLiteral("n"), 5);
    QCOMPARE(rows(*form), QStringLiteral("n; why"));
    QCOMPARE(form->session().notComputed().size(), size_t(2));
    form->save();
    QTRY_COMPARE(form->state(), FormFace::State::Saved);
    QCOMPARE(saved(), QStringLiteral("n"));
}

void TstFormExpressions::an_evaluator_that_never_answers_is_given_up()
{
    SlowEvaluator evaluator;
    const auto form = open(&evaluator);
    form->setNumber(QStringLiteral("n"), 5);
    form->save();
    auto *patience = form->findChild<QTimer *>(QStringLiteral("patience"));
    QVERIFY(patience && patience->isActive());
    patience->start(1); // half a minute, shortened
    QTRY_COMPARE(form->state(), FormFace::State::Saved);
    QCOMPARE(saved(), QStringLiteral("n"));
    QCOMPARE(rows(*form), QStringLiteral("n; why"));
    QCOMPARE(form->session().notComputed().size(), size_t(2));
    QCOMPARE(evaluator.asked, 1);
}

QTEST_GUILESS_MAIN(TstFormExpressions)
#include "tst_form_expressions.moc"
