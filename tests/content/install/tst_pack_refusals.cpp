// SPDX-License-Identifier: Apache-2.0
// A zip that is not whole, not signed, or sly is refused with its reason, and what was installed
// stays as it was, byte for byte.
#include "tests/content/install/install_stage.h"

#include <QTest>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;

namespace
{
using Parts = InstallStage::Parts;
using Spoil = std::function<QByteArray(const InstallStage &, Parts)>;

constexpr auto newest = "1.2.0";

/// Parts 0 and 1 are manifest and signature, 2 and 3 the articles, 4 learn.json, 5 the help list.
Spoil with(std::function<void(const InstallStage &, Parts &)> change)
{
    return [change = std::move(change)](const InstallStage &stage, Parts parts) {
        change(stage, parts);
        return zipBytes(parts);
    };
}

/// A stranger adds an entry of this name.
Spoil andCalled(QByteArray name)
{
    return with([name = std::move(name)](const InstallStage &, Parts &parts) {
        parts.push_back(stored(name, "x"));
    });
}

/// The signed manifest itself has this path instead of learn.json's.
Spoil listing(QByteArray name)
{
    return with([name = std::move(name)](const InstallStage &stage, Parts &parts) {
        stage.resign(parts, "\"learn.json\"", '"' + name + '"');
        parts[4].name = name;
    });
}
} // namespace

Q_DECLARE_METATYPE(Spoil)

class TstPackRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_is_refused_and_the_old_pack_stays_data();
    void it_is_refused_and_the_old_pack_stays();
    void the_same_zip_unspoilt_is_installed();
    void a_key_that_nobody_knows_is_denied();
    void older_than_any_that_was_installed_is_refused();
    void the_same_version_with_other_bytes_is_refused();
    void a_file_that_is_not_there_is_not_found();
};

