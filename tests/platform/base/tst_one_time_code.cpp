// SPDX-License-Identifier: Apache-2.0
// A code survives being read aloud and typed, and a slip is noticed before anything is sent.
#include "platform/base/one_time_code.h"

#include <QSet>
#include <QTest>

using backwell::OneTimeCode;

class TestOneTimeCode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_new_code_reads_back_as_itself();
    void the_check_symbol_is_crockfords();
    void a_code_may_be_typed_as_people_type();
    void every_single_wrong_symbol_is_noticed();
    void neighbours_swapped_are_noticed();
    void what_is_no_code_is_refused_data();
    void what_is_no_code_is_refused();
};

void TestOneTimeCode::a_new_code_reads_back_as_itself()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 500; ++i) {
        const OneTimeCode code = OneTimeCode::make();
        const auto read = OneTimeCode::parse(code.shown());
        QVERIFY(read);
        QCOMPARE(read->canonical(), code.canonical());
        QCOMPARE(code.shown().size(), 11);
        seen.insert(code.canonical());
    }
    QCOMPARE(seen.size(), 500);
}

void TestOneTimeCode::the_check_symbol_is_crockfords()
{
    // Worked by hand: 0000001Z is 1 * 32 + 31 = 63, and 63 mod 37 = 26, the symbol T.
    QVERIFY(OneTimeCode::parse(u"0000-001Z-T"));
    // 32 mod 37 = 32 is '*', the first symbol that only a check may be.
    QVERIFY(OneTimeCode::parse(u"0000-0010-*"));
    QVERIFY(!OneTimeCode::parse(u"0000-0010-A"));
}

void TestOneTimeCode::a_code_may_be_typed_as_people_type()
{
    const auto tidy = OneTimeCode::parse(u"0000-001Z-T");
    for (const auto typed : {u"OOOO-OOIZ-T", u"oooo oolz t", u" 0000001zt "}) {
        const auto read = OneTimeCode::parse(QStringView(typed));
        QVERIFY(read);
        QCOMPARE(read->canonical(), tidy->canonical());
    }
}

void TestOneTimeCode::every_single_wrong_symbol_is_noticed()
{
    const QString good = QString::fromLatin1(OneTimeCode::make().canonical());
    for (int at = 0; at < 9; ++at) {
        for (const QChar symbol : QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ")) {
            if (good[at] == symbol)
                continue;
            QString wrong = good;
            wrong[at] = symbol;
            QVERIFY2(!OneTimeCode::parse(wrong),
                     qPrintable(QStringLiteral("%1 as %2").arg(good, wrong)));
        }
    }
}

void TestOneTimeCode::neighbours_swapped_are_noticed()
{
    const QString good = QString::fromLatin1(OneTimeCode::make().canonical());
    for (int at = 0; at < 8; ++at) {
        QString wrong = good;
        wrong[at] = good[at + 1];
        wrong[at + 1] = good[at];
        if (wrong != good)
            QVERIFY2(!OneTimeCode::parse(wrong),
                     qPrintable(QStringLiteral("%1 as %2").arg(good, wrong)));
    }
}

void TestOneTimeCode::what_is_no_code_is_refused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << QStringLiteral("0000-001Z");
    QTest::newRow("long") << QStringLiteral("0000-001Z-T0");
    QTest::newRow("U is no data symbol") << QStringLiteral("0000-00U0-0");
    QTest::newRow("check symbol among the data") << QStringLiteral("0000-0*10-0");
    QTest::newRow("another alphabet") << QStringLiteral("0000-00\u044f0-0");
    QTest::newRow("a nul") << QString(9, QChar(0));
}

void TestOneTimeCode::what_is_no_code_is_refused()
{
    QFETCH(QString, typed);
    const auto read = OneTimeCode::parse(typed);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, backwell::ErrorKind::Invalid);
}

QTEST_GUILESS_MAIN(TestOneTimeCode)
#include "tst_one_time_code.moc"
