// SPDX-License-Identifier: Apache-2.0
// From a clinic's dates to what a person is asked.
#include "app/measures/care_story.h"
#include "app/words/plain_words.h"
#include "tests/app/measures/measures_stage.h"

using namespace backwell;
using namespace backwell::app;
using content::DueMeasure;
using sync::CareEpisode;

namespace
{
const QString backLeg = QStringLiteral("back-leg-0-10");
}

class TstCareStory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_stage.begin(); }
    void cleanup() { m_stage.end(); }

    void a_referral_is_the_beginning_and_the_first_run_no_longer();
    void without_a_referral_the_first_run_stays_the_beginning();
    void what_was_entered_in_error_counts_for_nothing();
    void each_referral_is_an_episode_and_loose_dates_stay_the_persons_own();
    void a_discharge_date_lists_the_measures_of_6_and_12_months_by_it();
    void a_discharge_in_error_takes_them_away_again();
    void a_stage_the_pathway_does_not_know_changes_nothing();
    void a_stage_the_pathway_names_is_counted_from();
    void a_new_referral_asks_for_its_first_measures();

private:
    void open(PackShelf &library)
    {
        m_stage.open(library);
        m_stage.face->profile()->finishFirstRun();
    }
    MeasuresFace &measures() { return m_stage.measures(); }
    QDate today() const { return m_stage.clock.now().localDay(); }
    CareEpisode episode(std::optional<QDate> referral, std::optional<QDate> discharge = {},
                        std::vector<sync::CareStage> stages = {}, int version = 1) const
    {
        return {QStringLiteral("e"),
                m_stage.person,
                QStringLiteral("active"),
                referral,
                discharge,
                std::move(stages),
                QString::number(version),
                {m_stage.clock.now().msUtc + version, 0}};
    }
    void arrive(CareEpisode episode)
    {
        QVERIFY(m_stage.store->applyCare({std::move(episode)}).result());
    }
    /// The due day of a point of the back measure; none when it is not listed.
    QDate due(const char *point)
    {
        for (const DueMeasure &one : measures().due())
            if (one.point == QLatin1String(point) && one.instrument == u"nrs-back")
                return one.due;
        return {};
    }
    MeasureRow row(const QString &questionnaire) { return m_stage.row(questionnaire); }

    tests::MeasuresStage m_stage;
};

void TstCareStory::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en-GB")));
    m_stage.library = m_stage.folder.open();
}

void TstCareStory::a_referral_is_the_beginning_and_the_first_run_no_longer()
{
    const QDate own(2026, 5, 1);
    const QDate now(2026, 6, 4);
    const auto stories = careStories({episode(QDate(2026, 5, 20))}, own, now);
    QCOMPARE(stories.size(), size_t(1));
    QCOMPARE(stories[0].start, QDate(2026, 5, 20));
    const auto planned = careStories({episode(QDate(2026, 6, 20))}, own, now);
    QCOMPARE(planned.size(), size_t(2)); // until it comes the own beginning counts
    QCOMPARE(planned[1].start, own);
}

void TstCareStory::without_a_referral_the_first_run_stays_the_beginning()
{
    const QDate own(2026, 5, 1);
    QCOMPARE(careStories({}, own, own)[0].start, own);
    const auto told = careStories({episode({}, QDate(2026, 5, 20))}, own, QDate(2026, 6, 4));
    QCOMPARE(told.size(), size_t(1));
    QCOMPARE(told[0].start, own);
    QCOMPARE(told[0].events[0].stage, QStringLiteral("discharge"));
    // Discharged long before the app was there: the story begins no later than its first date.
    QCOMPARE(careStories({episode({}, QDate(2026, 1, 7))}, own, own)[0].start, QDate(2026, 1, 7));
}

void TstCareStory::what_was_entered_in_error_counts_for_nothing()
{
    const QDate own(2026, 5, 1);
    CareEpisode mistake = episode(QDate(2026, 3, 2), QDate(2026, 4, 2));
    for (const char *status : {"entered-in-error", "cancelled"}) {
        mistake.status = QString::fromLatin1(status);
        const auto stories = careStories({mistake}, own, own);
        QCOMPARE(stories.size(), size_t(1));
        QCOMPARE(stories[0].start, own);
        QVERIFY(stories[0].events.empty());
    }
    const auto stories =
        careStories({episode(QDate(2026, 3, 2), {},
                             {{QStringLiteral("injection"), QDate(2026, 4, 1), true},
                              {QStringLiteral("discharge"), QDate(2026, 4, 2), true},
                              {QStringLiteral("operation"), QDate(2026, 4, 3)}})},
                    own, own);
    QCOMPARE(stories[0].events.size(), size_t(1));
    QCOMPARE(stories[0].events[0].stage, QStringLiteral("operation"));
}

