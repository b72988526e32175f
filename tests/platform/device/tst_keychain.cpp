// SPDX-License-Identifier: Apache-2.0
// The desktop's keychain: with a real Secret Service (with_keyring.sh), and where there is none.
#include "platform/device/desktop/keychain.h"

#include "platform/base/crypto.h"

#include <QElapsedTimer>
#include <QTest>

using namespace backwell;
using namespace std::chrono_literals;

class TestKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_secret_is_kept_replaced_and_removed();
    void without_a_keychain_everything_is_denied_in_time();

private:
    static bool keyring() { return qgetenv("BACKWELL_KEYRING") == "1"; }
    device::Keychain m_keychain{QStringLiteral("Backwell test")};
};

void TestKeychain::a_secret_is_kept_replaced_and_removed()
{
    if (!keyring())
        QSKIP("no keyring in this run; tst_keychain_unlocked has one");
    const QString name = QStringLiteral("store-test");
    const auto absent = m_keychain.read(name, 10s);
    QVERIFY(!absent);
    QCOMPARE(kindName(absent.error().kind), kindName(ErrorKind::NotFound));
    for (int i = 0; i < 2; ++i) {
        const QByteArray secret = crypto::randomBytes(crypto::keyBytes); // any byte, NUL too
        QVERIFY(m_keychain.write(name, secret, 10s));
        const auto read = m_keychain.read(name, 10s);
        QVERIFY(read);
        QCOMPARE(*read, secret);
    }
    QVERIFY(m_keychain.remove(name, 10s));
    QCOMPARE(m_keychain.read(name, 10s).error().kind, ErrorKind::NotFound);
    QVERIFY2(m_keychain.remove(name, 10s), "removing what is not there is success");
}

void TestKeychain::without_a_keychain_everything_is_denied_in_time()
{
    if (keyring())
        QSKIP("there is a keyring in this run");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    QElapsedTimer time;
    time.start();
    const auto read = m_keychain.read(QStringLiteral("store-test"), 500ms);
    QVERIFY(!read);
    QCOMPARE(kindName(read.error().kind), kindName(ErrorKind::Denied));
    QVERIFY(!m_keychain.write(QStringLiteral("store-test"), "secret", 500ms));
    QVERIFY(time.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
