// SPDX-License-Identifier: Apache-2.0
// An invitation is read whole or refused with a reason that can be put into words.
#include "sync/client/invitation.h"

#include <QTest>

using namespace backwell;
using sync::Invitation;

namespace
{
const QString code = QStringLiteral("0000-001Z-T");
const QString pin = QStringLiteral("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8");
} // namespace

class TestInvitation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_whole_invitation_names_region_code_and_pin();
    void a_bare_code_needs_a_region();
    void what_cannot_be_used_is_refused_data();
    void what_cannot_be_used_is_refused();
};

void TestInvitation::a_whole_invitation_names_region_code_and_pin()
{
    const auto read = Invitation::parse(
        QStringLiteral(" BACKWELL1\thttps://region.example:8443  0000-oo1z-t ") + pin + u'\n');
    QVERIFY(read);
    QCOMPARE(read->region, QUrl(QStringLiteral("https://region.example:8443")));
    QCOMPARE(read->code.shown(), code);
    QCOMPARE(read->pin.size(), 32);
    QCOMPARE(read->pin[31], char(31));
    const auto bare = Invitation::parse(QStringLiteral("BACKWELL1 https://region.example ") + code);
    QVERIFY(bare);
    QVERIFY(bare->pin.isEmpty());
}

void TestInvitation::a_bare_code_needs_a_region()
{
    const auto alone = Invitation::parse(code);
    QVERIFY(!alone);
    QCOMPARE(alone.error().kind, ErrorKind::NotFound);
    const auto with = Invitation::parse(QStringLiteral("0000 001z t"),
                                        QUrl(QStringLiteral("https://127.0.0.1:4711/path?x=1")));
    QVERIFY(with);
    QCOMPARE(with->region, QUrl(QStringLiteral("https://127.0.0.1:4711")));
}

void TestInvitation::what_cannot_be_used_is_refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const QString &text, ErrorKind kind) {
        QTest::newRow(name) << text << kind;
    };
    const QString head = QStringLiteral("BACKWELL1 https://region.example ");
    row("nothing", QString(), ErrorKind::Invalid);
    row("a web address", QStringLiteral("https://region.example"), ErrorKind::Invalid);
    row("a slip in the code", head + QStringLiteral("0000-001Z-S"), ErrorKind::Invalid);
    row("without TLS", QStringLiteral("BACKWELL1 http://region.example ") + code,
        ErrorKind::Invalid);
    row("with a password", QStringLiteral("BACKWELL1 https://a:b@region.example ") + code,
        ErrorKind::Invalid);
    row("no code", head, ErrorKind::Invalid);
    row("a short pin", head + code + QStringLiteral(" AAEC"), ErrorKind::Invalid);
    row("five fields", head + code + u' ' + pin + QStringLiteral(" more"), ErrorKind::Invalid);
    row("a later version", QStringLiteral("BACKWELL2 https://region.example ") + code,
        ErrorKind::TooNew);
}

void TestInvitation::what_cannot_be_used_is_refused()
{
    QFETCH(QString, text);
    QFETCH(ErrorKind, kind);
    const auto read = Invitation::parse(text, QUrl(QStringLiteral("https://region.example")));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
}

QTEST_GUILESS_MAIN(TestInvitation)
#include "tst_invitation.moc"
