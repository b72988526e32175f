// SPDX-License-Identifier: Apache-2.0
// A person's own plan as it travels: nothing is lost, anybody can read it, and each side speaks for
// itself only.
#include "sync/wire/clinic_plan.h"
#include "sync/wire/wire.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/sample_records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace backwell;
using namespace backwell::sync;

class TstPlanWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_version_survives_a_round_trip();
    void a_server_that_knows_nothing_of_us_can_show_it();
    void what_the_clinic_says_survives_a_round_trip();
    void what_cannot_be_read_is_refused_data();
    void what_cannot_be_read_is_refused();
    void nobody_speaks_for_the_other_side();
    void a_page_passes_over_what_is_broken_and_what_is_no_news();

private:
    PlanStatement plan() const { return fakes::samplePlan(m_clock, m_person); }
    PlanStatement agreed() const
    {
        PlanStatement one = plan();
        one.agreedBy = QStringLiteral("Example Clinician");
        return one;
    }

    fakes::FakeClock m_clock;
    Uuid m_person = Uuid::v7(m_clock);
};

void TstPlanWire::a_version_survives_a_round_trip()
{
    for (const PlanStatement &one : {plan(), agreed()}) {
        const QByteArray bytes = *wire::encode(one);
        const auto read = wire::decode(bytes);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(std::get<PlanStatement>(*read), one);
        QCOMPARE(*wire::encode(*read), bytes);
    }
}

void TstPlanWire::a_server_that_knows_nothing_of_us_can_show_it()
{
    const QJsonObject json = QJsonDocument::fromJson(*wire::encode(plan())).object();
    QCOMPARE(json[u"status"].toString(), QStringLiteral("draft"));
    QCOMPARE(json[u"intent"].toString(), QStringLiteral("proposal"));
    QCOMPARE(json[u"title"].toString(), QStringLiteral("My plan"));
    QCOMPARE(json[u"description"].toString(), QStringLiteral("Version 1: goals"));
    QCOMPARE(json[u"author"][u"reference"].toString(),
             QStringLiteral("Patient/") + m_person.toString());
    QCOMPARE(json[u"goal"][0][u"reference"].toString(), QStringLiteral("#goal-1"));
    const auto goal = json[u"contained"][0];
    QCOMPARE(goal[u"description"][u"text"].toString(), QStringLiteral("Walk the dog"));
    QCOMPARE(goal[u"target"][0][u"detailString"].toString(), QStringLiteral("Round the lake"));
    QCOMPARE(goal[u"target"][0][u"dueDate"].toString(), QStringLiteral("2026-09-01"));
    QCOMPARE(goal[u"note"][0][u"text"].toString(), QStringLiteral("Why: I miss it"));
    QVERIFY(json[u"activity"][0][u"detail"][u"description"].toString().startsWith(u"Stairs"));
    QVERIFY(json[u"note"][0][u"text"].toString().startsWith(u"For a flare-up"));
    const QJsonObject both = QJsonDocument::fromJson(*wire::encode(agreed())).object();
    QCOMPARE(both[u"status"].toString(), QStringLiteral("active"));
    QCOMPARE(both[u"intent"].toString(), QStringLiteral("plan"));
    QCOMPARE(both[u"contributor"][0][u"display"].toString(), QStringLiteral("Example Clinician"));
}

void TstPlanWire::what_the_clinic_says_survives_a_round_trip()
{
    const ClinicPlan said{agreed(), m_clock.now()};
    const auto read = wire::decodeClinicPlan(*wire::encodeClinicPlan(said));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(*read, said);
}

void TstPlanWire::what_cannot_be_read_is_refused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no plan") << QByteArray("StructureDefinition/my-plan")
                             << QByteArray("StructureDefinition/else") << ErrorKind::Invalid;
    QTest::newRow("a status from later")
        << QByteArray("\"draft\"") << QByteArray("\"on-hold\"") << ErrorKind::TooNew;
    QTest::newRow("an intent from later")
        << QByteArray("\"proposal\"") << QByteArray("\"order\"") << ErrorKind::TooNew;
    QTest::newRow("nobody wrote it")
        << QByteArray("\"author\"") << QByteArray("\"written\"") << ErrorKind::Invalid;
    QTest::newRow("a day that is none")
        << QByteArray("\"dueDate\":\"2026-09-01\"") << QByteArray("\"dueDate\":\"2026-13-01\"")
        << ErrorKind::Invalid;
}

void TstPlanWire::what_cannot_be_read_is_refused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(ErrorKind, kind);
    QByteArray bytes = *wire::encode(plan());
    QVERIFY(bytes.contains(from));
    const auto read = wire::decode(bytes.replace(from, to));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
}

void TstPlanWire::nobody_speaks_for_the_other_side()
{
    QVERIFY(saidByPerson(plan()));
    QVERIFY(!saidByPerson(agreed()));
    QVERIFY(!wire::encodeClinicPlan({plan(), m_clock.now()}));
    PlanStatement own = plan();
    own.agreedBy = own.proposedBy; // agreeing with oneself is nothing
    QVERIFY(!wire::encode(own));
}

void TstPlanWire::a_page_passes_over_what_is_broken_and_what_is_no_news()
{
    const QByteArray good = *wire::encodeClinicPlan({agreed(), m_clock.now()});
    QByteArray broken = good;
    broken.replace("lastUpdated", "last");
    const QByteArray swapped = *wire::encode(fakes::sampleRecords(m_clock)[5]);
    QByteArray bundle = R"({"resourceType":"Bundle","type":"searchset",)"
                        R"("link":[{"relation":"next","url":"/fhir/next"}],"entry":[)";
    for (const QByteArray &one : {broken, swapped, *wire::encode(plan()), good})
        bundle += "{\"resource\":" + one + "},";
    bundle.chop(1);
    const auto page = wire::readPlanPage(bundle + "]}");
    QVERIFY(page);
    QCOMPARE(page->news.size(), size_t(1));
    QCOMPARE(page->news[0].statement.agreedBy, QStringLiteral("Example Clinician"));
    QCOMPARE(page->unreadable, 2); // the broken one, and one that no server has dated
    QCOMPARE(page->next, QStringLiteral("/fhir/next"));
    QVERIFY(!wire::readPlanPage("{\"resourceType\":\"Bundle\",\"type\":\"batch\"}"));
}

QTEST_APPLESS_MAIN(TstPlanWire)
#include "tst_plan_wire.moc"
