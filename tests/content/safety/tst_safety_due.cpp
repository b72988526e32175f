// SPDX-License-Identifier: Apache-2.0
// When the safety check is asked again.
#include "content/safety/safety_due.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/sample_records.h"

#include <QTest>

using namespace backwell;
using namespace backwell::content;

namespace
{

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

/// Noon of the first of June, some days and hours later.
Instant at(int days, int hours = 0)
{
    const QDateTime noon(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
    return {noon.toMSecsSinceEpoch() + days * dayMs + hours * hourMs, 0};
}

QDate day(int days)
{
    return at(days).localDay();
}

sync::Response backAndLeg(std::optional<qint32> leg)
{
    const fakes::FakeClock clock;
    sync::Response response = fakes::sampleResponse(clock, Uuid::v7(clock));
    response.questionnaire =
        QStringLiteral("https://fhir.backwell.example/Questionnaire/back-leg-0-10|1");
    response.status = sync::ResponseStatus::Completed;
    response.items = {{QStringLiteral("back"), {}, {{qint32(5), {}}}, {}}};
    if (leg)
        response.items.push_back({QStringLiteral("leg"), {}, {{*leg, {}}}, {}});
    return response;
}

} // namespace

class TstSafetyDue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_is_due_when_the_evidence_says_data()
    {
        QTest::addColumn<SafetyHistory>("history");
        QTest::addColumn<int>("today");
        QTest::addColumn<SafetyReason>("reason");
        const auto row = [](const char *name, const SafetyHistory &history, int today,
                            SafetyReason reason) {
            QTest::newRow(name) << history << today << reason;
        };
        using enum SafetyReason;
        row("first run", {}, 0, NeverAsked);
        row("asked, and nothing since", {.lastCheck = at(0)}, 400, None);
        row("a flare-up after it", {.lastCheck = at(0), .flareUps = {at(0, 1)}}, 0, FlareUp);
        row("a flare-up that was asked about", {.lastCheck = at(0, 2), .flareUps = {at(0, 1)}}, 0,
            None);
        row("every flare-up, not the first only", {.lastCheck = at(3), .flareUps = {at(5), at(1)}},
            5, FlareUp);
        row("a flare-up that is still to come", {.lastCheck = at(0), .flareUps = {at(9)}}, 5, None);
        row("a plan begins on a later day", {.lastCheck = at(0), .planStarts = {day(1)}}, 1,
            PlanStart);
        row("a plan begins on the day of the check", {.lastCheck = at(1), .planStarts = {day(1)}},
            1, None);
        row("a plan begins next week", {.lastCheck = at(0), .planStarts = {day(7)}}, 1, None);
        row("discharge", {.lastCheck = at(0), .discharges = {day(30)}}, 31, Discharge);
        row("asked after the discharge", {.lastCheck = at(32), .discharges = {day(30)}}, 40, None);
        row("leg pain, six days", {.lastCheck = at(0), .legTrack = true}, 6, None);
        row("leg pain, seven days", {.lastCheck = at(0), .legTrack = true}, 7, LegWeek);
        row("no leg pain, seven days", {.lastCheck = at(0)}, 7, None);
        row("leg pain, and a clock that was a month ahead", {.lastCheck = at(30), .legTrack = true},
            0, LegWeek);
        row("a flare-up comes before the leg's week",
            {.lastCheck = at(0), .flareUps = {at(1)}, .legTrack = true}, 9, FlareUp);
    }
    void it_is_due_when_the_evidence_says()
    {
        QFETCH(SafetyHistory, history);
        QFETCH(int, today);
        QFETCH(SafetyReason, reason);
        QCOMPARE(safetyDue(history, day(today)), reason);
    }

    void every_reason_comes_before_the_ones_after_it()
    {
        SafetyHistory history{.lastCheck = at(0),
                              .flareUps = {at(1)},
                              .planStarts = {day(1)},
                              .discharges = {day(1)},
                              .legTrack = true};
        QCOMPARE(safetyDue(history, day(8)), SafetyReason::FlareUp);
        history.flareUps.clear();
        QCOMPARE(safetyDue(history, day(8)), SafetyReason::PlanStart);
        history.planStarts.clear();
        QCOMPARE(safetyDue(history, day(8)), SafetyReason::Discharge);
        history.discharges.clear();
        QCOMPARE(safetyDue(history, day(8)), SafetyReason::LegWeek);
        history.lastCheck.reset();
        QCOMPARE(safetyDue(history, day(8)), SafetyReason::NeverAsked);
    }

    void the_newest_answer_for_the_leg_says_whether_it_is_followed()
    {
        const sync::Response sore = backAndLeg(3);
        const sync::Response well = backAndLeg(0);
        const sync::Response open = backAndLeg({});
        sync::Response takenBack = backAndLeg(0);
        takenBack.status = sync::ResponseStatus::EnteredInError;
        const fakes::FakeClock clock;
        const sync::Response other = fakes::sampleResponse(clock, Uuid::v7(clock));
        QVERIFY(!onLegTrack({}));
        QVERIFY(!onLegTrack({&other}));
        QVERIFY(onLegTrack({&other, &sore, &well}));
        QVERIFY(!onLegTrack({&well, &sore}));
        QVERIFY(onLegTrack({&open, &sore}));
        QVERIFY(onLegTrack({&takenBack, &sore}));
    }
};

QTEST_GUILESS_MAIN(TstSafetyDue)
#include "tst_safety_due.moc"
