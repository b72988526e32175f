// SPDX-License-Identifier: Apache-2.0
// The form of dates on a person's page, and what the person's own device may ask of them.
#include "sync/wire/clinic_care.h"
#include "tests/sync/endpoint/review_stage.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace backwell;
using namespace backwell::sync;
using tests::Form;
using tests::Reply;
using tests::TestDevice;

class TstCarePages : public QObject
{
    Q_OBJECT

private:
    Reply post(const char *path, const Form &fields)
    {
        return m_stage.post(QString::fromLatin1(path), fields, {QStringLiteral("known")});
    }
    Reply add(const char *kind, const char *day)
    {
        return post("/dates", {{QStringLiteral("kind"), QString::fromUtf8(kind)},
                               {QStringLiteral("day"), QString::fromUtf8(day)}});
    }
    std::vector<CareEpisode> news(TestDevice &asker, const QString &query = {})
    {
        const Reply answer = asker.send("GET", QStringLiteral("/fhir/EpisodeOfCare") + query);
        const auto page = wire::readCarePage(answer.body);
        return page ? page->news : std::vector<CareEpisode>{};
    }

    tests::ReviewStage m_stage;
    std::unique_ptr<TestDevice> m_other;

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
    void a_ledger_that_cannot_be_read_is_nobody_missing();
};

void TstCarePages::init()
{
    m_stage.begin();
    m_other = m_stage.device();
    QVERIFY(m_stage.join(*m_other));
    QVERIFY(m_stage.open().contains(QStringLiteral("Dates in this person's care")));
}

void TstCarePages::a_date_is_listed_with_who_entered_it_and_reaches_the_persons_device_only()
{
    QVERIFY(m_stage.page.contains(QStringLiteral("None yet: their measures are counted from")));
    for (const char *words :
         {"New referral", "Early review", "End of core therapy", "Start of the combined programme",
          "Injection", "Operation", "Discharge"})
        QVERIFY2(m_stage.page.contains(QStringLiteral(">%1</option>").arg(QLatin1String(words))),
                 words);
    QVERIFY(!m_stage.page.contains(QStringLiteral("<script")) &&
            !m_stage.page.contains(QStringLiteral(" style=")));
    QCOMPARE(add("referral", "2026-03-02").status, 303);
    m_stage.open();
    QCOMPARE(add("discharge", "2026-05-04").status, 303);
    m_stage.open();
    QVERIFY(m_stage.page.contains(QRegularExpression(
        QStringLiteral("<tr><td>4 May( 2026)?</td><th scope=\"row\">Discharge</th><td>Ada "
                       "Example<span class=\"day\">today [0-9:]{5}</span>"))));
    QCOMPARE(m_stage.page.count(QStringLiteral(">This was wrong</button>")), 2);

    const auto own = news(*m_stage.own);
    QCOMPARE(own.size(), size_t(1));
    QCOMPARE(own[0].person, m_stage.own->person);
    QCOMPARE(own[0].referral, QDate(2026, 3, 2));
    QCOMPARE(own[0].discharge, QDate(2026, 5, 4));
    QCOMPARE(own[0].version, QStringLiteral("2"));
    const QString asked = QStringLiteral("?patient=") + m_stage.own->person.toString();
    QCOMPARE(news(*m_stage.own, asked).size(), size_t(1));
    QVERIFY(news(*m_other).empty());
    QVERIFY(news(*m_other, asked).empty()); // an access rule, not a matter of asking
    const QString one = QStringLiteral("/fhir/EpisodeOfCare/") + own[0].id;
    QCOMPARE(m_stage.own->send("GET", one).status, 200);
    QCOMPARE(m_other->send("GET", one).status, 404);
    QCOMPARE(m_stage.clinician->send("GET", one).status, 401);
}

void TstCarePages::a_wrong_one_is_struck_out_and_the_device_is_told()
{
    add("referral", "2026-03-02");
    m_stage.open();
    add("injection", "2026-04-01");
    m_stage.open();
    const QString episode = m_stage.hidden(QStringLiteral("episode"));
    const auto correct = [&](const char *code, const char *day, const char *right) {
        return post("/dates/wrong", {{QStringLiteral("episode"), episode},
                                     {QStringLiteral("code"), QString::fromLatin1(code)},
                                     {QStringLiteral("day"), QString::fromLatin1(day)},
                                     {QStringLiteral("right"), QString::fromLatin1(right)}});
    };
    QCOMPARE(correct("injection", "2026-04-01", "").status, 303);
    m_stage.open();
    QVERIFY(m_stage.page.contains(QStringLiteral("<tr class=\"wrong\">")));
    QVERIFY(
        m_stage.page.contains(QStringLiteral("Entered in error<span class=\"day\">Ada Example")));
    QVERIFY(news(*m_stage.own)[0].stages[0].wrong);
    QCOMPARE(correct("referral", "2026-03-02", "2026-03-03").status, 303);
    m_stage.open();
    QCOMPARE(news(*m_stage.own)[0].referral, QDate(2026, 3, 3));
    QCOMPARE(correct("referral", "2026-03-03", "").status, 303);
    QVERIFY(!news(*m_stage.own)[0].counts());
    QCOMPARE(m_stage.open().count(QStringLiteral("<tr class=\"wrong\">")), 3);
}

