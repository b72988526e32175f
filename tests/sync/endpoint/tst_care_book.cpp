// SPDX-License-Identifier: Apache-2.0
// Entering and correcting the dates of a person's care: nothing is ever taken away.
#include "sync/endpoint/care/care_book.h"
#include "sync/endpoint/care/care_kinds.h"
#include "sync/wire/clinic_care.h"
#include "tests/fakes/fake_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace backwell;
using namespace backwell::sync;
using namespace backwell::sync::endpoint;

class TstCareBook : public QObject
{
    Q_OBJECT

private:
    CareBook book() const { return CareBook(m_history); }
    void keep(CareBook::Change change, const char *account = "ada")
    {
        QVERIFY2(change, change ? "" : qPrintable(QString::number(int(change.error()))));
        const int version = book().versionOf(change->id) + 1;
        const qint64 updatedMs = book().knownMs() + 1000;
        change->version = QString::number(version);
        change->lastUpdated = {updatedMs, 0};
        const auto body = wire::encodeCare(*change);
        QVERIFY2(body, body ? "" : qPrintable(body.error().detail));
        m_history.push_back({m_person, *Uuid::parse(change->id), version,
                             QString::fromLatin1(account), updatedMs, *body});
    }
    CareBook::Change add(const char *code, QDate day) const
    {
        return book().add(QString::fromLatin1(code), day, today, CareKinds().codes(), m_person,
                          Uuid::v7(m_clock));
    }
    CareBook::Change correct(const char *code, QDate day, std::optional<QDate> right = {}) const
    {
        const CareBook book = this->book();
        for (const CareLine &line : book.lines())
            if (line.code == QLatin1String(code) && line.day == day && line.stands())
                return book.correct({line.episode, line.code, line.day}, right, today);
        return book.correct({QStringLiteral("none"), QString::fromLatin1(code), day}, right, today);
    }
    CareEpisode newest() const { return *wire::decodeCare(m_history.back().body); }
    /// "referral 2026-03-02, (injection 2026-04-01)" by day; in brackets what was wrong.
    QString told() const
    {
        QStringList words;
        const CareBook book = this->book();
        for (const CareLine &line : book.lines()) {
            const QString one = line.code + u' ' + line.day.toString(Qt::ISODate);
            words.push_back(line.stands() ? one : u'(' + one + u')');
        }
        return words.join(QStringLiteral(", "));
    }

    const QDate today{2026, 6, 4};
    fakes::FakeClock m_clock;
    Uuid m_person = Uuid::v7(m_clock);
    std::vector<CareVersion> m_history;

private Q_SLOTS:
    void init() { m_history.clear(); }
    void a_referral_opens_an_episode_and_other_dates_join_it();
    void a_new_referral_opens_a_new_episode();
    void without_a_referral_dates_have_an_episode_all_the_same();
    void the_status_follows_from_the_dates();
    void what_makes_no_sense_is_refused_data();
    void what_makes_no_sense_is_refused();
    void a_wrong_date_stays_struck_out_with_who_said_so();
    void a_wrong_discharge_can_be_put_right();
    void a_wrong_referral_takes_its_dates_along_unless_its_day_is_put_right();
    void what_is_not_there_cannot_be_corrected();
    void the_pathways_own_stages_are_offered();
};

void TstCareBook::a_referral_opens_an_episode_and_other_dates_join_it()
{
    keep(add("referral", {2026, 3, 2}));
    keep(add("core-therapy-end", {2026, 4, 13}));
    keep(add("discharge", {2026, 5, 4}));
    QCOMPARE(m_history[0].episode, m_history[2].episode);
    QCOMPARE(m_history[2].version, 3);
    QCOMPARE(newest().referral, QDate(2026, 3, 2));
    QCOMPARE(newest().discharge, QDate(2026, 5, 4));
    QCOMPARE(newest().stages.size(), size_t(1));
    QCOMPARE(told(), QStringLiteral("referral 2026-03-02, core-therapy-end 2026-04-13, "
                                    "discharge 2026-05-04"));
}

