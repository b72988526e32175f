// SPDX-License-Identifier: Apache-2.0
// The form of dates on a person's page, and what the person's own device may ask of them.
#include "sync/endpoint/region.h"
#include "sync/wire/clinic_care.h"
#include "tests/fakes/fake_clock.h"
#include "tests/sync/endpoint/sample_story.h"
#include "tests/sync/endpoint/test_device.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace backwell;
using namespace backwell::sync;
using namespace backwell::sync::endpoint;
using tests::Reply;
using tests::TestDevice;

class TstCarePages : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDevice> device()
    {
        return std::make_unique<TestDevice>(m_region->address(), m_region->certificate(), m_clock);
    }
    QString place() const { return QStringLiteral("/review/person/") + m_own->person.toString(); }
    QString open()
    {
        m_page = QString::fromUtf8(m_clinician->send("GET", place()).body);
        return m_page;
    }
    QString hidden(const QString &name) const
    {
        const QRegularExpression field(QStringLiteral("name=\"%1\" value=\"([^\"]*)\"").arg(name));
        return field.match(m_page).captured(1);
    }
    Reply post(const QString &path, QList<std::pair<QString, QString>> fields)
    {
        fields.append({{QStringLiteral("csrf"), hidden(QStringLiteral("csrf"))},
                       {QStringLiteral("known"), hidden(QStringLiteral("known"))}});
        QByteArray body;
        for (const auto &[name, value] : fields)
            body +=
                (body.isEmpty() ? "" : "&") + name.toUtf8() + '=' + QUrl::toPercentEncoding(value);
        return m_clinician->send("POST", place() + path, body,
                                 {{"Content-Type", "application/x-www-form-urlencoded"}});
    }
    Reply add(const char *kind, const char *day)
    {
        return post(QStringLiteral("/dates"), {{QStringLiteral("kind"), QString::fromUtf8(kind)},
                                               {QStringLiteral("day"), QString::fromUtf8(day)}});
    }
    std::vector<CareEpisode> news(TestDevice &asker, const QString &query = {})
    {
        const Reply answer = asker.send("GET", QStringLiteral("/fhir/EpisodeOfCare") + query);
        const auto page = wire::readCarePage(answer.body);
        return page ? page->episodes : std::vector<CareEpisode>{};
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Region> m_region;
    std::unique_ptr<TestDevice> m_own;
    std::unique_ptr<TestDevice> m_other;
    std::unique_ptr<TestDevice> m_clinician;
    QString m_page;

private Q_SLOTS:
    void init();
    void a_date_is_listed_with_who_entered_it_and_reaches_the_persons_device_only();
    void a_wrong_one_is_struck_out_and_the_device_is_told();
    void a_form_without_its_token_changes_nothing();
    void a_form_sent_twice_changes_nothing_and_says_so();
    void what_makes_no_sense_is_said_on_the_page_data();
    void what_makes_no_sense_is_said_on_the_page();
    void what_a_device_sends_is_not_what_the_clinic_entered();
    void the_search_goes_page_by_page_from_an_instant();
};

void TstCarePages::init()
{
    m_region.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    RegionOptions options;
    options.dataFolder = m_folder->path();
    auto region = Region::start(options, m_clock);
    QVERIFY(region);
    m_region = std::move(*region);
    m_own = device();
    m_other = device();
    m_clinician = device();
    QVERIFY(m_own->join(*m_region->invite()) && m_own->signIn());
    QVERIFY(m_other->join(*m_region->invite()) && m_other->signIn());
    const auto account = *m_region->addClinician(QStringLiteral("Ada Example"));
    QCOMPARE(
        m_clinician
            ->send("POST", QStringLiteral("/review/sign-in"),
                   "user=" + account.user.toLatin1() + "&password=" + account.password.toLatin1(),
                   {{"Content-Type", "application/x-www-form-urlencoded"}})
            .status,
        303);
    QVERIFY(open().contains(QStringLiteral("Dates in this person's care")));
}

void TstCarePages::a_date_is_listed_with_who_entered_it_and_reaches_the_persons_device_only()
{
    QVERIFY(m_page.contains(QStringLiteral("None yet: their measures are counted from")));
    for (const char *words :
         {"New referral", "Early review", "End of core therapy", "Start of the combined programme",
          "Injection", "Operation", "Discharge"})
        QVERIFY2(m_page.contains(QStringLiteral(">%1</option>").arg(QLatin1String(words))), words);
    QVERIFY(!m_page.contains(QStringLiteral("<script")) &&
            !m_page.contains(QStringLiteral(" style=")));
    QCOMPARE(add("referral", "2026-03-02").status, 303);
    open();
    QCOMPARE(add("discharge", "2026-05-04").status, 303);
    open();
    QVERIFY(m_page.contains(QRegularExpression(
        QStringLiteral("<tr><td>4 May( 2026)?</td><th scope=\"row\">Discharge</th><td>Ada "
                       "Example<span class=\"day\">today [0-9:]{5}</span>"))));
    QCOMPARE(m_page.count(QStringLiteral(">This was wrong</button>")), 2);

    const auto own = news(*m_own);
    QCOMPARE(own.size(), size_t(1));
    QCOMPARE(own[0].person, m_own->person);
    QCOMPARE(own[0].referral, QDate(2026, 3, 2));
    QCOMPARE(own[0].discharge, QDate(2026, 5, 4));
    QCOMPARE(own[0].version, QStringLiteral("2"));
    const QString asked = QStringLiteral("?patient=") + m_own->person.toString();
    QCOMPARE(news(*m_own, asked).size(), size_t(1));
    QVERIFY(news(*m_other).empty());
    QVERIFY(news(*m_other, asked).empty()); // an access rule, not a matter of asking
    const QString one = QStringLiteral("/fhir/EpisodeOfCare/") + own[0].id;
    QCOMPARE(m_own->send("GET", one).status, 200);
    QCOMPARE(m_other->send("GET", one).status, 404);
    QCOMPARE(m_clinician->send("GET", one).status, 401);
}