void TstCarePages::a_form_without_its_token_changes_nothing()
{
    const Reply answer =
        m_stage.clinician->sendForm(m_stage.place() + QStringLiteral("/dates"),
                                    {{QStringLiteral("kind"), QStringLiteral("referral")},
                                     {QStringLiteral("day"), QStringLiteral("2026-03-02")},
                                     {QStringLiteral("known"), QStringLiteral("0")},
                                     {QStringLiteral("csrf"), QStringLiteral("guess")}});
    QCOMPARE(answer.status, 403);
    QVERIFY(news(*m_stage.own).empty());
}

void TstCarePages::a_form_sent_twice_changes_nothing_and_says_so()
{
    QCOMPARE(add("referral", "2026-03-02").status, 303);
    const Reply again = add("referral", "2026-03-09"); // the page still open elsewhere
    QCOMPARE(again.status, 409);
    QVERIFY(again.body.contains("These dates were changed meanwhile"));
    QVERIFY(again.body.contains("2 Mar"));
    QCOMPARE(news(*m_stage.own).size(), size_t(1));
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
    QVERIFY(news(*m_stage.own).empty());
}

void TstCarePages::what_a_device_sends_is_not_what_the_clinic_entered()
{
    add("referral", "2026-03-02");
    const CareEpisode clinic = news(*m_stage.own)[0];
    const Episode forged{
        {*Uuid::parse(clinic.id), 2}, m_stage.own->person, true, m_stage.clock.now(), {}};
    QCOMPARE(m_stage.own->postBatch({forged}).status, 200);
    QCOMPARE(news(*m_stage.own).size(), size_t(1));
    QCOMPARE(news(*m_stage.own)[0], clinic);
    QCOMPARE(m_stage.open().count(QStringLiteral(">This was wrong</button>")), 1);
}

void TstCarePages::the_search_goes_page_by_page_from_an_instant()
{
    for (const char *day : {"2024-01-01", "2025-01-01", "2026-01-01"}) {
        QCOMPARE(add("referral", day).status, 303);
        m_stage.open();
    }
    const Reply first = m_stage.own->send("GET", QStringLiteral("/fhir/EpisodeOfCare?_count=2"));
    const auto page = wire::readCarePage(first.body);
    QCOMPARE(page->news.size(), size_t(2));
    QVERIFY(page->next.contains(QStringLiteral("/fhir/EpisodeOfCare?patient=")));
    const QUrl next(page->next);
    QCOMPARE(news(*m_stage.own, QStringLiteral("?") + next.query(QUrl::FullyEncoded)).size(),
             size_t(1));
    const QString last =
        QString::fromLatin1(QUrl::toPercentEncoding(page->news[1].lastUpdated.toIso()));
    QCOMPARE(news(*m_stage.own, QStringLiteral("?_lastUpdated=ge") + last).size(), size_t(2));
    QCOMPARE(
        m_stage.own->send("GET", QStringLiteral("/fhir/EpisodeOfCare?_lastUpdated=soon")).status,
        400);
}

void TstCarePages::a_ledger_that_cannot_be_read_is_nobody_missing()
{
    const QString nobody = Uuid::v7(m_stage.clock).toString();
    const QString date = QStringLiteral("/fhir/EpisodeOfCare/") + nobody;
    QCOMPARE(m_stage.clinician->send("GET", QStringLiteral("/review/person/") + nobody).status,
             404);
    QCOMPARE(m_stage.own->send("GET", date).status, 404);
    SQLite::Database ledger(m_stage.file(QStringLiteral("ledger.sqlite")).toStdString(),
                            SQLite::OPEN_READWRITE);
    ledger.exec("ALTER TABLE care RENAME TO care_away");
    QCOMPARE(m_stage.own->send("GET", date).status / 100, 5);
    ledger.exec("ALTER TABLE person RENAME TO person_away");
    QCOMPARE(add("referral", "2026-03-02").status, 503);
    ledger.exec("ALTER TABLE person_away RENAME TO person");
    ledger.exec("ALTER TABLE care_away RENAME TO care");
    QCOMPARE(add("referral", "2026-03-02").status, 303);
}

QTEST_GUILESS_MAIN(TstCarePages)
#include "tst_care_pages.moc"
