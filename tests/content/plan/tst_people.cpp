// SPDX-License-Identifier: Apache-2.0
// Twelve worked people, a year each: their timelines are those that lie beside them to be signed.
#include "tests/content/plan/plan_data.h"

#include "content/tool/person_timeline.h"

#include <QDir>
#include <QTest>

using namespace backwell;
using namespace backwell::content;

namespace
{

QString peopleFolder()
{
    return qEnvironmentVariable("BACKWELL_TEST_DATA") + QStringLiteral("/people/");
}

tool::PlanSource source()
{
    const QString pack = qEnvironmentVariable("BACKWELL_SOURCE") +
                         QStringLiteral("/content/packs/backwell-en-GB/plans/because.json");
    return {tests::planCatalogue(), plan::readBecauseWords(*paths::readAll(pack)).value()};
}

} // namespace

class TstPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_year_reads_as_it_was_written_down_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList all =
            QDir(peopleFolder()).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        QCOMPARE(all.size(), 12);
        for (const QString &name : all)
            QTest::newRow(qPrintable(name)) << name.chopped(5);
    }
    void a_year_reads_as_it_was_written_down()
    {
        QFETCH(QString, name);
        const tool::PlanSource from = source();
        const auto script = paths::readAll(peopleFolder() + name + QStringLiteral(".json"));
        const auto person = tool::livePerson(from.catalogue, *script);
        QVERIFY2(person, qPrintable(person ? QString() : person.error().detail));
        QVERIFY(person->days.size() >= 364);
        const auto written = paths::readAll(peopleFolder() + name + QStringLiteral(".txt"));
        QVERIFY(written);
        QCOMPARE(tool::timeline(from, *person).split(u'\n'),
                 QString::fromUtf8(*written).split(u'\n'));
    }
};

QTEST_APPLESS_MAIN(TstPeople)
#include "tst_people.moc"
