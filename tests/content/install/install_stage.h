// SPDX-License-Identifier: Apache-2.0
// Small packs of any version, as zips, and a folder where they are installed.
#pragma once

#include "content/install/opening.h"
#include "content/install/pack_zip.h"
#include "content/install/roll_back.h"
#include "content/pack/builder.h"
#include "platform/base/crypto.h"
#include "tests/content/install/zip_bytes.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>

namespace backwell::tests
{

inline content::PackVersion version(const char *text)
{
    return *content::PackVersion::parse(QString::fromLatin1(text));
}

class InstallStage
{
public:
    using Parts = std::vector<ZipPart>;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString home() const { return path(QStringLiteral("home")); }
    QString packs() const { return home() + QStringLiteral("/packs/test-pack"); }
    std::vector<QByteArray> keys() const { return {m_pair.publicKey}; }
    const crypto::SigningPair &pair() const { return m_pair; }

    void put(const QString &file, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qUtf8Printable(file));
    }
    static QByteArray get(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    /// A built and signed folder; `word` stands in its article, so that two of a version differ.
    QString built(const QString &version, const QByteArray &word = "plain") const
    {
        const QString source = path(QStringLiteral("source-") + version);
        const QString target =
            path(QStringLiteral("built-%1-%2").arg(version, QString::fromLatin1(word)));
        put(source + QStringLiteral("/manifest.json"),
            R"({"format":1,"name":"test-pack","version":")" + version.toLatin1() +
                R"(","language":"en-GB","title":"T","approver":{"name":"","role":"","date":""},
                "reviewBy":"2027-11-30","licence":"CC BY 4.0"})");
        put(source + QStringLiteral("/articles/a.md"), "article " + version.toLatin1() + word);
        put(source + QStringLiteral("/articles/b.md"), QByteArray(200000, 'b'));
        put(source + QStringLiteral("/learn.json"), "{}");
        put(source + QStringLiteral("/safety/help-now.json"), "{\"id\": \"help-now\"}");
        if (!content::buildPack(source, target, m_pair.secretKey))
            qFatal("cannot build");
        return target;
    }
    /// Its zip as backwell-pack makes it.
    QString zip(const QString &version, const QByteArray &word = "plain") const
    {
        const QString folder = built(version, word);
        const QString file = folder + QStringLiteral(".zip");
        if (!content::writePackZip(folder, file))
            qFatal("cannot zip");
        return file;
    }
    /// The same in parts, to be spoilt.
    Parts parts(const QString &version) const
    {
        const QString folder = built(version);
        const auto part = [&](const char *name) {
            return stored(name, get(folder + u'/' + QString::fromLatin1(name)));
        };
        return {part("manifest.json"), part("manifest.sig"), part("articles/a.md"),
                part("articles/b.md"), part("learn.json"),   part("safety/help-now.json")};
    }
    /// The manifest changed and signed again, by a careless or hostile signer.
    void resign(Parts &parts, const QByteArray &from, const QByteArray &to) const
    {
        QByteArray json = parts[0].data;
        if (!json.contains(from))
            qFatal("the manifest does not hold %s", from.constData());
        json.replace(from, to);
        parts[0] = stored("manifest.json", json);
        parts[1] = stored("manifest.sig", crypto::sign(json, m_pair.secretKey).toBase64());
    }
    QString file(const QByteArray &bytes) const
    {
        const QString name = path(QStringLiteral("given.zip"));
        put(name, bytes);
        return name;
    }

    Result<content::Installed> install(const QString &zip) const
    {
        return content::installPack(order(zip));
    }
    content::InstallOrder order(const QString &zip) const
    {
        return {.zip = zip, .folder = home(), .keys = keys(), .today = QDate(2026, 11, 22)};
    }
    content::OpeningOrder opening(const QString &shipped = {}) const
    {
        return {.folder = home(),
                .name = QStringLiteral("test-pack"),
                .shipped = shipped,
                .keys = keys()};
    }
    content::RollBackOrder back() const
    {
        return {.folder = home(), .name = QStringLiteral("test-pack"), .keys = keys()};
    }
    /// The version that a start opens, every hash of it sound; else the kind of the error.
    QString opened(const QString &shipped = {}) const
    {
        const auto open = content::openBestPack(opening(shipped));
        if (!open)
            return kindName(open.error().kind);
        if (const auto whole = open->pack.verify(); !whole)
            return kindName(whole.error().kind);
        return open->pack.manifest().version;
    }
    /// Every file below the install folder with its bytes, links by where they lead.
    QMap<QString, QByteArray> everything() const
    {
        QMap<QString, QByteArray> found;
        QDirIterator files(home(), QDir::Files | QDir::Hidden | QDir::System,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            found.insert(file.mid(home().size()), QFileInfo(file).isSymLink() ? "link" : get(file));
        }
        return found;
    }
    QStringList folders() const
    {
        return QDir(packs()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
                                       QDir::Name);
    }

private:
    QTemporaryDir m_folder;
    crypto::SigningPair m_pair = crypto::newSigningPair();
};

} // namespace backwell::tests
