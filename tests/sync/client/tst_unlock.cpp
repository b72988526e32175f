// SPDX-License-Identifier: Apache-2.0
// The key of a store: made once, found again, never replaced in silence.
#include "sync/client/unlock.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_secret_store.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace backwell;
using namespace backwell::sync;

class TestUnlock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void a_new_store_keeps_its_key_in_the_keychain();
    void without_a_keychain_the_key_lies_beside_the_data_and_says_so();
    void a_key_file_can_be_asked_for();
    void an_interrupted_first_start_finds_the_same_key_again();
    void an_existing_store_ignores_the_wish();
    void a_locked_keychain_is_denied_and_nothing_is_made();
    void a_lost_key_is_not_found_and_nothing_is_made_data();
    void a_lost_key_is_not_found_and_nothing_is_made();
    void a_damaged_key_file_is_corrupt();
    void two_folders_never_share_a_key();
    void a_moved_folder_still_opens();

private:
    Result<LocalStore::Opening> unlocked(KeyWish wish = KeyWish::KeychainIfAny)
    {
        return unlock(m_dir->path(), m_keychain, wish);
    }
    void makeStore(KeyWish wish);

    fakes::FakeClock m_clock;
    fakes::FakeSecretStore m_keychain;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestUnlock::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_keychain = {};
}

void TestUnlock::makeStore(KeyWish wish)
{
    const auto opening = unlocked(wish);
    QVERIFY(opening);
    const auto store = LocalStore::open(*opening, m_clock);
    QVERIFY(store);
    QVERIFY((*store)->put(QStringLiteral("name"), "value").result());
}

void TestUnlock::a_new_store_keeps_its_key_in_the_keychain()
{
    makeStore(KeyWish::KeychainIfAny);
    QCOMPARE(m_keychain.secrets.size(), 1);
    QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("store.key"))));
    const auto again = unlocked();
    QVERIFY(again);
    QVERIFY(again->keyPlace == KeyPlace::Keychain);
    QCOMPARE(again->key, m_keychain.secrets.first());
    const auto store = LocalStore::open(*again, m_clock);
    QVERIFY(store);
    QCOMPARE(*(*store)->get(QStringLiteral("name")).result(), QByteArray("value"));
}

void TestUnlock::without_a_keychain_the_key_lies_beside_the_data_and_says_so()
{
    m_keychain.available = false;
    const auto opening = unlocked();
    QVERIFY(opening);
    QVERIFY(opening->keyPlace == KeyPlace::KeyFile);
    const QFileInfo file(m_dir->filePath(QStringLiteral("store.key")));
    QCOMPARE(file.size(), 32);
    QCOMPARE(file.permissions() &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QVERIFY(m_keychain.longest <= std::chrono::seconds(5));
}

void TestUnlock::a_key_file_can_be_asked_for()
{
    const auto opening = unlocked(KeyWish::KeyFile);
    QVERIFY(opening);
    QVERIFY(opening->keyPlace == KeyPlace::KeyFile);
    QVERIFY(m_keychain.secrets.isEmpty());
}

void TestUnlock::an_interrupted_first_start_finds_the_same_key_again()
{
    const auto first = unlocked();
    const auto second = unlocked();
    QVERIFY(first && second);
    QCOMPARE(first->key, second->key);
    m_keychain.available = false;
    const auto third = unlocked();
    const auto fourth = unlocked();
    QVERIFY(third && fourth);
    QCOMPARE(third->key, fourth->key);
}

void TestUnlock::an_existing_store_ignores_the_wish()
{
    makeStore(KeyWish::KeychainIfAny);
    const auto again = unlocked(KeyWish::KeyFile);
    QVERIFY(again);
    QVERIFY(again->keyPlace == KeyPlace::Keychain);
    QVERIFY(LocalStore::open(*again, m_clock));
}

void TestUnlock::a_locked_keychain_is_denied_and_nothing_is_made()
{
    makeStore(KeyWish::KeychainIfAny);
    m_keychain.available = false;
    const auto again = unlocked();
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Denied);
    QVERIFY(m_keychain.longest >= std::chrono::seconds(30));
    QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("store.key"))));
    m_keychain.available = true;
    QVERIFY(LocalStore::open(*unlocked(), m_clock));
}

void TestUnlock::a_lost_key_is_not_found_and_nothing_is_made_data()
{
    QTest::addColumn<bool>("keychain");
    QTest::newRow("keychain") << true;
    QTest::newRow("key file") << false;
}

void TestUnlock::a_lost_key_is_not_found_and_nothing_is_made()
{
    QFETCH(bool, keychain);
    makeStore(keychain ? KeyWish::KeychainIfAny : KeyWish::KeyFile);
    m_keychain.secrets.clear();
    QFile::remove(m_dir->filePath(QStringLiteral("store.key")));
    for (int i = 0; i < 2; ++i) {
        const auto again = unlocked();
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::NotFound);
    }
    QVERIFY(m_keychain.secrets.isEmpty());
    QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("store.key"))));
}

void TestUnlock::a_damaged_key_file_is_corrupt()
{
    makeStore(KeyWish::KeyFile);
    QFile file(m_dir->filePath(QStringLiteral("store.key")));
    QVERIFY(file.resize(7));
    const auto again = unlocked();
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Corrupt);
}

void TestUnlock::two_folders_never_share_a_key()
{
    const auto one = unlocked();
    const QTemporaryDir other;
    const auto two = unlock(other.path(), m_keychain, KeyWish::KeychainIfAny);
    QVERIFY(one && two);
    QVERIFY(one->key != two->key);
    QCOMPARE(m_keychain.secrets.size(), 2);
}

void TestUnlock::a_moved_folder_still_opens()
{
    makeStore(KeyWish::KeychainIfAny);
    const QTemporaryDir parent;
    const QString moved = parent.filePath(QStringLiteral("moved"));
    QVERIFY(QDir().rename(m_dir->path(), moved));
    const auto opening = unlock(moved, m_keychain, KeyWish::KeychainIfAny);
    QVERIFY(opening);
    QVERIFY(LocalStore::open(*opening, m_clock));
}

QTEST_GUILESS_MAIN(TestUnlock)
#include "tst_unlock.moc"