void TstCarePages::a_wrong_one_is_struck_out_and_the_device_is_told()
{
    add("referral", "2026-03-02");
    open();
    add("injection", "2026-04-01");
    open();
    const QString episode = hidden(QStringLiteral("episode"));
    const auto correct = [&](const char *code, const char *day, const char *right) {
        return post(QStringLiteral("/dates/wrong"),
                    {{QStringLiteral("episode"), episode},
                     {QStringLiteral("code"), QString::fromLatin1(code)},
                     {QStringLiteral("day"), QString::fromLatin1(day)},
                     {QStringLiteral("right"), QString::fromLatin1(right)}});
    };
    QCOMPARE(correct("injection", "2026-04-01", "").status, 303);
    open();
    QVERIFY(m_page.contains(QStringLiteral("<tr class=\"wrong\">")));
    QVERIFY(m_page.contains(QStringLiteral("Entered in error<span class=\"day\">Ada Example")));
    QVERIFY(news(*m_own)[0].stages[0].wrong);
    QCOMPARE(correct("referral", "2026-03-02", "2026-03-03").status, 303);
    open();
    QCOMPARE(news(*m_own)[0].referral, QDate(2026, 3, 3));
    QCOMPARE(correct("referral", "2026-03-03", "").status, 303);
    QVERIFY(!news(*m_own)[0].counts());
    QCOMPARE(open().count(QStringLiteral("<tr class=\"wrong\">")), 3);
}

void TstCarePages::a_form_without_its_token_changes_nothing()
{
    const QByteArray body = "kind=referral&day=2026-03-02&known=0&csrf=guess";
    const QHash<QByteArray, QByteArray> type{{"Content-Type", "application/x-www-form-urlencoded"}};
    QCOMPARE(m_clinician->send("POST", place() + QStringLiteral("/dates"), body, type).status, 403);
    QVERIFY(news(*m_own).empty());
}

void TstCarePages::a_form_sent_twice_changes_nothing_and_says_so()
{
    QCOMPARE(add("referral", "2026-03-02").status, 303);
    const Reply again = add("referral", "2026-03-09"); // the page still open elsewhere
    QCOMPARE(again.status, 409);
    QVERIFY(again.body.contains("These dates were changed meanwhile"));
    QVERIFY(again.body.contains("2 Mar"));
    QCOMPARE(news(*m_own).size(), size_t(1));
}

void TstCarePages::what_makes_no_sense_is_said_on_the_page_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *kind, const char *day, const char *words) {
        QTest::addRow("%s on %s", kind, day)
            << QByteArray(kind) << QByteArray(day) << QByteArray(words);
    };
    row("injection", "3.5.2026", "Please give a full day, such as 2026-05-03.");
    row("injection", "", "Please give a full day");
    row("injection", "2026-02-30", "Please give a full day");
    row("", "2026-05-03", "Please choose what happened");
    row("<script>", "2026-05-03", "Please choose what happened");
    row("operation", "2099-01-01", "That day is too far away");
}

void TstCarePages::what_makes_no_sense_is_said_on_the_page()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, day);
    QFETCH(QByteArray, words);
    const Reply answer = add(kind, day);
    QCOMPARE(answer.status, 422);
    QVERIFY2(answer.body.contains("<p class=\"problem\" role=\"alert\">" + words), answer.body);
    QVERIFY(!answer.body.contains("<script"));
    QVERIFY(news(*m_own).empty());
}

void TstCarePages::what_a_device_sends_is_not_what_the_clinic_entered()
{
    add("referral", "2026-03-02");
    const CareEpisode clinic = news(*m_own)[0];
    const Episode forged{{*Uuid::parse(clinic.id), 2}, m_own->person, true, m_clock.now(), {}};
    QCOMPARE(m_own->postBatch({forged}).status, 200);
    QCOMPARE(news(*m_own).size(), size_t(1));
    QCOMPARE(news(*m_own)[0], clinic);
    QCOMPARE(open().count(QStringLiteral(">This was wrong</button>")), 1);
}

void TstCarePages::the_search_goes_page_by_page_from_an_instant()
{
    for (const char *day : {"2024-01-01", "2025-01-01", "2026-01-01"}) {
        QCOMPARE(add("referral", day).status, 303);
        open();
    }
    const Reply first = m_own->send("GET", QStringLiteral("/fhir/EpisodeOfCare?_count=2"));
    const auto page = wire::readCarePage(first.body);
    QCOMPARE(page->episodes.size(), size_t(2));
    QVERIFY(page->next.contains(QStringLiteral("/fhir/EpisodeOfCare?patient=")));
    const QUrl next(page->next);
    QCOMPARE(news(*m_own, QStringLiteral("?") + next.query(QUrl::FullyEncoded)).size(), size_t(1));
    const QString last =
        QString::fromLatin1(QUrl::toPercentEncoding(page->episodes[1].lastUpdated.toIso()));
    QCOMPARE(news(*m_own, QStringLiteral("?_lastUpdated=ge") + last).size(), size_t(2));
    QCOMPARE(m_own->send("GET", QStringLiteral("/fhir/EpisodeOfCare?_lastUpdated=soon")).status,
             400);
}

QTEST_GUILESS_MAIN(TstCarePages)
#include "tst_care_pages.moc"
