// SPDX-License-Identifier: Apache-2.0
// The promises of platform/base: ids, time, sealed bytes, signed tokens, files.
#include "platform/base/crypto.h"
#include "platform/base/ids.h"
#include "platform/base/jose.h"
#include "platform/base/paths.h"
#include "tests/fakes/fake_clock.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace backwell;

class TstBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ids_sort_in_the_order_they_were_minted_even_when_the_clock_stands_still();
    void ids_survive_a_round_trip_and_nonsense_is_refused();
    void an_instant_keeps_its_offset_and_its_day();
    void sealed_bytes_open_only_with_the_same_key_and_associated_data();
    void a_token_verifies_with_its_own_key_only();
    void an_unsigned_token_is_denied();
    void a_file_is_written_whole_or_not_at_all();
};

void TstBase::ids_sort_in_the_order_they_were_minted_even_when_the_clock_stands_still()
{
    fakes::FakeClock clock;
    QString last;
    for (int i = 0; i < 10000; ++i) {
        if (i == 5000)
            clock.advance(-60000); // a step back must not break the order either
        const QString id = Uuid::v7(clock).toString();
        QVERIFY(id > last);
        QCOMPARE(id[14], QLatin1Char('7'));
        last = id;
    }
}

void TstBase::ids_survive_a_round_trip_and_nonsense_is_refused()
{
    const SystemClock clock;
    const Uuid id = Uuid::v7(clock);
    QCOMPARE(Uuid::parse(id.toString())->toString(), id.toString());
    for (const auto *bad : {"", "00000000-0000-0000-0000-000000000000", "not-an-id",
                            "0190F3A0-0000-7000-8000-000000000000"})
        QVERIFY(!Uuid::parse(QString::fromLatin1(bad)));
}

void TstBase::an_instant_keeps_its_offset_and_its_day()
{
    const auto late = Instant::fromIso(u"2026-06-04T00:30:00.250+01:00");
    QVERIFY(late);
    QCOMPARE(late->localDay(), QDate(2026, 6, 4)); // still the third in UTC
    QCOMPARE(late->toIso(), QStringLiteral("2026-06-04T00:30:00.250+01:00"));
    QCOMPARE(Instant::fromIso(u"2026-06-04T00:30:00Z")->offsetSeconds, 0);
    QCOMPARE((Instant{0, -34200}).toIso(), QStringLiteral("1969-12-31T14:30:00.000-09:30"));
    QVERIFY(!Instant::fromIso(u"2026-06-04T00:30:00"));
    QVERIFY(!Instant::fromIso(u"yesterday"));
}

void TstBase::sealed_bytes_open_only_with_the_same_key_and_associated_data()
{
    const QByteArray key = crypto::randomBytes(crypto::keyBytes);
    QByteArray sealed = crypto::seal("walked to the shop", "entry|1", key);
    QVERIFY(!sealed.contains("shop"));
    QCOMPARE(*crypto::unseal(sealed, "entry|1", key), QByteArray("walked to the shop"));
    QCOMPARE(crypto::unseal(sealed, "entry|2", key).error().kind, ErrorKind::Corrupt);
    QCOMPARE(crypto::unseal(sealed, "entry|1", crypto::randomBytes(32)).error().kind,
             ErrorKind::Corrupt);
    sealed[30] = char(sealed[30] ^ 1);
    QVERIFY(!crypto::unseal(sealed, "entry|1", key));
    QVERIFY(!crypto::unseal("short", {}, key));
}

void TstBase::a_token_verifies_with_its_own_key_only()
{
    const QByteArray key = *jose::newEs256Key();
    const QByteArray other = *jose::newEs256Key();
    const QByteArray shown = *jose::publicJwk(key);
    QVERIFY(!QJsonDocument::fromJson(shown).object().contains(u"d"));
    const QByteArray token = *jose::signToken({{QStringLiteral("sub"), QStringLiteral("x")}}, key);
    QCOMPARE(jose::verifyToken(token, shown)->value(u"sub").toString(), QStringLiteral("x"));
    QCOMPARE(jose::verifyToken(token, *jose::publicJwk(other)).error().kind, ErrorKind::Denied);
    QCOMPARE(jose::verifyToken(token.chopped(4) + "AAAA", shown).error().kind, ErrorKind::Denied);
}

void TstBase::an_unsigned_token_is_denied()
{
    const QByteArray key = *jose::publicJwk(*jose::newEs256Key());
    const auto encoded = [](const QByteArray &text) {
        return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const QByteArray none = encoded(R"({"alg":"none"})") + '.' + encoded(R"({"sub":"x"})") + '.';
    QCOMPARE(jose::verifyToken(none, key).error().kind, ErrorKind::Denied);
    const QByteArray hs = encoded(R"({"alg":"HS256"})") + '.' + encoded(R"({"sub":"x"})") + ".AAAA";
    QCOMPARE(jose::verifyToken(hs, key).error().kind, ErrorKind::Denied);
}

void TstBase::a_file_is_written_whole_or_not_at_all()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("a"));
    QVERIFY(paths::writeDurably(file, "one"));
    QCOMPARE(*paths::readAll(file), QByteArray("one"));
    QVERIFY(!paths::writeDurably(dir.filePath(QStringLiteral("none/b")), "x"));
    QCOMPARE(paths::readAll(dir.filePath(QStringLiteral("c"))).error().kind, ErrorKind::NotFound);
    QCOMPARE(paths::readAll(file, 2).error().kind, ErrorKind::Invalid);
}

QTEST_MAIN(TstBase)
#include "tst_base.moc"