void TstCareStory::each_referral_is_an_episode_and_loose_dates_stay_the_persons_own()
{
    CareEpisode second = episode(QDate(2026, 4, 2));
    second.id = QStringLiteral("f");
    CareEpisode loose = episode({}, QDate(2025, 1, 2));
    loose.id = QStringLiteral("g");
    const auto stories =
        careStories({second, loose, episode(QDate(2026, 1, 2))}, QDate(2026, 5, 1), today());
    QCOMPARE(stories.size(), size_t(3));
    QCOMPARE(stories[2].start, QDate(2025, 1, 2)); // never after a referral that it came before
}

void TstCareStory::a_discharge_date_lists_the_measures_of_6_and_12_months_by_it()
{
    open(*m_stage.library);
    QVERIFY(due("baseline").isValid());
    QVERIFY(!due("month-6").isValid());
    const QDate discharge = today().addDays(-20);
    arrive(episode(today().addDays(-90), discharge));
    QTRY_COMPARE(due("month-6"), discharge.addMonths(6));
    QCOMPARE(due("month-12"), discharge.addMonths(12));
    QCOMPARE(due("baseline"), today().addDays(-90)); // by the referral, no longer by the first run
    QVERIFY2(
        row(backLeg).line.contains(QStringLiteral("Comes on %1")
                                       .arg(PlainWords::day(discharge.addMonths(6).addDays(-14)))),
        qPrintable(row(backLeg).line));
    QVERIFY(m_stage.store->outbox(10).result()->empty());
}

void TstCareStory::a_discharge_in_error_takes_them_away_again()
{
    open(*m_stage.library);
    const QDate referral = today().addDays(-90);
    arrive(episode(referral, today().addDays(-20)));
    QTRY_VERIFY(due("month-6").isValid());
    arrive(episode(referral, {}, {{QStringLiteral("discharge"), today().addDays(-20), true}}, 2));
    QTRY_VERIFY(!due("month-6").isValid());
    QCOMPARE(due("baseline"), referral);
    CareEpisode mistake = episode(referral, {}, {}, 3);
    mistake.status = QString::fromUtf16(sync::enteredInError);
    arrive(mistake);
    QTRY_COMPARE(due("baseline"), today()); // the first run again
}

void TstCareStory::a_stage_the_pathway_does_not_know_changes_nothing()
{
    open(*m_stage.library);
    arrive(episode(today().addDays(-3)));
    QTRY_COMPARE(due("baseline"), today().addDays(-3));
    const auto before = measures().due();
    arrive(episode(today().addDays(-3), {}, {{QStringLiteral("moon-walk"), today()}}, 2));
    QTest::qWait(50);
    QCOMPARE(measures().due(), before);
    QCOMPARE(m_stage.store->care().result()->front().stages[0].code,
             QStringLiteral("moon-walk")); // kept
}

void TstCareStory::a_stage_the_pathway_names_is_counted_from()
{
    tests::PackFolder folder;
    QByteArray rules = folder.read(QStringLiteral("schedule.json"));
    rules.replace("{ \"id\": \"month-6\"",
                  "{ \"id\": \"after-moving\", \"after\": \"house-move\", \"days\": 42, "
                  "\"opensBefore\": 3, \"closesAfter\": 3, \"instruments\": [\"nrs-back\"] },\n"
                  "    { \"id\": \"month-6\"");
    folder.write(QStringLiteral("schedule.json"), rules);
    const auto library = folder.open();
    open(*library);
    const QDate move = today().addDays(-10);
    arrive(episode(today().addDays(-30), {}, {{QStringLiteral("house-move"), move}}));
    QTRY_COMPARE(due("after-moving"), move.addDays(42));
    m_stage.face.reset();
}

void TstCareStory::a_new_referral_asks_for_its_first_measures()
{
    open(*m_stage.library);
    arrive(episode(today().addDays(-400), today().addDays(-300)));
    QTRY_VERIFY(due("month-6").isValid());
    QVERIFY(!row(backLeg).open);
    CareEpisode again = episode(today());
    again.id = QStringLiteral("f");
    arrive(again);
    QTRY_VERIFY(row(backLeg).open);
}

QTEST_GUILESS_MAIN(TstCareStory)
#include "tst_care_story.moc"
