// SPDX-License-Identifier: Apache-2.0
// backwell-pack as a person types it, and a copy of our pack's source to try it on.
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace backwell::tests
{

struct Run {
    int exit = -1;
    QString out;
    QString err;
};

inline Run run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

inline QString toolFile()
{
    return qEnvironmentVariable("BACKWELL_BUILD") + QStringLiteral("/content/tool/backwell-pack");
}

inline Run tool(const QStringList &arguments)
{
    return run(toolFile(), arguments);
}

inline QString source()
{
    return qEnvironmentVariable("BACKWELL_SOURCE") +
           QStringLiteral("/content/packs/backwell-en-GB");
}

inline QByteArray get(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

inline void put(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(file));
}

inline void copyFolder(const QString &from, const QString &to)
{
    QProcess::execute(QStringLiteral("cp"),
                      {QStringLiteral("-r"), from + QStringLiteral("/."), to});
}

/// A copy of our pack's source that a test may spoil.
struct Copy {
    QTemporaryDir folder;
    Copy() { copyFolder(source(), folder.path()); }
    QString file(const char *path) const { return folder.filePath(QString::fromUtf8(path)); }
    /// The first occurrence of `from` becomes `to`.
    void replace(const char *path, const QByteArray &from, const QByteArray &to) const
    {
        QByteArray bytes = get(file(path));
        const qsizetype at = bytes.indexOf(from);
        if (at < 0)
            qFatal("%s does not hold %s", path, from.constData());
        put(file(path), bytes.replace(at, from.size(), to));
    }
    Run check() const { return tool({QStringLiteral("check"), folder.path()}); }
};

} // namespace backwell::tests