void TstCareBook::a_new_referral_opens_a_new_episode()
{
    keep(add("referral", {2025, 3, 2}));
    keep(add("discharge", {2025, 6, 2}));
    keep(add("referral", {2026, 3, 2}));
    QVERIFY(m_history[0].episode != m_history[2].episode);
    keep(add("injection", {2026, 4, 1}));
    QCOMPARE(m_history[3].episode, m_history[2].episode);
    keep(add("early-review", {2025, 3, 16})); // belongs to the earlier one
    QCOMPARE(m_history[4].episode, m_history[0].episode);
    keep(add("discharge", {2026, 5, 1}));
    QCOMPARE(m_history[5].episode, m_history[2].episode);
}

void TstCareBook::without_a_referral_dates_have_an_episode_all_the_same()
{
    keep(add("discharge", {2026, 5, 4}));
    QVERIFY(!newest().referral);
    keep(add("injection", {2026, 4, 1}));
    QCOMPARE(m_history[0].episode, m_history[1].episode);
    keep(add("referral", {2026, 3, 2})); // found later: it is the beginning of that one
    QCOMPARE(m_history[0].episode, m_history[2].episode);
    QCOMPARE(newest().referral, QDate(2026, 3, 2));
    keep(add("referral", {2026, 5, 20}));
    QVERIFY(m_history[0].episode != m_history[3].episode);
}

void TstCareBook::the_status_follows_from_the_dates()
{
    keep(add("referral", {2026, 6, 20}));
    QCOMPARE(newest().status, QStringLiteral("planned"));
    keep(correct("referral", {2026, 6, 20}, QDate(2026, 5, 20)));
    QCOMPARE(newest().status, QStringLiteral("active"));
    keep(add("discharge", {2026, 6, 30}));
    QCOMPARE(newest().status, QStringLiteral("active"));
    keep(correct("discharge", {2026, 6, 30}, QDate(2026, 6, 4)));
    QCOMPARE(newest().status, QStringLiteral("finished"));
}

void TstCareBook::what_makes_no_sense_is_refused_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, const char *code, QDate day, CareProblem problem) {
        QTest::newRow(name) << QString::fromLatin1(code) << day << int(problem);
    };
    row("no kind", "", {2026, 4, 1}, CareProblem::NoKind);
    row("a kind that nobody offers", "moon-walk", {2026, 4, 1}, CareProblem::NoKind);
    row("no day", "injection", {}, CareProblem::NoDay);
    row("long ago", "injection", {1999, 12, 31}, CareProblem::FarAway);
    row("far ahead", "operation", {2028, 6, 5}, CareProblem::FarAway);
    row("before every referral", "injection", {2026, 3, 1}, CareProblem::BeforeReferral);
    row("a discharge before every referral", "discharge", {2026, 3, 1},
        CareProblem::BeforeReferral);
    row("the same referral", "referral", {2026, 3, 2}, CareProblem::AlreadyEntered);
    row("the same stage", "injection", {2026, 4, 1}, CareProblem::AlreadyEntered);
    row("a second discharge", "discharge", {2026, 5, 9}, CareProblem::AlreadyEntered);
}

void TstCareBook::what_makes_no_sense_is_refused()
{
    QFETCH(QString, code);
    QFETCH(QDate, day);
    QFETCH(int, problem);
    keep(add("referral", {2026, 3, 2}));
    keep(add("injection", {2026, 4, 1}));
    keep(add("discharge", {2026, 5, 4}));
    const auto refused = add(qPrintable(code), day);
    QVERIFY(!refused);
    QCOMPARE(int(refused.error()), problem);
}

void TstCareBook::a_wrong_date_stays_struck_out_with_who_said_so()
{
    keep(add("referral", {2026, 3, 2}));
    keep(add("injection", {2026, 4, 1}));
    keep(correct("injection", {2026, 4, 1}), "bo");
    QCOMPARE(told(), QStringLiteral("referral 2026-03-02, (injection 2026-04-01)"));
    const CareLine line = book().lines()[1];
    QCOMPARE(line.account, QStringLiteral("ada"));
    QCOMPARE(line.correctedBy, QStringLiteral("bo"));
    QVERIFY(line.correctedMs > line.enteredMs);
    QVERIFY(newest().stages[0].wrong);    // still in the resource, as an error
    keep(add("injection", {2026, 4, 1})); // and so it happened after all
    QCOMPARE(told(), QStringLiteral("referral 2026-03-02, (injection 2026-04-01), "
                                    "injection 2026-04-01"));
    keep(correct("injection", {2026, 4, 1}, QDate(2026, 4, 3)));
    QCOMPARE(told(), QStringLiteral("referral 2026-03-02, (injection 2026-04-01), "
                                    "(injection 2026-04-01), injection 2026-04-03"));
}

