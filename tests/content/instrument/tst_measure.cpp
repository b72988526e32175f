// SPDX-License-Identifier: Apache-2.0
// Whether a measure may be asked, and what is offered instead.
#include "content/instrument/measure.h"
#include "tests/content/scoring/instruments.h"

#include <QTest>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;

namespace
{
const QDate lastDay(2027, 6, 30);

Binding bindingOf(const Instrument &instrument)
{
    return {.instrument = instrument.id,
            .version = instrument.version,
            .questionnaire = instrument.questionnaire,
            .wording = QByteArray(32, 'w'),
            .holder = instrument.licence.holder,
            .licence = QStringLiteral("licences/") + instrument.id,
            .licenceHash = QByteArray(32, 'l'),
            .until = lastDay};
}

Measure licensed(const char *id)
{
    const Instrument instrument = ours(id);
    return {instrument, bindingOf(instrument), QByteArray(32, 'w')};
}

QString idOf(const Measure *measure)
{
    return measure ? measure->instrument.id : QStringLiteral("nothing");
}
} // namespace

class TstMeasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_licence_holds_up_to_and_with_its_last_day()
    {
        const Measure odi = licensed("odi");
        QVERIFY(usable(odi, lastDay) == Usable::Yes);
        QVERIFY(usable(odi, lastDay.addDays(1)) == Usable::LicenceOver);
    }

    void a_response_of_a_licensed_day_stays_scored_after_its_end()
    {
        const Measure odi = licensed("odi");
        QVERIFY(usable(odi, lastDay.addYears(1)) != Usable::Yes);
        QVERIFY(usable(odi, lastDay.addDays(-1)) == Usable::Yes);
    }

    void a_measure_of_its_owner_is_refused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<Usable>("reason");
        for (const auto &[what, reason] : std::initializer_list<std::pair<const char *, Usable>>{
                 {"no binding", Usable::NoLicence},
                 {"no licence file", Usable::NoLicence},
                 {"no questionnaire", Usable::NoQuestions},
                 {"other wording", Usable::Changed},
                 {"other version", Usable::Changed},
                 {"other canonical", Usable::Changed},
                 {"other instrument", Usable::Changed}})
            QTest::newRow(what) << QString::fromUtf8(what) << reason;
    }
    void a_measure_of_its_owner_is_refused()
    {
        QFETCH(QString, what);
        QFETCH(Usable, reason);
        Measure odi = licensed("odi");
        if (what == u"no binding")
            odi.binding.reset();
        else if (what == u"no licence file")
            odi.binding->licence.clear();
        else if (what == u"no questionnaire")
            odi.wording.clear();
        else if (what == u"other wording")
            odi.wording[0] = 'x';
        else if (what == u"other version")
            odi.binding->version = QStringLiteral("2");
        else if (what == u"other canonical")
            odi.instrument.questionnaire = QStringLiteral("u|2");
        else
            odi.binding->instrument = QStringLiteral("rmdq");
        QCOMPARE(usable(odi, lastDay), reason);
    }

    void our_own_measures_need_no_binding()
    {
        const Measure own{ours("nrs-back"), {}, QByteArray(32, 'o')};
        QVERIFY(usable(own, lastDay) == Usable::Yes);
    }

    void unattended_use_is_offered_the_phq8_and_assisted_use_the_phq9()
    {
        std::vector<Measure> all{licensed("phq-9"), licensed("phq-8")};
        const auto at = [&](sync::Mode mode) {
            return idOf(offered(all, u"phq-9", mode, lastDay));
        };
        QCOMPARE(at(sync::Mode::OwnDevice), QStringLiteral("phq-8"));
        QCOMPARE(at(sync::Mode::Kiosk), QStringLiteral("phq-8"));
        QCOMPARE(at(sync::Mode::Assisted), QStringLiteral("phq-9"));
        QCOMPARE(at(sync::Mode::Transcribed), QStringLiteral("phq-9"));
        all[1].wording.clear(); // the region did not import it
        QCOMPARE(at(sync::Mode::Kiosk), QStringLiteral("nothing"));
        QCOMPARE(at(sync::Mode::Assisted), QStringLiteral("phq-9"));
        all[0].binding->until = lastDay.addDays(-1);
        QCOMPARE(at(sync::Mode::Assisted), QStringLiteral("nothing"));
        QCOMPARE(idOf(offered(all, u"no-such", sync::Mode::Kiosk, lastDay)),
                 QStringLiteral("nothing"));
    }

    void a_binding_is_written_and_read_again()
    {
        const Binding binding = bindingOf(ours("odi"));
        const auto read = readBinding(writeBinding(binding));
        QVERIFY(read && *read == binding);
        Binding free = binding; // the owner asks for no licence
        free.licence.clear();
        free.licenceHash.clear();
        free.until = {};
        const auto again = readBinding(writeBinding(free));
        QVERIFY(again && *again == free);
    }

    void a_broken_binding_is_refused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("no hash") << QByteArray("\"wording\": \"77")
                                 << QByteArray("\"wording\": \"7");
        QTest::newRow("no day") << QByteArray("2027-06-30") << QByteArray("2027-06-31");
        QTest::newRow("no version") << QByteArray("odi|1\"") << QByteArray("odi\"");
        QTest::newRow("no owner") << QByteArray("\"holder\"") << QByteArray("\"owner\"");
        QTest::newRow("a licence for ever")
            << QByteArray("\"until\": \"2027-06-30\",") << QByteArray();
    }
    void a_broken_binding_is_refused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray whole = writeBinding(bindingOf(ours("odi")));
        const qsizetype at = whole.indexOf(from);
        QVERIFY(at >= 0);
        const auto read = readBinding(whole.replace(at, from.size(), to));
        QVERIFY(!read && read.error().kind == ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TstMeasure)
#include "tst_measure.moc"
