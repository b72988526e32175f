// SPDX-License-Identifier: Apache-2.0
// A pack with an index, built from a text file of tests/data/search or from a source folder, in a
// folder of the test's.
#pragma once

#include "content/pack/builder.h"
#include "content/search/index_writer.h"
#include "content/search/search_index.h"
#include "platform/base/crypto.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

namespace backwell::tests
{

inline QString shippedSource()
{
    return qEnvironmentVariable("BACKWELL_SOURCE") +
           QStringLiteral("/content/packs/backwell-en-GB");
}

class SearchedPack
{
public:
    QString source() const { return m_folder.filePath(QStringLiteral("source")); }
    QString built() const { return m_folder.filePath(QStringLiteral("built")); }

    /// A head that leaves out what nobody searches gets it.
    void put(const QString &path, QByteArray bytes) const
    {
        const qsizetype end = bytes.indexOf("\n---\n", 1) + 1;
        if (path.endsWith(u".md") && bytes.startsWith("---\n") && end > 0)
            for (const QByteArray line :
                 {"reader: person", "audience: both", "when: any", "boxes: 1",
                  "messages: keep-going", "facts:", "reviewBy: 2027-11-30",
                  "approver:", "minutes: 1", "answer: it-depends"}) {
                const QByteArray key = '\n' + line.first(line.indexOf(':') + 1);
                const bool wanted = !bytes.first(end).contains(key) &&
                                    (key != "\nminutes:" || path.startsWith(u"articles/")) &&
                                    (key != "\nanswer:" || path.startsWith(u"beliefs/"));
                if (wanted)
                    bytes.insert(end, line + '\n');
            }
        const QString file = source() + u'/' + path;
        QDir().mkpath(QFileInfo(file).path());
        QFile::remove(file); // a copy may be read-only
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qUtf8Printable(file));
    }
    /// Every part of the file that begins with `=== path`.
    void addLibrary(const QString &name) const
    {
        const QByteArray all =
            read(qEnvironmentVariable("BACKWELL_TEST_DATA") + QStringLiteral("/search/") + name);
        for (qsizetype at = all.indexOf("\n=== ") + 1; at > 0;) {
            const qsizetype line = all.indexOf('\n', at);
            const qsizetype next = all.indexOf("\n=== ", at);
            const qsizetype end = next < 0 ? all.size() : next + 1;
            put(QString::fromUtf8(all.mid(at + 4, line - at - 4)),
                all.mid(line + 1, end - line - 1));
            at = next + 1;
        }
    }
    /// Files of another source, those whose path begins so.
    void addFrom(const QString &folder, const QString &beginning = {}) const
    {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const QString path = QDir(folder).relativeFilePath(file);
            if (path.startsWith(beginning) && !path.startsWith(u"animation/"))
                put(path, read(file));
        }
    }
    /// The English library with the movements, the help list and the search words that ship.
    void addEnglish() const
    {
        addLibrary(QStringLiteral("library.txt"));
        for (const char *path : {"movements/", "safety/", "search-words.json"})
            addFrom(shippedSource(), QString::fromLatin1(path));
    }

    QString indexFile() const { return m_folder.filePath(QStringLiteral("search.db")); }
    content::Pack build(bool withIndex = true)
    {
        std::vector<content::AddedFile> added;
        if (withIndex) {
            if (const auto written = content::writeSearchIndex(source(), indexFile()); !written)
                qFatal("no index: %s", qUtf8Printable(written.error().detail));
            added.push_back({content::searchIndexPath.toString(), indexFile()});
        }
        return buildWith(added);
    }
    content::Pack buildWith(const std::vector<content::AddedFile> &added)
    {
        if (const auto made = content::buildPack(source(), built(), m_pair.secretKey, added); !made)
            qFatal("no pack: %s", qUtf8Printable(made.error().detail));
        return open();
    }
    /// What was built, as the app opens it.
    content::Pack open() const
    {
        auto pack = content::Pack::open(built(), {m_pair.publicKey});
        if (!pack)
            qFatal("the pack does not open: %s", qUtf8Printable(pack.error().detail));
        return *pack;
    }
    static QByteArray read(const QString &file)
    {
        QFile in(file);
        if (!in.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qUtf8Printable(file));
        return in.readAll();
    }

private:
    QTemporaryDir m_folder;
    crypto::SigningPair m_pair = crypto::newSigningPair();
};

/// "article:leg-pain", "term:mri"
inline QString nameOf(const content::Found &found)
{
    constexpr std::array kinds{"article", "card", "belief", "term", "movement", "help"};
    return QString::fromLatin1(kinds[size_t(found.kind)]) + u':' + found.id;
}

inline QStringList namesOf(const content::SearchAnswer &answer)
{
    QStringList names;
    for (const content::Found &found : answer.found)
        names += nameOf(found);
    return names;
}

} // namespace backwell::tests
