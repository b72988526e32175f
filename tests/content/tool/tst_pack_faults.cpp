// SPDX-License-Identifier: Apache-2.0
// Every fault in tests/data/pack-faults is found, in its file and line, and a good pack has none.
// A fault is {"pack"?, "build"?, "changes": [{"file", "find", "replace"} | {"file", "text"} |
// {"file", "copy"} | {"file", "remove"}], "finds": {"level", "file", "line", "says"}}.
#include "content/pack/builder.h"
#include "content/tool/pack_check.h"
#include "platform/base/crypto.h"
#include "tests/content/tool/pack_tool.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::content::tool;
using namespace backwell::tests;

namespace
{
const QDate today(2026, 11, 22);

QString data(const QString &path)
{
    return qEnvironmentVariable("BACKWELL_TEST_DATA") + u'/' + path;
}

QString errorsOf(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        if (finding.level == Level::Error)
            lines += asLine(finding);
    }
    return lines.join(u'\n');
}

void copyAll(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + u'/' + QDir(from).relativeFilePath(file);
        QDir().mkpath(QFileInfo(target).path());
        QVERIFY(QFile::copy(file, target));
    }
}

void change(const QString &folder, const QJsonValue &order)
{
    const QString file = folder + u'/' + order[u"file"].toString();
    if (order[u"remove"].toBool()) {
        QVERIFY(QFile::remove(file));
    } else if (order[u"copy"].isString()) {
        QDir().mkpath(QFileInfo(file).path());
        QVERIFY(QFile::copy(folder + u'/' + order[u"copy"].toString(), file));
    } else if (order[u"text"].isString()) {
        put(file, order[u"text"].toString().toUtf8());
    } else {
        const QByteArray find = order[u"find"].toString().toUtf8();
        QByteArray bytes = get(file);
        const qsizetype at = bytes.indexOf(find);
        QVERIFY2(at >= 0, qUtf8Printable(file + QStringLiteral(" does not hold what to find")));
        put(file, bytes.replace(at, find.size(), order[u"replace"].toString().toUtf8()));
    }
}
} // namespace

class TstPackFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_good_pack_has_no_errors_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("small") << data(QStringLiteral("packs/small-en-GB"));
        QTest::newRow("a translation") << data(QStringLiteral("packs/small-cy"));
        QTest::newRow("shipped") << source();
    }
    void a_good_pack_has_no_errors()
    {
        QFETCH(QString, folder);
        const QString errors = errorsOf(checkPack(folder, today));
        QVERIFY2(errors.isEmpty(), qUtf8Printable(errors));
    }

    void a_fault_is_found_in_its_file_and_line_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(data(QStringLiteral("pack-faults")));
        const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
        QVERIFY(names.size() >= 30);
        for (const QString &name : names)
            QTest::newRow(qUtf8Printable(name.chopped(5))) << folder.filePath(name);
    }
    void a_fault_is_found_in_its_file_and_line()
    {
        QFETCH(QString, file);
        const QJsonValue fault = QJsonDocument::fromJson(get(file)).object();
        const QTemporaryDir folder;
        copyAll(data(QStringLiteral("packs")), folder.path());
        QString pack = folder.filePath(fault[u"pack"].toString(QStringLiteral("small-en-GB")));
        if (fault[u"build"].toBool()) {
            const QString built = folder.filePath(QStringLiteral("built"));
            QVERIFY(buildPack(pack, built, crypto::newSigningPair().secretKey));
            pack = built;
        }
        static QMap<QString, Findings> asItWas; // by pack; built ones are built anew
        const QString key = QFileInfo(pack).fileName();
        if (!asItWas.contains(key) || fault[u"build"].toBool())
            asItWas.insert(key, checkPack(pack, today));
        const Findings before = asItWas.value(key);
        for (const QJsonValue order : fault[u"changes"].toArray())
            change(pack, order);
        const Findings after = checkPack(pack, today);

        const QJsonValue finds = fault[u"finds"];
        const Level level = finds[u"level"].toString() == u"error" ? Level::Error : Level::Warning;
        const auto isIt = [&](const Finding &finding) {
            return finding.level == level && finding.file == finds[u"file"].toString() &&
                   finding.line == finds[u"line"].toInt() &&
                   finding.text.contains(finds[u"says"].toString());
        };
        QVERIFY(std::ranges::none_of(before, isIt));
        QStringList said;
        for (const Finding &finding : after) {
            if (std::ranges::find(before, finding) == before.end())
                said += asLine(finding);
        }
        QVERIFY2(std::ranges::any_of(after, isIt),
                 qUtf8Printable(QStringLiteral("said:\n") + said.join(u'\n')));
        QCOMPARE(errorsOf(after).isEmpty(), level != Level::Error);
    }
};

QTEST_GUILESS_MAIN(TstPackFaults)
#include "tst_pack_faults.moc"
