// SPDX-License-Identifier: Apache-2.0
// A region's services in words, for one place, at one moment; and what a region plugs out.
#include "app/face/face.h"
#include "tests/app/pack_folder.h"
#include "tests/fakes/fake_clock.h"

#include <QFuture>
#include <QTest>

using namespace backwell;
using namespace backwell::app;
using namespace backwell::tests;

namespace
{

Instant at(const char *utc)
{
    return {QDateTime::fromString(QString::fromLatin1(utc), Qt::ISODate).toMSecsSinceEpoch(), 0};
}

} // namespace

class TstNearbyFace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en-GB")));
        m_library = m_pack.open();
    }
    void init() { begin(*m_library); }

    void the_demonstration_region_says_what_it_is_and_when_it_was_checked()
    {
        QVERIFY(nearby().any() && nearby().invented());
        QVERIFY(nearby().region().contains(QStringLiteral("not real")));
        QCOMPARE(nearby().checked(), QStringLiteral("Checked on 20 November 2026"));
        QCOMPARE(nearby().places().size(), 4);
        QCOMPARE(nearby().place(), -1);
        QVERIFY(nearby().skinned());
        QCOMPARE(titles(),
                 QStringLiteral("Where to begin|You can go yourself|Somebody refers you"));
    }

    void what_is_open_follows_the_clock_and_is_said_in_words()
    {
        QCOMPARE(row("gp-surgeries").openLine, QStringLiteral("Open now, until 6:30 pm"));
        QVERIFY(row("gp-surgeries").open);
        QCOMPARE(row("nhs-111").openLine, QStringLiteral("Open now, day and night"));
        int told = 0;
        connect(&nearby(), &NearbyFace::changed, this, [&told] { ++told; });
        m_clock.advance(60'000);
        nearby().refresh();
        QCOMPARE(told, 0);                       // not a word is another one
        m_clock.set(at("2026-11-27T19:00:00Z")); // a Friday evening
        nearby().refresh();
        QCOMPARE(told, 1);
        QCOMPARE(row("gp-surgeries").openLine, QStringLiteral("Closed now. Opens Monday at 8 am"));
        QVERIFY(!row("gp-surgeries").open);
        m_clock.set(at("2026-12-25T11:00:00Z"));
        nearby().refresh();
        QCOMPARE(row("gp-surgeries").openLine,
                 QStringLiteral("Closed now. Opens Tuesday at 8 am")); // Monday is a holiday too
        QVERIFY(row("gp-surgeries").hours.contains(QStringLiteral("Closed on public holidays")));
        QVERIFY(row("mill-road-pharmacy").open);
    }

    void whether_somebody_must_refer_you_is_said_plainly()
    {
        QCOMPARE(row("physio-line").referral, QStringLiteral("Nobody has to refer you."));
        QVERIFY(row("gp-surgeries").referral.isEmpty()); // everybody knows
        QCOMPARE(row("injection-clinic").referral, QStringLiteral("A clinician refers you."));
    }

    void numbers_keep_their_order_in_any_script_and_are_dialled_as_digits()
    {
        const ServiceRow physio = row("physio-line");
        QCOMPARE(physio.callText,
                 QStringLiteral("Call \u2066") + QStringLiteral("01632 960120\u2069"));
        QCOMPARE(physio.dial, QStringLiteral("01632960120"));
        QCOMPARE(physio.sms, QStringLiteral("07700900120"));
        QCOMPARE(row("nhs-111").callText, QStringLiteral("Call 111"));
        QVERIFY(row("back-group").dial.isEmpty());
    }

    void a_place_shows_what_is_there_and_stays_with_the_device_alone()
    {
        QCOMPARE(row("back-group").where, QStringLiteral("For Northbridge and Eastmere"));
        nearby().choosePlace(2); // Harbour Side
        QCOMPARE(nearby().place(), 2);
        QVERIFY(row("back-group").id.isEmpty());
        QVERIFY(row("mill-road-pharmacy").id.isEmpty());
        QVERIFY(row("harbour-pharmacy").where.isEmpty());
        const QByteArray kept =
            m_store->get(QString::fromUtf16(Settings::name)).result().value_or(QByteArray());
        QVERIFY(kept.contains("harbour-side"));
        QVERIFY(m_store->records(QStringLiteral("QuestionnaireResponse")).result()->empty());
        m_face =
            std::make_unique<Face>(*m_library, *m_store, m_clock, m_person, sync::Mode::OwnDevice);
        m_face->restore(kept, {}, Face::Wait::Yes);
        QCOMPARE(nearby().place(), 2);
        nearby().choosePlace(-1);
        QCOMPARE(nearby().place(), -1);
    }

    void another_region_has_other_places_and_a_wipe_forgets_the_place()
    {
        nearby().choosePlace(0);
        m_face->settings()->setRegion(QStringLiteral("new-region"));
        QCOMPARE(nearby().place(), -1);
        QVERIFY(nearby().places().isEmpty());
        QVERIFY(!nearby().skinned());
        QCOMPARE(titles(), QStringLiteral("Where to begin|Somebody refers you"));
        m_face->settings()->setRegion(QStringLiteral("demonstration"));
        QCOMPARE(nearby().place(), -1);
        nearby().choosePlace(0);
        m_face->forget();
        QCOMPARE(nearby().place(), -1);
    }

    void a_region_that_is_not_in_the_pack_lists_nothing()
    {
        m_face->settings()->setRegion(QStringLiteral("nowhere"));
        QVERIFY(!nearby().any());
        QVERIFY(nearby().groups().isEmpty());
        QVERIFY(nearby().checked().isEmpty() && nearby().overdue().isEmpty());
    }

    void a_module_that_is_off_hides_its_service()
    {
        QVERIFY(!row("combined-programme").id.isEmpty());
        PackFolder pack;
        const QString file = QStringLiteral("regions/demonstration.json");
        pack.write(file, pack.read(file).replace("\"combined-programme\": true",
                                                 "\"combined-programme\": false"));
        const auto library = pack.open();
        begin(*library);
        QVERIFY(nearby().any());
        QVERIFY(row("combined-programme").id.isEmpty());
        QVERIFY(!row("injection-clinic").id.isEmpty());
        m_face.reset();
    }

    void a_machine_that_does_not_know_the_zone_says_the_hours_and_neither_open_nor_closed()
    {
        PackFolder pack;
        const QString file = QStringLiteral("regions/demonstration.json");
        pack.write(file, pack.read(file).replace("Europe/London", "Europe/Nowhere"));
        const auto library = pack.open();
        begin(*library);
        QVERIFY(row("gp-surgeries").openLine.isEmpty());
        QVERIFY(!row("gp-surgeries").open);
        QVERIFY(row("gp-surgeries").hours.startsWith(QStringLiteral("Monday to Friday")));
        m_face.reset();
    }

    void a_list_that_nobody_checked_in_time_says_so()
    {
        QVERIFY(nearby().overdue().isEmpty());
        m_clock.set(at("2027-05-31T12:00:00Z"));
        QVERIFY(nearby().overdue().isEmpty());
        m_clock.set(at("2027-06-01T12:00:00Z"));
        QCOMPARE(nearby().overdue(),
                 QStringLiteral("This list should have been checked again by 31 May 2027. Numbers "
                                "and hours may have changed."));
        QVERIFY(nearby().words().contains(nearby().overdue()));
    }

    void what_is_read_aloud_says_numbers_digit_by_digit()
    {
        const QString all = nearby().words().join(u'\n').replace(QChar::Nbsp, u' ');
        QVERIFY2(all.contains(QStringLiteral("0 1 6 3 2 9 6 0 1 2 0")), qPrintable(all));
        QVERIFY(all.contains(QStringLiteral("Open now, until 6:30 pm")));
        QVERIFY(!all.contains(QStringLiteral("960120")));
    }

    void a_region_that_names_measures_asks_those_and_no_others()
    {
        QTRY_COMPARE(asked(), QStringLiteral("activities back-leg-0-10 belief-check work"));
        m_face->settings()->setRegion(QStringLiteral("new-region"));
        QTRY_COMPARE(asked(), QStringLiteral("back-leg-0-10 work"));
        for (const MeasureRow &one : m_face->measures()->rows()) {
            const bool offered = one.line.contains(QStringLiteral("Only if you like"));
            QCOMPARE(offered, one.questionnaire == u"work");
        }
        QVERIFY(m_face->measures()->catalogue().formFor(QStringLiteral("belief-check")).isEmpty());
        QVERIFY(m_face->openForm(QStringLiteral("belief-check")) == nullptr);
        m_face->settings()->setRegion(QStringLiteral("demonstration"));
        QTRY_COMPARE(asked(), QStringLiteral("activities back-leg-0-10 belief-check work"));
    }

private:
    void begin(const PackShelf &library)
    {
        m_face.reset();
        m_clock.set(at("2026-11-26T10:00:00Z")); // a Thursday
        m_store = std::move(*sync::LocalStore::open(
            {QStringLiteral(":memory:"), crypto::randomBytes(crypto::keyBytes)}, m_clock));
        m_face =
            std::make_unique<Face>(library, *m_store, m_clock, m_person, sync::Mode::OwnDevice);
        m_face->restore({}, {}, Face::Wait::Yes);
    }
    NearbyFace &nearby() const { return *m_face->nearby(); }
    QString titles() const
    {
        QStringList titles;
        for (const ServiceGroup &group : nearby().groups())
            titles += group.title;
        return titles.join(u'|');
    }
    /// An empty one when it is not shown.
    ServiceRow row(const char *id) const
    {
        for (const ServiceGroup &group : nearby().groups())
            for (ServiceRow row : group.services)
                if (row.id == QLatin1StringView(id)) {
                    row.openLine.replace(QChar::Nbsp, u' ');
                    return row;
                }
        return {};
    }
    QString asked() const
    {
        QStringList forms;
        for (const MeasureRow &one : m_face->measures()->rows())
            forms += one.questionnaire;
        forms.removeAll(QStringLiteral("global-change"));
        forms.sort();
        return forms.join(u' ');
    }

    PackFolder m_pack;
    std::unique_ptr<PackShelf> m_library;
    fakes::FakeClock m_clock;
    const Uuid m_person = Uuid::v7(m_clock);
    std::unique_ptr<sync::LocalStore> m_store;
    std::unique_ptr<Face> m_face;
};

QTEST_GUILESS_MAIN(TstNearbyFace)
#include "tst_nearby_face.moc"
