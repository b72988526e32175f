// SPDX-License-Identifier: Apache-2.0
// When a person is asked for measures, in their words.
#include "tests/app/measures/measures_stage.h"

using namespace backwell;
using namespace backwell::app;

namespace
{
const QString backLeg = QStringLiteral("back-leg-0-10");
const QString activities = QStringLiteral("activities");
} // namespace

class TstMeasuresFace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init()
    {
        m_stage.begin();
        open();
        m_stage.face->profile()->finishFirstRun();
    }
    void cleanup() { m_stage.end(); }

    void a_new_person_is_asked_for_the_first_measures();
    void an_answer_closes_its_row_and_says_when_it_comes_again();
    void the_second_answer_is_told_beside_the_first();
    void a_check_in_is_not_a_measure();
    void what_was_missed_is_not_held_up();
    void half_a_year_after_the_last_word_it_is_asked_again();
    void the_first_run_is_the_beginning_also_after_a_restart();

private:
    void open() { m_stage.open(*m_stage.library); }
    MeasuresFace &measures() { return m_stage.measures(); }
    MeasureRow row(const QString &questionnaire) { return m_stage.row(questionnaire); }
    void answerBackLeg(int back = 6)
    {
        std::unique_ptr<FormFace> form(m_stage.face->openForm(backLeg));
        form->setNumber(QStringLiteral("back"), back);
        form->setNumber(QStringLiteral("leg"), 2);
        form->save();
        QTRY_COMPARE(form->state(), FormFace::State::Saved);
    }
    void pass(int days) { m_stage.clock.advance(days * qint64(86400000)); }

    tests::MeasuresStage m_stage;
};

void TstMeasuresFace::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en-GB")));
    m_stage.library = m_stage.folder.open();
}

void TstMeasuresFace::a_new_person_is_asked_for_the_first_measures()
{
    QCOMPARE(measures().openCount(), 4);
    QVERIFY(row(QStringLiteral("work")).open);
    QVERIFY(row(QStringLiteral("belief-check")).open);
    QVERIFY(!row(QStringLiteral("global-change")).open);
    QVERIFY(row(backLeg).open);
    QVERIFY(row(activities).open);
    QCOMPARE(row(backLeg).title, QStringLiteral("Back and leg"));
    QVERIFY2(row(backLeg).line.startsWith(QStringLiteral("About 1 minute. There is time until ")),
             qPrintable(row(backLeg).line));
    QVERIFY2(measures().openLine().startsWith(QStringLiteral("4 short measures, about ")),
             qPrintable(measures().openLine()));
}

void TstMeasuresFace::an_answer_closes_its_row_and_says_when_it_comes_again()
{
    answerBackLeg();
    QTRY_VERIFY(!row(backLeg).open);
    QCOMPARE(measures().openCount(), 3);
    QVERIFY(measures().openLine().startsWith(QStringLiteral("3 short measures, about ")));
    QVERIFY2(row(backLeg).line.startsWith(QStringLiteral("Answered on ")),
             qPrintable(row(backLeg).line));
    QCOMPARE(measures().rows().first().questionnaire, activities); // what is open stands first
}

void TstMeasuresFace::the_second_answer_is_told_beside_the_first()
{
    answerBackLeg();
    QTRY_VERIFY(!row(backLeg).open);
    QVERIFY(!row(backLeg).line.contains(u'\n'));
    pass(28);
    answerBackLeg(3);
    QTRY_COMPARE(row(backLeg).line.count(u'\n'), 2);
    QCOMPARE(
        row(backLeg).line.section(u'\n', 1, 1),
        QStringLiteral("Back, 0–10: 6 on Thursday 4 June, 3 on Thursday 2 July. Lower is better. "
                       "People usually notice a difference of this size."));
    QVERIFY(row(backLeg).line.endsWith(
        QStringLiteral("People usually notice a difference of 2 or more.")));
}

void TstMeasuresFace::a_check_in_is_not_a_measure()
{
    for (const MeasureRow &row : measures().rows())
        QVERIFY(row.questionnaire != QStringLiteral("checkin-week"));
    const auto &due = measures().due();
    QVERIFY(std::ranges::any_of(due, [](const content::DueMeasure &point) {
        return point.instrument == u"confidence"; // although the schedule counts it
    }));
}

void TstMeasuresFace::what_was_missed_is_not_held_up()
{
    pass(40);
    open();
    QCOMPARE(measures().openCount(), 0);
    QVERIFY(measures().openLine().isEmpty());
    const auto &due = measures().due();
    QVERIFY(std::ranges::any_of(due, [](const content::DueMeasure &point) {
        return point.state == content::DueState::Missed;
    }));
    QCOMPARE(row(backLeg).line, QStringLiteral("About 1 minute."));
    QVERIFY(measures().lead().contains(QStringLiteral("Nothing is asked of you today")));
}

void TstMeasuresFace::half_a_year_after_the_last_word_it_is_asked_again()
{
    answerBackLeg();
    int asked = 0;
    for (int month = 1; month <= 20; ++month) {
        pass(30);
        open();
        asked += row(backLeg).open;
    }
    QVERIFY2(asked >= 2, qPrintable(QString::number(asked))); // 6 and 12 months after a quiet end
}

void TstMeasuresFace::the_first_run_is_the_beginning_also_after_a_restart()
{
    const QDate first = m_stage.clock.now().localDay();
    QCOMPARE(m_stage.face->profile()->started(), first);
    pass(5);
    m_stage.face->profile()->finishFirstRun(); // joining later ends it once more
    QCOMPARE(m_stage.face->profile()->started(), first);
    open();
    QCOMPARE(m_stage.face->profile()->started(), first);
}

QTEST_GUILESS_MAIN(TstMeasuresFace)
#include "tst_measures_face.moc"
