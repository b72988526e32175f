// SPDX-License-Identifier: Apache-2.0
// A region goes no further than it has signed for.
#include "content/region/region_file.h"
#include "tests/content/region/made_region.h"

#include <QDir>
#include <QTest>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;

namespace
{

QString folder()
{
    return qEnvironmentVariable("BACKWELL_SOURCE") +
           QStringLiteral("/content/packs/backwell-en-GB/regions/");
}

Result<Region> shipped(const QString &id)
{
    QFile file(folder() + id + QStringLiteral(".json"));
    return file.open(QIODevice::ReadOnly) ? readRegion(file.readAll()) : fail(ErrorKind::NotFound);
}

} // namespace

class TstRegionFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_region_of_the_pack_reads_and_is_named_as_its_file()
    {
        const QStringList files = QDir(folder()).entryList({QStringLiteral("*.json")}, QDir::Files);
        QVERIFY(files.size() >= 2);
        for (const QString &file : files) {
            const auto region = shipped(file.chopped(5));
            QVERIFY2(region, qPrintable(file));
            QCOMPARE(region->id, file.chopped(5));
            QVERIFY2(region->invented, "no real region has signed anything");
        }
    }

    void the_demonstration_region_alone_has_the_check_and_the_plan()
    {
        const QStringList files = QDir(folder()).entryList({QStringLiteral("*.json")}, QDir::Files);
        for (const QString &file : files)
            QCOMPARE(shipped(file.chopped(5))->safety == SafetyMode::CheckAndPlan,
                     file.chopped(5) == demonstrationRegion);
    }

    void a_region_that_says_nothing_is_lists_only()
    {
        const auto region = readRegion(R"({"id": "a", "name": "A", "later": {"key": 1}})");
        QVERIFY(region);
        QCOMPARE(region->safety, SafetyMode::ListsOnly);
        QVERIFY(!region->invented);
    }

    void step_ups_are_the_regions_own_list()
    {
        const auto region = readRegion(R"({"id": "a", "name": "A", "step-ups": [
            {"id": "p", "title": "Physio", "tracks": ["back", "leg"]}]})");
        QVERIFY(region);
        QCOMPARE(region->stepUps.size(), 1);
        QCOMPARE(region->stepUps.front().tracks.size(), 2);
        QVERIFY(!shipped(demonstrationRegion.toString())->stepUps.empty());
    }

    void what_does_not_hold_is_refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no name") << QByteArray(R"({"id": "a", "safety": "check-and-plan"})");
        QTest::newRow("no id") << QByteArray(R"({"name": "A", "safety": "check-and-plan"})");
        QTest::newRow("another word") << QByteArray(R"({"id": "a", "name": "A", "safety": "yes"})");
        QTest::newRow("no word") << QByteArray(R"({"id": "a", "name": "A", "safety": true})");
        QTest::newRow("a step-up for nobody")
            << QByteArray(R"({"id": "a", "name": "A", "step-ups": [{"id": "p", "title": "P"}]})");
        QTest::newRow("invented in words")
            << QByteArray(R"({"id": "a", "name": "A", "invented": "no"})");
        QTest::newRow("a list") << QByteArray(R"([{"id": "a", "name": "A"}])");
        QTest::newRow("not JSON") << QByteArray("id: a");
    }
    void what_does_not_hold_is_refused()
    {
        QFETCH(QByteArray, json);
        const auto region = readRegion(json);
        QVERIFY(!region);
        QCOMPARE(region.error().kind, ErrorKind::Invalid);
    }

    void every_part_is_read()
    {
        const auto region = readRegion(madeRegion(
            "{ "
            "'skin': {'light': {'accent': '#111111', 'onAccent': '#222222', 'wash': '#333333'}, "
            "'dark': {'accent': '#444444', 'onAccent': '#555555', 'wash': '#666666'}}, "
            "'instruments': [{'stage': 'baseline', 'needed': ['a'], 'offered': ['b']}], "
            "'modules': {'surgery': false}}"));
        QVERIFY2(region, region ? "" : qPrintable(region.error().detail));
        QCOMPARE(region->zone, QStringLiteral("Europe/London"));
        QCOMPARE(region->localities.size(), size_t(2));
        QCOMPARE(region->services.size(), size_t(3));
        const Service &gp = region->services.front();
        QCOMPARE(gp.kind, ServiceKind::Gp);
        QCOMPARE(gp.phone, QStringLiteral("01632 960100"));
        QCOMPARE(dialled(gp.phone), QStringLiteral("01632960100"));
        QVERIFY(gp.selfReferral);
        QCOMPARE(gp.when, std::vector<int>{2});
        QCOMPARE(gp.hours.spans, (std::vector<OpenSpan>{{0b0011111, 480, 1110}}));
        QCOMPARE(gp.hours.closedOn, std::vector<QDate>{QDate(2026, 12, 25)}); // the holiday
        QCOMPARE(gp.checked, (Checked{QDate(2026, 11, 20), QDate(2027, 5, 31)}));
        QVERIFY(!region->services.back().selfReferral);
        QCOMPARE(region->skin->dark.wash, QStringLiteral("#666666"));
        QCOMPARE(region->instruments.front().offered, QStringList(QStringLiteral("b")));
        QVERIFY(!region->modules.at(ServiceKind::Surgery));
    }

    void a_service_may_have_days_of_its_own()
    {
        const auto region = readRegion(madeWithService(
            "{'onHolidays': true, 'closedOn': ['2026-12-24'], 'checked': '2026-10-01', "
            "'reviewBy': '2026-12-31', "
            "'hours': [{'days': 'sat-mon,wed', 'from': '22:00', 'to': '06:00'}]}"));
        QVERIFY2(region, region ? "" : qPrintable(region.error().detail));
        const Service &service = region->services.front();
        QCOMPARE(service.hours.closedOn, std::vector<QDate>{QDate(2026, 12, 24)});
        QCOMPARE(service.hours.spans, (std::vector<OpenSpan>{{0b1100101, 1320, 360}}));
        QCOMPARE(service.checked.reviewBy, QDate(2026, 12, 31));
    }

    void a_fault_in_one_place_refuses_the_whole_and_says_where_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const auto service = [](const char *name, const char *changes, const char *says) {
            QTest::newRow(name) << madeWithService(changes) << QString::fromLatin1(says);
        };
        const auto file = [](const char *name, const char *changes, const char *says) {
            QTest::newRow(name) << madeRegion(changes) << QString::fromLatin1(says);
        };
        service("letters in a number", "{'phone': '01632 96O100'}", "services[0]: phone");
        service("a short number", "{'phone': '12'}", "services[0]: phone");
        service("a kind nobody knows", "{'kind': 'spa'}", "services[0]: kind");
        service("no line", "{'line': ' '}", "services[0]: line");
        service("no way in", "{'howTo': null}", "services[0]: howTo");
        service("a place nobody knows", "{'localities': ['moon']}", "no such locality: moon");
        service("the same id", "{'id': 'physio'}", "services[1]: the id occurs twice");
        service("box 25", "{'when': [25]}", "services[0]: when");
        service("no box", "{'when': []}", "services[0]: when");
        service("no such day", "{'hours': [{'days': 'mon-fry', 'from': '08:00', 'to': '09:00'}]}",
                "services[0].hours[0]: days");
        service("no such time", "{'hours': [{'days': 'mon', 'from': '08:60', 'to': '09:00'}]}",
                "services[0].hours[0]: from");
        service("25 o'clock", "{'hours': [{'days': 'mon', 'from': '08:00', 'to': '25:00'}]}",
                "services[0].hours[0]: to");
        service("no time at all", "{'hours': [{'days': 'mon', 'from': '08:00', 'to': '08:00'}]}",
                "services[0].hours[0]: from and to are the same");
        service("no such date", "{'closedOn': ['2026-02-30']}", "services[0]: closedOn");
        service("nobody to ring", "{'phone': null}", "services[0]: phone is no text");
        service("review before the check", "{'checked': '2026-11-20', 'reviewBy': '2026-11-20'}",
                "services[0]: reviewBy");
        service("yes in words", "{'selfReferral': 'yes'}", "services[0]: selfReferral");
        file("nobody checked", "{'checked': null, 'reviewBy': null}", "checked is no text");
        file("places twice",
             "{'localities': [{'id': 'hill', 'name': 'A'}, "
             "{'id': 'vale', 'name': 'B'}, {'id': 'hill', 'name': 'C'}]}",
             "localities[2]: ");
        file("no zone", "{'zone': null}", "zone is no text");
        file("half a skin",
             "{'skin': {'light': {'accent': '#111111', 'onAccent': '#222222', "
             "'wash': '#333333'}}}",
             "skin: dark");
        file("a colour in words",
             "{'skin': {'light': {'accent': 'blue', 'onAccent': '#222222', "
             "'wash': '#333333'}, 'dark': {}}}",
             "skin.light: accent");
        file("a module nobody knows", "{'modules': {'gp': false}}", "no such module: gp");
        file("a module half on", "{'modules': {'surgery': 'half'}}", "modules: surgery");
        file("a stage without measures", "{'instruments': [{'stage': 'baseline'}]}",
             "instruments[0]: names no instrument");
        file("needed and offered",
             "{'instruments': [{'stage': 'baseline', 'needed': ['a'], "
             "'offered': ['a']}]}",
             "instruments[0]: is needed and offered: a");
    }
    void a_fault_in_one_place_refuses_the_whole_and_says_where()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        QVERIFY(readRegion(madeRegion()));
        const auto region = readRegion(json);
        QVERIFY(!region);
        QVERIFY2(region.error().detail.contains(says), qPrintable(region.error().detail));
    }
};

QTEST_APPLESS_MAIN(TstRegionFile)
#include "tst_region_file.moc"
