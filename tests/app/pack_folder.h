// SPDX-License-Identifier: Apache-2.0
// A pack of ours in a folder of the test's, to change before it is built, signed and opened as
// every pack is.
#pragma once

#include "app/library/pack_shelf.h"
#include "content/pack/builder.h"
#include "platform/base/crypto.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

namespace backwell::tests
{

class PackFolder
{
public:
    explicit PackFolder(const QString &name = QStringLiteral("backwell-en-GB"))
    {
        const QString from =
            qEnvironmentVariable("BACKWELL_SOURCE") + QStringLiteral("/content/packs/") + name;
        QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString source = files.next();
            const QString target = file(source.mid(from.size() + 1));
            QDir().mkpath(QFileInfo(target).path());
            QFile::copy(source, target);
        }
    }

    QString file(const QString &path) const
    {
        return m_folder.filePath(QStringLiteral("source/") + path);
    }
    QByteArray read(const QString &path) const
    {
        QFile in(file(path));
        if (!in.open(QIODevice::ReadOnly))
            qFatal("no %s", qPrintable(path));
        return in.readAll();
    }
    void write(const QString &path, const QByteArray &bytes) const
    {
        QFile::remove(file(path)); // a copy may be read-only
        QDir().mkpath(QFileInfo(file(path)).path());
        QFile out(file(path));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }
    void remove(const QString &path) const { QFile::remove(file(path)); }

    /// As it is now; a later change needs another call.
    content::Pack openPack()
    {
        const crypto::SigningPair pair = crypto::newSigningPair();
        const QString target = m_folder.filePath(QStringLiteral("pack-%1").arg(++m_built));
        if (!content::buildPack(m_folder.filePath(QStringLiteral("source")), target,
                                pair.secretKey))
            qFatal("the pack cannot be built");
        auto pack = content::Pack::open(target, {pair.publicKey});
        if (!pack)
            qFatal("the pack cannot be opened");
        return std::move(*pack);
    }
    std::unique_ptr<app::PackShelf> open() { return std::make_unique<app::PackShelf>(openPack()); }

private:
    QTemporaryDir m_folder;
    int m_built = 0;
};

} // namespace backwell::tests
