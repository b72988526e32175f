// SPDX-License-Identifier: Apache-2.0
// What a region plugs out is not shown, is no step up, and is not asked.
#include "content/region/plugged.h"
#include "tests/content/region/made_region.h"

#include <QTest>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;

namespace
{

Region region(const char *changes = "{}")
{
    return *readRegion(madeRegion(changes));
}

QString ids(const std::vector<Service> &services)
{
    QStringList ids;
    for (const Service &service : services)
        ids += service.id;
    return ids.join(u' ');
}

const ScheduleRules rules{{{.id = QStringLiteral("baseline"),
                            .after = QStringLiteral("start"),
                            .instruments = {QStringLiteral("a"), QStringLiteral("b")}},
                           {.id = QStringLiteral("discharge"),
                            .after = QStringLiteral("discharge"),
                            .instruments = {QStringLiteral("a")}}},
                          28,
                          6};
const char *two = "{'instruments': [{'stage': 'baseline', 'needed': ['c'], 'offered': ['a']}]}";

} // namespace

class TstPlugged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_module_that_nobody_named_is_on()
    {
        QVERIFY(isOn(region(), ServiceKind::CombinedProgramme));
        QCOMPARE(ids(servicesFor(region(), {})), QStringLiteral("gp physio programme"));
    }

    void a_module_that_is_off_hides_its_service()
    {
        const Region off = region("{'modules': {'combined-programme': false}}");
        QVERIFY(!isOn(off, ServiceKind::CombinedProgramme));
        QVERIFY(isOn(off, ServiceKind::Surgery));
        QCOMPARE(ids(servicesFor(off, {})), QStringLiteral("gp physio"));
    }

    void a_service_of_one_place_is_shown_there_and_while_no_place_is_chosen()
    {
        QCOMPARE(ids(servicesFor(region(), u"vale")), QStringLiteral("gp physio programme"));
        QCOMPARE(ids(servicesFor(region(), u"hill")), QStringLiteral("gp programme"));
    }

    void a_region_that_names_no_instruments_leaves_the_schedule_as_it_is()
    {
        const ScheduleRules same = plugIn(rules, region());
        QCOMPARE(same.points.size(), size_t(2));
        QCOMPARE(same.points[0].instruments, rules.points[0].instruments);
        QVERIFY(isAsked(region(), QStringLiteral("anything")));
    }

    void a_region_that_names_instruments_asks_those_and_nothing_else()
    {
        const ScheduleRules its = plugIn(rules, region(two));
        QCOMPARE(its.points.size(), size_t(1));
        QCOMPARE(its.points[0].id, QStringLiteral("baseline"));
        QCOMPARE(its.points[0].instruments.join(u' '), QStringLiteral("c a"));
        QCOMPARE(its.restDays, 28);
        QVERIFY(isAsked(region(two), QStringLiteral("a")));
        QVERIFY(!isAsked(region(two), QStringLiteral("b")));
    }

    void what_is_only_offered_is_told_from_what_is_needed()
    {
        const Region its = region(two);
        QVERIFY(isOnlyOffered(its, QStringLiteral("baseline"), QStringLiteral("a")));
        QVERIFY(!isOnlyOffered(its, QStringLiteral("baseline"), QStringLiteral("c")));
        QVERIFY(!isOnlyOffered(its, QStringLiteral("discharge"), QStringLiteral("a")));
        QVERIFY(!isOnlyOffered(region(), QStringLiteral("baseline"), QStringLiteral("a")));
    }
};

QTEST_APPLESS_MAIN(TstPlugged)
#include "tst_plugged.moc"