void TstPackRefusals::it_is_refused_and_the_old_pack_stays_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const char *kind, const char *why, Spoil spoil) {
        QTest::newRow(name) << std::move(spoil) << QString::fromLatin1(kind)
                            << QString::fromUtf8(why);
    };
    using S = const InstallStage &;

    row("no zip", "corrupt", "no zip", [](S, const Parts &) { return QByteArray("a letter"); });
    row("an empty file", "corrupt", "no zip", [](S, const Parts &) { return QByteArray(); });
    row("an empty zip", "invalid", "not the first", [](S, const Parts &) { return zipBytes({}); });
    row("cut short", "corrupt", "no whole zip", [](S, const Parts &parts) {
        const QByteArray whole = zipBytes(parts);
        return whole.left(whole.size() / 2);
    });
    row("the last byte missing", "corrupt", "no whole zip",
        [](S, const Parts &parts) { return zipBytes(parts).chopped(1); });
    row("a directory that names more files than there are", "corrupt", "no whole zip",
        [](S, const Parts &parts) {
            QByteArray zip = zipBytes(parts);
            return zip.replace(zip.size() - 14, 4, QByteArray("\xff\xff\xff\xff"));
        });

    row("no manifest", "invalid", "not the first",
        with([](S, Parts &parts) { parts.erase(parts.begin()); }));
    row("the manifest is not the first", "invalid", "not the first",
        with([](S, Parts &parts) { std::swap(parts[0], parts[2]); }));
    row("the manifest is the first of the directory only", "invalid", "not the first",
        [](S, Parts parts) { return QByteArray("PK and others before it: ") + zipBytes(parts); });
    row("no signature", "invalid", "manifest.sig",
        with([](S, Parts &parts) { parts.erase(parts.begin() + 1); }));
    row("a bad signature", "denied", "no known key", with([](S, Parts &parts) {
            QByteArray bytes = QByteArray::fromBase64(parts[1].data);
            bytes[7] = char(bytes[7] ^ 1);
            parts[1] = stored("manifest.sig", bytes.toBase64());
        }));
    row("a signature of nothing", "denied", "no known key",
        with([](S, Parts &parts) { parts[1] = stored("manifest.sig", ""); }));
    row("a manifest changed after it was signed", "denied", "no known key",
        with([](S, Parts &parts) {
            QByteArray json = parts[0].data;
            parts[0] = stored("manifest.json", json.replace("CC BY", "CC NO"));
        }));
    row("a manifest of a newer format", "too-new", "format 2",
        with([](S stage, Parts &parts) { stage.resign(parts, "\"format\": 1", "\"format\": 2"); }));
    row("a manifest larger than any", "invalid", "larger than allowed", with([](S, Parts &parts) {
            parts[0] = stored("manifest.json", QByteArray((4 << 20) + 1, ' '));
        }));
    row("a version that is none", "invalid", "three numbers",
        with([](S stage, Parts &parts) { stage.resign(parts, newest, "1.2"); }));
    row("a version that is a way out", "invalid", "three numbers",
        with([](S stage, Parts &parts) { stage.resign(parts, newest, "../../x"); }));
    row("a version with a zero in front", "invalid", "three numbers",
        with([](S stage, Parts &parts) { stage.resign(parts, newest, "1.02.0"); }));

    row("a wrong hash", "corrupt", "not what was signed: articles/a.md", with([](S, Parts &parts) {
            QByteArray words = parts[2].data;
            parts[2] = stored(parts[2].name, words.replace("article", "artikle"));
        }));
    row("a wrong sum of the zip's own", "corrupt", "damaged in the zip: articles/a.md",
        with([](S, Parts &parts) { parts[2].crc ^= 1; }));
    row("another size", "corrupt", "another size than its manifest says: articles/a.md",
        with([](S, Parts &parts) { parts[2] = stored(parts[2].name, "short"); }));
    row("a file missing", "corrupt", "not in the zip: learn.json",
        with([](S, Parts &parts) { parts.erase(parts.begin() + 4); }));
    row("a file more", "invalid", "not listed in the manifest: more.md", andCalled("more.md"));

    for (const char *name : {"../secret", "articles/../../secret", "/tmp/secret", "..\\secret",
                             "c:secret", "articles//a.md", ".hidden", "articles/", ""})
        row(qPrintable(QStringLiteral("a path trick: ") + QString::fromLatin1(name)), "invalid",
            "a name that may not be", andCalled(name));
    for (const char *name : {"../secret", "/tmp/secret", "c:secret", "a/../../secret"})
        row(qPrintable(QStringLiteral("a path trick that was signed: ") +
                       QString::fromLatin1(name)),
            "corrupt", "a path that may not be", listing(name));
    row("a backslash that was signed", "corrupt", "a path that may not be",
        listing("a\\\\..\\\\b"));
    row("the manifest in its own list", "invalid", "listed twice", listing("Manifest.JSON"));
    row("the record in the list of files", "invalid", "file and a folder", listing("articles"));

    row("a symbolic link", "invalid", "a link, folder or special file: articles/a.md",
        with([](S, Parts &parts) { parts[2].attributes = 0xA1FF0000; }));
    row("a device", "invalid", "a link, folder or special file: learn.json",
        with([](S, Parts &parts) { parts[4].attributes = 0x21B60000; }));
    row("a folder in the place of a file", "invalid", "a link, folder or special file",
        with([](S, Parts &parts) { parts[4].attributes = 0x41ED0010; }));
    row("a manifest that is a link", "invalid", "a link, folder or special file: manifest.json",
        with([](S, Parts &parts) { parts[0].attributes = 0xA1FF0000; }));

    row("a name twice", "invalid", "twice in the zip",
        with([](S, Parts &parts) { parts.push_back(parts[2]); }));
    row("a name twice but for capitals", "invalid", "twice in the zip: Articles/A.md",
        andCalled("Articles/A.md"));
    row("the manifest twice", "invalid", "twice in the zip",
        with([](S, Parts &parts) { parts.push_back(parts[0]); }));
    row("a name listed twice but for capitals", "invalid", "listed twice",
        listing("articles/A.md"));
    row("a letter that can be written in two ways", "invalid", "a name that may not be",
        andCalled("articles/caf\xc3\xa9.md"));
    row("a name with orders for a terminal", "invalid", "a name that may not be: ?[2J",
        andCalled("\x1b[2J"));

    row("encrypted", "invalid", "encrypted: articles/a.md",
        with([](S, Parts &parts) { parts[2].flags = 1; }));
    row("packed in an unusual way", "invalid", "packed in a way that is not read: articles/a.md",
        with([](S, Parts &parts) { parts[2].method = 12; }));

    row("a bomb: small in the list, large in the zip", "corrupt",
        "longer than its manifest says: articles/a.md", with([](S, Parts &parts) {
            const quint32 said = parts[2].bytes;
            parts[2] = deflated(parts[2].name, QByteArray(8 << 20, 'a'));
            parts[2].bytes = said;
        }));
    row("a bomb: the manifest inflates far beyond its size", "corrupt",
        "longer than its manifest says: manifest.json", with([](S, Parts &parts) {
            const quint32 said = parts[0].bytes;
            parts[0] = deflated(parts[0].name, QByteArray(8 << 20, ' '));
            parts[0].bytes = said;
        }));
    row("a bomb: the same in list and zip", "invalid", "inflates too far: articles/a.md",
        with([](S stage, Parts &parts) {
            const QByteArray size = QByteArray::number(parts[2].bytes);
            parts[2] = deflated(parts[2].name, QByteArray(8 << 20, 'a'));
            stage.resign(parts, "\"bytes\": " + size, "\"bytes\": 8388608");
        }));
    row("a bomb: larger than allowed as its list says", "invalid",
        "the pack is larger than allowed", with([](S stage, Parts &parts) {
            const QByteArray size = QByteArray::number(parts[2].bytes);
            stage.resign(parts, "\"bytes\": " + size, "\"bytes\": 4000000000000000");
        }));
    row("a bomb: more files than allowed", "invalid", "more files in the zip than allowed",
        with([](S, Parts &parts) {
            for (int i = 0; i < 5000; ++i)
                parts.push_back(stored("a" + QByteArray::number(i), ""));
        }));
}

