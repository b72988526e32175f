// SPDX-License-Identifier: Apache-2.0
// Before and after, told without a verdict.
#include "app/measures/measure_change.h"
#include "tests/fakes/fake_clock.h"

#include <QTest>

using namespace backwell;
using namespace backwell::app;
using content::Better;
using content::Number;

namespace
{

constexpr qint64 dayMs = 86'400'000;

content::Instrument backScale(std::vector<content::ChangeFigure> change,
                              Better better = Better::Lower)
{
    content::Instrument instrument;
    instrument.id = QStringLiteral("nrs-back");
    content::ScoreRule rule;
    rule.code = {QStringLiteral("s"), QStringLiteral("nrs-back"), QStringLiteral("Back, 0–10"), {}};
    rule.better = better;
    rule.change = std::move(change);
    instrument.scores = {rule};
    return instrument;
}

content::ChangeFigure points(int count)
{
    content::ChangeFigure figure;
    figure.absolute = Number(count);
    return figure;
}

content::ChangeFigure percent(int share)
{
    content::ChangeFigure figure;
    figure.percent = Number(share);
    return figure;
}

/// On 4 June 2026, and so many days later.
sync::Score score(const char *value, int day, const char *instrument = "nrs-back")
{
    const fakes::FakeClock clock;
    sync::Score score{.key = {Uuid::v7(clock), 1},
                      .person = Uuid::v7(clock),
                      .derivedFrom = Uuid::v7(clock),
                      .instrument = QString::fromLatin1(instrument),
                      .scoring = QStringLiteral("1"),
                      .code = {QStringLiteral("s"), QStringLiteral("nrs-back"), {}, {}},
                      .value = {},
                      .absentReason = {},
                      .effective = {1780556400000 + day * dayMs, 3600}};
    if (*value)
        score.value = sync::Decimal{QString::fromLatin1(value)};
    return score;
}

} // namespace

class TstMeasureChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en-GB"))); }
    void says_what_it_was_what_it_is_and_what_people_notice_data();
    void says_what_it_was_what_it_is_and_what_people_notice();
    void one_value_has_nothing_to_be_compared_with();
    void the_order_of_the_records_does_not_matter();
};

void TstMeasureChange::says_what_it_was_what_it_is_and_what_people_notice_data()
{
    QTest::addColumn<content::Instrument>("instrument");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("end");
    const QString lower = QStringLiteral("Lower is better. ");
    const QString size = QStringLiteral("People usually notice a difference of this size.");
    QTest::newRow("less than the figure")
        << backScale({points(2)}) << QStringLiteral("5")
        << lower + QStringLiteral("People usually notice a difference of 2 or more.");
    QTest::newRow("the figure itself")
        << backScale({points(2)}) << QStringLiteral("4") << lower + size;
    QTest::newRow("the other way is told in the same words")
        << backScale({points(2)}) << QStringLiteral("8.0") << lower + size;
    QTest::newRow("points come before percent")
        << backScale({percent(30), points(3)}) << QStringLiteral("4")
        << lower + QStringLiteral("People usually notice a difference of 3 or more.");
    QTest::newRow("percent of the first value")
        << backScale({percent(30)}) << QStringLiteral("5")
        << lower + QStringLiteral("People usually notice a difference of 1.8 or more.");
    QTest::newRow("no published figure") << backScale({}) << QStringLiteral("5") << lower.trimmed();
    QTest::newRow("higher is better")
        << backScale({points(2)}, Better::Higher) << QStringLiteral("9")
        << QStringLiteral("Higher is better. ") + size;
    QTest::newRow("neither is better")
        << backScale({points(2)}, Better::Neither) << QStringLiteral("9") << QString();
}

void TstMeasureChange::says_what_it_was_what_it_is_and_what_people_notice()
{
    QFETCH(content::Instrument, instrument);
    QFETCH(QString, now);
    QFETCH(QString, end);
    const QStringList lines =
        MeasureChange::lines(instrument, {score("6.0", 0), score(qPrintable(now), 28)});
    const QString told = now == u"8.0" ? QStringLiteral("8") : now;
    QCOMPARE(lines.join(u'\n'),
             QStringLiteral("Back, 0–10: 6 on Thursday 4 June, %1 on Thursday 2 July. %2")
                 .arg(told, end)
                 .trimmed());
}

void TstMeasureChange::one_value_has_nothing_to_be_compared_with()
{
    const auto instrument = backScale({points(2)});
    QVERIFY(MeasureChange::lines(instrument, {score("6", 0)}).isEmpty());
    QVERIFY(MeasureChange::lines(instrument, {score("6", 0), score("", 28)}).isEmpty());
    QVERIFY(MeasureChange::lines(instrument, {score("6", 0), score("4", 28, "nrs-leg")}).isEmpty());
}

void TstMeasureChange::the_order_of_the_records_does_not_matter()
{
    const auto instrument = backScale({points(2)});
    const std::vector<sync::Score> scores{score("5", 14), score("3", 28), score("6", 0)};
    QVERIFY(
        MeasureChange::lines(instrument, scores)
            .join(u' ')
            .startsWith(QStringLiteral("Back, 0–10: 6 on Thursday 4 June, 3 on Thursday 2 July.")));
}

QTEST_GUILESS_MAIN(TstMeasureChange)
#include "tst_measure_change.moc"
