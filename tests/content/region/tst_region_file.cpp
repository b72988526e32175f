// SPDX-License-Identifier: Apache-2.0
// A region goes no further than it has signed for.
#include "content/region/region_file.h"

#include <QDir>
#include <QTest>

using namespace backwell;
using namespace backwell::content;

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
};

QTEST_APPLESS_MAIN(TstRegionFile)
#include "tst_region_file.moc"