void TstPackRefusals::it_is_refused_and_the_old_pack_stays()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, kind);
    QFETCH(QString, why);
    const InstallStage stage;
    QVERIFY(stage.install(stage.zip(QStringLiteral("1.1.0"))));
    const auto before = stage.everything();
    QCOMPARE(before.size(), 7); // six files and the record

    const auto refused =
        stage.install(stage.file(spoil(stage, stage.parts(QString::fromLatin1(newest)))));
    QVERIFY(!refused);
    QCOMPARE(kindName(refused.error().kind), kind);
    QVERIFY2(refused.error().detail.contains(why), qUtf8Printable(refused.error().detail));
    QCOMPARE(stage.everything(), before);
    QCOMPARE(stage.folders(), QStringList(QStringLiteral("1.1.0")));
    QCOMPARE(stage.opened(), QStringLiteral("1.1.0"));
    QVERIFY(!QFile::exists(stage.path(QStringLiteral("secret"))));
    // And nothing of it stands in the way of a good one.
    QVERIFY(stage.install(stage.zip(QString::fromLatin1(newest))));
    QCOMPARE(stage.opened(), QString::fromLatin1(newest));
}

void TstPackRefusals::the_same_zip_unspoilt_is_installed()
{
    const InstallStage stage;
    Parts parts = stage.parts(QString::fromLatin1(newest));
    QVERIFY(stage.install(stage.file(zipBytes(parts))));
    QCOMPARE(stage.opened(), QString::fromLatin1(newest));
    parts = stage.parts(QStringLiteral("1.3.0"));
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (i != 3) // articles/b.md is one letter: packed like that it is taken for a bomb
            parts[i] = deflated(parts[i].name, parts[i].data);
    const auto packed = stage.install(stage.file(zipBytes(parts)));
    QVERIFY2(packed, packed ? "" : qUtf8Printable(packed.error().detail));
    QCOMPARE(stage.opened(), QStringLiteral("1.3.0"));
}

void TstPackRefusals::a_key_that_nobody_knows_is_denied()
{
    const InstallStage stage;
    const InstallStage stranger;
    QVERIFY(stage.install(stage.zip(QStringLiteral("1.1.0"))));
    const auto before = stage.everything();
    const auto refused = stage.install(stranger.zip(QString::fromLatin1(newest)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Denied);
    QCOMPARE(stage.everything(), before);
    InstallOrder noKeys = stage.order(stage.zip(QString::fromLatin1(newest)));
    noKeys.keys.clear();
    QCOMPARE(installPack(noKeys).error().kind, ErrorKind::Denied);
}

void TstPackRefusals::older_than_any_that_was_installed_is_refused()
{
    const InstallStage stage;
    for (const char *version : {"1.2.0", "1.10.0"})
        QVERIFY(stage.install(stage.zip(QString::fromLatin1(version))));
    QVERIFY(rollBack(stage.back()));
    QCOMPARE(stage.opened(), QStringLiteral("1.2.0"));
    const auto before = stage.everything();
    // Also when it is newer than what counts now, and when it was never installed here.
    for (const char *version : {"1.1.0", "1.9.9", "0.9.0"}) {
        const auto refused = stage.install(stage.zip(QString::fromLatin1(version)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QVERIFY(refused.error().detail.contains(QStringLiteral("older than 1.10.0")));
        QCOMPARE(stage.everything(), before);
    }
}

void TstPackRefusals::the_same_version_with_other_bytes_is_refused()
{
    const InstallStage stage;
    QVERIFY(stage.install(stage.zip(QStringLiteral("1.1.0"))));
    const auto before = stage.everything();
    const auto refused = stage.install(stage.zip(QStringLiteral("1.1.0"), "other"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(stage.everything(), before);
}

void TstPackRefusals::a_file_that_is_not_there_is_not_found()
{
    const InstallStage stage;
    QCOMPARE(stage.install(stage.path(QStringLiteral("none.zip"))).error().kind,
             ErrorKind::NotFound);
    QVERIFY(!QFileInfo::exists(stage.home()));
}

QTEST_GUILESS_MAIN(TstPackRefusals)
#include "tst_pack_refusals.moc"
