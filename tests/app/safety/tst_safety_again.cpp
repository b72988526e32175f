// SPDX-License-Identifier: Apache-2.0
// When the check comes back, what two answers say together, and a region that shows the lists only.
#include "tests/app/safety/safety_stage.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/sample_records.h"

#include <QTemporaryDir>
#include <QTest>

using namespace backwell;
using namespace backwell::app;
using content::SafetyReason;
using tests::SafetyStage;

namespace
{
enum Option { Yes, No, NotSure };
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
} // namespace

class TstSafetyAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock.set(fakes::FakeClock().now());
        m_stage = std::make_unique<SafetyStage>(
            m_folder.filePath(QStringLiteral("%1.db").arg(++m_number)), m_key, m_clock, m_person);
    }
    void cleanup() { m_stage.reset(); }

    void cancer_and_a_sign_in_the_legs_end_the_check_at_once_with_their_own_words()
    {
        const auto check = m_stage->check();
        check->noneOfThese();
        SafetyStage::answer(*check, "today/leg-numb", Yes);
        QVERIFY(!check->finished());
        check->noneOfThese();
        QCOMPARE(check->list(), 2); // cancer may still make it 999
        SafetyStage::answer(*check, "history/cancer", Yes);
        QVERIFY(check->finished());
        const SafetyAdvice advice = m_stage->safety->advice();
        QCOMPARE(advice.urgency, int(SafetyFace::Emergency));
        QVERIFY(advice.tier.say.startsWith(QStringLiteral("I have had cancer")));
        QCOMPARE(advice.because.size(), 1);
    }

    void a_small_fall_alone_is_no_sign_and_with_thin_bones_it_is()
    {
        const auto check = m_stage->check();
        check->noneOfThese();
        check->noneOfThese();
        SafetyStage::answer(*check, "history/small-fall", Yes);
        SafetyStage::answer(*check, "history/thin-bones", NotSure);
        while (!check->finished())
            check->noneOfThese();
        const SafetyAdvice advice = m_stage->safety->advice();
        QCOMPARE(advice.urgency, int(SafetyFace::SameDay));
        QVERIFY(advice.because.first().startsWith(QStringLiteral("not sure: ")));
    }

    void every_flare_up_asks_again_and_the_plan_stays_gentle_meanwhile()
    {
        carryOn();
        QVERIFY(!m_stage->safety->checkDue());
        for (int flare = 0; flare < 2; ++flare) {
            m_clock.advance(hourMs);
            m_stage->face->plan()->setFlareUp(true);
            QTRY_VERIFY(m_stage->safety->checkDue());
            QCOMPARE(m_stage->safety->due(), SafetyReason::FlareUp);
            QVERIFY(hasPlan());
            m_stage->reopen();
            QVERIFY(m_stage->safety->checkDue()); // not asked yet, also on the next opening
            m_clock.advance(hourMs);
            carryOn();
            QVERIFY(!m_stage->safety->checkDue());
            m_stage->face->plan()->setFlareUp(false);
            QTRY_VERIFY(!m_stage->face->plan()->flareUp());
        }
        QVERIFY(!m_stage->safety->checkDue());
    }

    void leg_pain_is_asked_about_every_seven_days_while_it_lasts()
    {
        carryOn();
        m_clock.advance(6 * dayMs);
        saveLeg(4);
        QTRY_COMPARE(m_stage->face->entries()->rows().size(), 2);
        QVERIFY(!m_stage->safety->checkDue());
        m_clock.advance(dayMs);
        QCOMPARE(m_stage->safety->due(), SafetyReason::LegWeek);
        QVERIFY(m_stage->safety->checkDue());
        QVERIFY(m_stage->safety->dueTitle().contains(QStringLiteral("leg")));
        saveLeg(0);
        QTRY_VERIFY(!m_stage->safety->checkDue());
    }

    void a_discharge_that_the_clinic_entered_asks_once_from_its_day_on()
    {
        carryOn();
        const QDate today = m_clock.now().localDay();
        sync::CareEpisode care{QStringLiteral("e"), m_person,         QStringLiteral("active"),
                               today.addDays(-60),  today.addDays(2), {},
                               QStringLiteral("1"), m_clock.now()};
        QVERIFY(m_stage->store->applyCare({care}).result());
        QTest::qWait(20);
        QVERIFY(!m_stage->safety->checkDue()); // its day is to come
        m_clock.advance(2 * dayMs);
        QTRY_COMPARE(m_stage->safety->due(), SafetyReason::Discharge);
        QVERIFY(m_stage->safety->checkDue());
        m_stage->reopen();
        QTRY_VERIFY(m_stage->safety->checkDue()); // also on the next opening
        carryOn();
        QVERIFY(!m_stage->safety->checkDue());
        m_clock.advance(dayMs);
        QVERIFY(!m_stage->safety->checkDue());
        care.status = QString::fromUtf16(sync::enteredInError);
        care.discharge = m_clock.now().localDay();
        care.lastUpdated = m_clock.now();
        QVERIFY(m_stage->store->applyCare({care}).result());
        QTest::qWait(20);
        QVERIFY(!m_stage->safety->checkDue()); // never took place
    }

    void in_a_new_region_there_are_the_lists_and_no_check_and_no_plan()
    {
        carryOn();
        QVERIFY(hasPlan());
        m_stage->face->settings()->setRegion(QStringLiteral("new-region"));
        QVERIFY(m_stage->safety->listsOnly());
        QVERIFY(!hasPlan());
        QVERIFY(!m_stage->safety->checkNeeded() && !m_stage->safety->checkDue());
        QVERIFY(m_stage->check() == nullptr);
        QVERIFY(!m_stage->face->help()->tiers().isEmpty());
        const QList<MovementRow> offered = m_stage->face->plan()->ideas();
        QVERIFY(!offered.isEmpty());
        for (const MovementRow &row : offered) {
            const auto movement = tests::englishPack().movement(row.id);
            QVERIFY(movement->group == u"aerobic" || movement->group == u"rest" ||
                    movement->group == u"flare");
            QVERIFY(movement->inBundle(QStringLiteral("very-sore-day")));
        }
        QVERIFY(m_stage->face->plan()->lead().startsWith(QStringLiteral("Walking, a resting")));
        m_stage->face->plan()->setFlareUp(true);
        QTRY_VERIFY(m_stage->face->plan()->flareUp());
        QVERIFY(!m_stage->safety->checkDue());
    }

    void a_region_is_kept_and_one_that_the_pack_does_not_have_is_lists_only()
    {
        QVERIFY(!m_stage->safety->listsOnly()); // nobody named one: the demonstration region
        m_stage->face->settings()->setRegion(QStringLiteral("nowhere"));
        QVERIFY(m_stage->safety->listsOnly());
        QCOMPARE(m_stage->store->get(QStringLiteral("any")).result().value_or("x"), QByteArray());
        m_stage->reopen();
        QVERIFY(m_stage->safety->listsOnly());
        QVERIFY(m_stage->store->deleteEverything(sync::LocalStore::Unsent::DeleteToo).result());
        Q_EMIT m_stage->face->deletion()->deleted();
        QVERIFY(m_stage->safety->listsOnly());
        QVERIFY(m_stage->store->get(QStringLiteral("any")).result()); // after all that came before
        m_stage->reopen();
        QVERIFY(m_stage->safety->listsOnly()); // the device's, not the person's
        QVERIFY(m_stage->face->endVisit().result());
        QVERIFY(m_stage->safety->listsOnly());
        m_stage->face->settings()->setRegion(QStringLiteral("demonstration"));
        QVERIFY(!m_stage->safety->listsOnly());
    }

    void who_was_sent_for_help_is_asked_after_it_in_every_region()
    {
        auto check = m_stage->check();
        SafetyStage::answer(*check, "999/chest", Yes);
        QTRY_VERIFY(!m_stage->safety->running());
        m_stage->face->settings()->setRegion(QStringLiteral("new-region"));
        QVERIFY(m_stage->safety->askSeen());
        QVERIFY(m_stage->face->plan()->ideas().isEmpty());
    }

private:
    bool hasPlan() const { return m_stage->face->plan()->stage() == PlanFace::NotSaid; }
    void carryOn()
    {
        const auto check = m_stage->check();
        while (!check->finished())
            check->noneOfThese();
        QTRY_VERIFY(!m_stage->safety->running());
    }
    void saveLeg(qint32 leg)
    {
        sync::Response response = fakes::sampleResponse(m_clock, m_person);
        response.questionnaire =
            QStringLiteral("https://fhir.backwell.example/Questionnaire/back-leg-0-10|1");
        response.status = sync::ResponseStatus::Completed;
        response.items = {{QStringLiteral("leg"), {}, {{leg, {}}}, {}}};
        QVERIFY(m_stage->store->save({response}, sync::LocalStore::Share::No).result());
    }

    QTemporaryDir m_folder;
    fakes::FakeClock m_clock;
    Uuid m_person = Uuid::v7(m_clock);
    QByteArray m_key = crypto::randomBytes(crypto::keyBytes);
    int m_number = 0;
    std::unique_ptr<SafetyStage> m_stage;
};

QTEST_GUILESS_MAIN(TstSafetyAgain)
#include "tst_safety_again.moc"
