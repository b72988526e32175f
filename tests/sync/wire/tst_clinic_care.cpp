// SPDX-License-Identifier: Apache-2.0
// The dates of a person's care as they travel from a region: whole, or not at all.
#include "sync/wire/clinic_care.h"
#include "tests/fakes/fake_clock.h"

#include <QTest>

using namespace backwell;
using namespace backwell::sync;

class TstClinicCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_episode_survives_a_round_trip_with_a_stage_nobody_knows();
    void an_episode_without_a_referral_travels_too();
    void it_is_the_resource_that_the_standard_describes();
    void what_breaks_its_own_rules_is_not_encoded();
    void what_cannot_be_read_whole_is_not_read_data();
    void what_cannot_be_read_whole_is_not_read();
    void a_mistake_is_told_although_its_days_cannot_be_read();
    void a_page_passes_over_what_is_broken_and_what_a_device_sent();

private:
    CareEpisode episode() const
    {
        return {QStringLiteral("e-1"),
                m_person,
                QStringLiteral("finished"),
                QDate(2026, 3, 2),
                QDate(2026, 5, 4),
                {{QStringLiteral("core-therapy-end"), QDate(2026, 4, 13)},
                 {QStringLiteral("moon-walk"), QDate(2026, 4, 20)},
                 {QStringLiteral("injection"), QDate(2026, 4, 21), true}},
                QStringLiteral("3"),
                m_clock.now()};
    }
    QByteArray bytes() const { return *wire::encodeCare(episode()); }

    fakes::FakeClock m_clock;
    Uuid m_person = Uuid::v7(m_clock);
};

void TstClinicCare::an_episode_survives_a_round_trip_with_a_stage_nobody_knows()
{
    const auto read = wire::decodeCare(bytes());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(*read, episode());
    QCOMPARE(*wire::encodeCare(*read), bytes());
}

void TstClinicCare::an_episode_without_a_referral_travels_too()
{
    CareEpisode only = episode();
    only.referral.reset();
    only.stages.clear();
    QCOMPARE(*wire::decodeCare(*wire::encodeCare(only)), only);
    only.discharge.reset();
    QVERIFY(!wire::encodeCare(only)->contains("period"));
    QCOMPARE(*wire::decodeCare(*wire::encodeCare(only)), only);
}

void TstClinicCare::it_is_the_resource_that_the_standard_describes()
{
    CareEpisode short_ = episode();
    short_.stages.erase(short_.stages.begin() + 1, short_.stages.end());
    QCOMPARE(
        QString::fromUtf8(*wire::encodeCare(short_)),
        QStringLiteral(
            R"({"resourceType":"EpisodeOfCare","id":"e-1","meta":{"versionId":"3","lastUpdated":"%1"},)"
            R"("extension":[{"extension":[{"url":"code","valueCode":"core-therapy-end"},)"
            R"({"url":"date","valueDate":"2026-04-13"}],)"
            R"("url":"https://fhir.backwell.example/StructureDefinition/stage"}],)"
            R"("status":"finished","patient":{"reference":"Patient/%2"},)"
            R"("period":{"start":"2026-03-02","end":"2026-05-04"}})")
            .arg(m_clock.now().toIso(), m_person.toString()));
}

void TstClinicCare::what_breaks_its_own_rules_is_not_encoded()
{
    CareEpisode wrong = episode();
    wrong.discharge = QDate(2026, 3, 1);
    QCOMPARE(wire::encodeCare(wrong).error().kind, ErrorKind::Invalid);
    wrong = episode();
    wrong.stages[0].day = QDate();
    QCOMPARE(wire::encodeCare(wrong).error().kind, ErrorKind::Invalid);
    wrong = episode();
    wrong.id.clear();
    QCOMPARE(wire::encodeCare(wrong).error().kind, ErrorKind::Invalid);
}

void TstClinicCare::what_cannot_be_read_whole_is_not_read_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const char *from, const char *to,
                        ErrorKind kind = ErrorKind::Invalid) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << int(kind);
    };
    row("a day that does not exist", "2026-04-13", "2026-02-30");
    row("a month is no day", "\"2026-04-13\"", "\"2026-04\"");
    row("a referral that is no day", "\"start\":\"2026-03-02\"", "\"start\":\"soon\"");
    row("a referral that is a number", "\"start\":\"2026-03-02\"", "\"start\":20260302");
    row("a discharge before the referral", "2026-05-04", "2026-03-01");
    row("a stage without its code", "\"valueCode\":\"moon-walk\"", "\"valueString\":\"moon\"");
    row("a stage whose status is not known", "\"valueCode\":\"entered-in-error\"",
        "\"valueCode\":\"draft\"", ErrorKind::TooNew);
    row("no status", "\"status\":\"finished\",", "");
    row("somebody who is no patient", "Patient/", "Group/");
    row("no moment of its change", "\"lastUpdated\"", "\"updated\"");
    row("something that changes the meaning of the rest",
        "\"status\":", "\"modifierExtension\":[{\"url\":\"x\"}],\"status\":");
    row("another resource", "EpisodeOfCare", "Encounter");
    row("half of it", "period\":{\"start\":\"2026-03-02\",\"end\":\"2026-05-04\"}}", "period\":");
}

void TstClinicCare::what_cannot_be_read_whole_is_not_read()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, kind);
    QVERIFY(bytes().contains(from));
    const auto read = wire::decodeCare(bytes().replace(from, to));
    QVERIFY(!read);
    QCOMPARE(int(read.error().kind), kind);
}

void TstClinicCare::a_mistake_is_told_although_its_days_cannot_be_read()
{
    CareEpisode mistake = episode();
    mistake.status = QString::fromUtf16(enteredInError);
    QVERIFY(!mistake.counts());
    const auto read =
        wire::decodeCare(wire::encodeCare(mistake)->replace("2026-03-02", "2026-03-99"));
    QVERIFY(read);
    QVERIFY(!read->counts() && !read->referral);
}

void TstClinicCare::a_page_passes_over_what_is_broken_and_what_a_device_sent()
{
    const QByteArray own =
        bytes().replace("\"status\":\"finished\"",
                        "\"identifier\":[{\"system\":\"https://fhir.backwell.example/record-id\","
                        "\"value\":\"x\"}],\"status\":\"finished\"");
    const QByteArray page =
        R"({"resourceType":"Bundle","type":"searchset","link":[{"relation":"next","url":"/n"}],)"
        R"("entry":[{"resource":)" +
        own + R"(},{"resource":{"resourceType":"OperationOutcome"}},{"resource":)" +
        bytes().replace("2026-04-13", "2026-04-31") + R"(},{"resource":)" + bytes() + "}]}";
    const auto read = wire::readCarePage(page);
    QVERIFY(read);
    QCOMPARE(read->news.size(), size_t(1));
    QCOMPARE(read->news[0], episode());
    QCOMPARE(read->unreadable, 1);
    QCOMPARE(read->next, QStringLiteral("/n"));
    QVERIFY(!wire::readCarePage(bytes()));
}

QTEST_GUILESS_MAIN(TstClinicCare)
#include "tst_clinic_care.moc"
