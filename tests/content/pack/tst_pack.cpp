// SPDX-License-Identifier: Apache-2.0
// A pack is what its signer made, or it is refused.
#include "content/pack/builder.h"
#include "content/pack/keys.h"
#include "content/pack/pack.h"
#include "platform/base/crypto.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace backwell;
using namespace backwell::content;

namespace
{
constexpr auto sourceManifest =
    R"({"format":1,"name":"test-pack","version":"1.2.0","language":"en-GB","title":"T",
    "approver":{"name":"","role":"","date":""},"reviewBy":"2027-11-30","licence":"CC BY 4.0"})";

void put(const QString &file, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(file).path());
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(file));
}

QByteArray get(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

/// A source, and the pack built from it, in a folder of their own.
struct Bench {
    QTemporaryDir folder;
    crypto::SigningPair pair = crypto::newSigningPair();
    QString source = folder.filePath(QStringLiteral("source"));
    QString built = folder.filePath(QStringLiteral("built"));

    Bench()
    {
        put(source + QStringLiteral("/manifest.json"), sourceManifest);
        put(source + QStringLiteral("/articles/a.md"), "the article");
        put(source + QStringLiteral("/safety/help-now.json"), "{}");
        put(source + QStringLiteral("/README.md"), "not for the pack");
        put(source + QStringLiteral("/words.json"), "{}");
        const auto manifest = buildPack(source, built, pair.secretKey);
        if (!manifest)
            qFatal("cannot build: %s", qUtf8Printable(manifest.error().detail));
    }
    Result<Pack> open() const { return Pack::open(built, {pair.publicKey}); }
    /// Replaces the manifest's bytes and signs them, as a careless signer would.
    void resign(const QByteArray &manifest) const
    {
        put(built + QStringLiteral("/manifest.json"), manifest);
        put(built + QStringLiteral("/manifest.sig"),
            crypto::sign(manifest, pair.secretKey).toBase64());
    }
    QByteArray manifest() const { return get(built + QStringLiteral("/manifest.json")); }
};

ErrorKind kindOf(const Result<Pack> &pack)
{
    return pack ? ErrorKind::Offline : pack.error().kind;
}
} // namespace

class TstPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_was_built_opens_and_reads()
    {
        const Bench bench;
        const auto pack = bench.open();
        QVERIFY2(pack, pack ? "" : qUtf8Printable(pack.error().detail));
        QCOMPARE(pack->stamp().name, QStringLiteral("test-pack"));
        QCOMPARE(pack->stamp().version, QStringLiteral("1.2.0"));
        QCOMPARE(pack->list({}), QStringList({QStringLiteral("articles/a.md"),
                                              QStringLiteral("safety/help-now.json")}));
        QCOMPARE(pack->list(QStringLiteral("articles")).size(), 1);
        QCOMPARE(pack->read(QStringLiteral("articles/a.md")).value(), QByteArray("the article"));
        QVERIFY(pack->locate(QStringLiteral("articles/a.md")));
        QVERIFY(pack->verify());
        QCOMPARE(pack->read(QStringLiteral("articles/b.md")).error().kind, ErrorKind::NotFound);
    }

    void the_same_source_and_key_give_the_same_bytes()
    {
        const Bench bench;
        const QString again = bench.folder.filePath(QStringLiteral("again"));
        QVERIFY(buildPack(bench.source, again, bench.pair.secretKey));
        QCOMPARE(get(again + QStringLiteral("/manifest.json")), bench.manifest());
        QCOMPARE(get(again + QStringLiteral("/manifest.sig")),
                 get(bench.built + QStringLiteral("/manifest.sig")));
    }

    void a_wrong_hash_is_corrupt_and_names_the_file()
    {
        const Bench bench;
        put(bench.built + QStringLiteral("/articles/a.md"), "the artikle");
        const auto pack = bench.open(); // cheap: the start looks at the signature only
        QVERIFY(pack);
        const auto read = pack->read(QStringLiteral("articles/a.md"));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Corrupt);
        QCOMPARE(read.error().detail, QStringLiteral("articles/a.md"));
        QCOMPARE(pack->locate(QStringLiteral("articles/a.md")).error().kind, ErrorKind::Corrupt);
        QCOMPARE(pack->verify().error().kind, ErrorKind::Corrupt);
        QVERIFY(pack->read(QStringLiteral("safety/help-now.json")));
    }

    void a_longer_or_missing_file_is_corrupt()
    {
        const Bench bench;
        const auto pack = bench.open();
        QVERIFY(pack);
        put(bench.built + QStringLiteral("/articles/a.md"), "the article and more");
        QCOMPARE(pack->read(QStringLiteral("articles/a.md")).error().kind, ErrorKind::Corrupt);
        QVERIFY(QFile::remove(bench.built + QStringLiteral("/articles/a.md")));
        QCOMPARE(pack->read(QStringLiteral("articles/a.md")).error().kind, ErrorKind::Corrupt);
        QCOMPARE(pack->verify().error().detail, QStringLiteral("articles/a.md"));
    }

    void a_strangers_signature_is_denied()
    {
        const Bench bench;
        QCOMPARE(kindOf(Pack::open(bench.built, {crypto::newSigningPair().publicKey})),
                 ErrorKind::Denied);
        QCOMPARE(kindOf(Pack::open(bench.built, {})), ErrorKind::Denied);
        QVERIFY(
            Pack::open(bench.built, {crypto::newSigningPair().publicKey, bench.pair.publicKey}));
    }

    void a_changed_manifest_is_denied()
    {
        const Bench bench;
        put(bench.built + QStringLiteral("/manifest.json"),
            bench.manifest().replace("1.2.0", "1.2.1"));
        QCOMPARE(kindOf(bench.open()), ErrorKind::Denied);
    }

    void a_missing_or_broken_signature_is_denied()
    {
        const Bench bench;
        const QString signature = bench.built + QStringLiteral("/manifest.sig");
        const QByteArray whole = get(signature);
        put(signature, whole.left(20));
        QCOMPARE(kindOf(bench.open()), ErrorKind::Denied);
        put(signature, "");
        QCOMPARE(kindOf(bench.open()), ErrorKind::Denied);
        QVERIFY(QFile::remove(signature));
        QCOMPARE(kindOf(bench.open()), ErrorKind::Denied);
    }

    void a_newer_format_is_refused()
    {
        const Bench bench;
        bench.resign(bench.manifest().replace("\"format\": 1", "\"format\": 2"));
        QCOMPARE(kindOf(bench.open()), ErrorKind::TooNew);
    }

    void no_pack_is_not_found()
    {
        const QTemporaryDir folder;
        QCOMPARE(kindOf(Pack::open(folder.path(), {})), ErrorKind::NotFound);
        QCOMPARE(kindOf(Pack::open(folder.filePath(QStringLiteral("none")), {})),
                 ErrorKind::NotFound);
    }

    void a_path_that_leads_out_of_the_pack_is_refused_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path :
             {"../secret", "articles/../../secret", "/etc/passwd", "articles//a.md", ".hidden",
              "articles/.git/config", "", "a\\\\b", "articles/a.md\\n", "c:evil"})
            QTest::newRow(path) << QByteArray(path);
    }
    void a_path_that_leads_out_of_the_pack_is_refused()
    {
        QFETCH(QByteArray, path);
        const Bench bench;
        put(bench.folder.filePath(QStringLiteral("secret")), "the article");
        bench.resign(bench.manifest().replace("articles/a.md", path));
        const auto pack = bench.open();
        QCOMPARE(kindOf(pack), ErrorKind::Corrupt);
    }

    void a_manifest_with_holes_is_corrupt_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("not JSON") << QByteArray("{") << QByteArray("");
        QTest::newRow("no format")
            << QByteArray("\"format\": 1") << QByteArray("\"format\": \"1\"");
        QTest::newRow("no version") << QByteArray("1.2.0") << QByteArray("");
        QTest::newRow("no review date") << QByteArray("2027-11-30") << QByteArray("soon");
        QTest::newRow("a name with a way out") << QByteArray("test-pack") << QByteArray("../pack");
        QTest::newRow("short hash")
            << QByteArray("\"sha256\": \"") << QByteArray("\"sha256\": \"zz");
        QTest::newRow("twice") << QByteArray("safety/help-now.json") << QByteArray("articles/a.md");
    }
    void a_manifest_with_holes_is_corrupt()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const Bench bench;
        QVERIFY(bench.manifest().contains(from));
        bench.resign(bench.manifest().replace(from, to));
        QCOMPARE(kindOf(bench.open()), ErrorKind::Corrupt);
    }

    void building_replaces_packs_and_nothing_else()
    {
        const Bench bench;
        put(bench.built + QStringLiteral("/articles/old.md"), "left over");
        QVERIFY(buildPack(bench.source, bench.built, bench.pair.secretKey));
        QVERIFY(!QFileInfo::exists(bench.built + QStringLiteral("/articles/old.md")));
        const QString other = bench.folder.filePath(QStringLiteral("other"));
        put(other + QStringLiteral("/letter.txt"), "keep me");
        const auto refused = buildPack(bench.source, other, bench.pair.secretKey);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QCOMPARE(get(other + QStringLiteral("/letter.txt")), QByteArray("keep me"));
    }

    void a_key_is_made_once_and_kept()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("keys/development.key"));
        QVERIFY(makeKey(file));
        const QByteArray first = get(file);
        QVERIFY(makeKey(file));
        QCOMPARE(get(file), first);
        QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        const auto secret = readSecretKey(file);
        const auto open = readPublicKey(folder.filePath(QStringLiteral("keys/development.pub")));
        QVERIFY(secret && open);
        QVERIFY(crypto::verify("x", crypto::sign("x", *secret), *open));
        QCOMPARE(readPublicKey(file).error().kind, ErrorKind::Invalid);
        put(file, "not a key");
        QVERIFY(!makeKey(file));
        QCOMPARE(get(file), QByteArray("not a key"));
    }
};

QTEST_GUILESS_MAIN(TstPack)
#include "tst_pack.moc"