void TstCareBook::a_wrong_discharge_can_be_put_right()
{
    keep(add("referral", {2026, 3, 2}));
    keep(add("discharge", {2026, 5, 4}));
    QCOMPARE(int(correct("discharge", {2026, 5, 4}, QDate(2026, 3, 1)).error()),
             int(CareProblem::BeforeReferral));
    keep(correct("discharge", {2026, 5, 4}, QDate(2026, 5, 11)));
    QCOMPARE(newest().discharge, QDate(2026, 5, 11));
    keep(correct("discharge", {2026, 5, 11}));
    QVERIFY(!newest().discharge);
    QVERIFY(newest().counts());
    QCOMPARE(told(), QStringLiteral("referral 2026-03-02, (discharge 2026-05-04), "
                                    "(discharge 2026-05-11)"));
}

void TstCareBook::a_wrong_referral_takes_its_dates_along_unless_its_day_is_put_right()
{
    keep(add("referral", {2026, 3, 2}));
    keep(add("injection", {2026, 4, 1}));
    QCOMPARE(int(correct("referral", {2026, 3, 2}, QDate(2026, 4, 2)).error()),
             int(CareProblem::BeforeReferral));
    keep(correct("referral", {2026, 3, 2}, QDate(2026, 3, 9)));
    QCOMPARE(told(),
             QStringLiteral("(referral 2026-03-02), referral 2026-03-09, injection 2026-04-01"));
    keep(correct("referral", {2026, 3, 9}));
    QCOMPARE(newest().status, QString::fromUtf16(enteredInError));
    QCOMPARE(told(), QStringLiteral("(referral 2026-03-02), (referral 2026-03-09), "
                                    "(injection 2026-04-01)"));
    keep(add("discharge", {2026, 5, 4})); // begins anew
    QCOMPARE(m_history.back().version, 1);
    keep(correct("discharge", {2026, 5, 4}));
    QVERIFY(!newest().counts()); // nothing is left of it
}

void TstCareBook::what_is_not_there_cannot_be_corrected()
{
    keep(add("referral", {2026, 3, 2}));
    keep(add("injection", {2026, 4, 1}));
    QCOMPARE(int(correct("injection", {2026, 4, 2}).error()), int(CareProblem::Gone));
    const CareDate wrong{
        m_history[0].episode.toString(), QStringLiteral("injection"), {2026, 4, 1}};
    keep(book().correct(wrong, {}, today));
    QCOMPARE(int(book().correct(wrong, {}, today).error()), int(CareProblem::Gone));
}

void TstCareBook::the_pathways_own_stages_are_offered()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QByteArray &points) {
        QFile file(folder.filePath(QStringLiteral("schedule.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"source":"s","mark":"I","points":[)" + points + "]}");
    };
    QCOMPARE(CareKinds::fromPack(folder.path())->codes(), CareKinds().codes());
    write(R"({"id":"a","after":"nerve-root-block","instruments":["x"]},)"
          R"({"id":"b","after":"start","instruments":["x"]},)"
          R"({"id":"c","after":"discharge","instruments":["x"]})");
    const auto kinds = CareKinds::fromPack(folder.path());
    QVERIFY(kinds);
    QCOMPARE(kinds->all().size(), CareKinds().all().size() + 1);
    QCOMPARE(kinds->words(QStringLiteral("nerve-root-block")), QStringLiteral("Nerve root block"));
    QCOMPARE(kinds->all().back().code, QString::fromUtf16(dischargeKind));
    write("broken");
    QCOMPARE(CareKinds::fromPack(folder.path()).error().kind, ErrorKind::Invalid);
}

QTEST_GUILESS_MAIN(TstCareBook)
#include "tst_care_book.moc"
