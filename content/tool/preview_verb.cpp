// SPDX-License-Identifier: Apache-2.0
// backwell-pack preview, serve-preview: a pack to look at in a browser. What serves it is Python's
// own server on this machine's own address: a reviewer's tool needs no server of ours.
#include "content/tool/preview.h"
#include "content/tool/verbs.h"
#include "platform/base/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>

namespace backwell::content::tool
{

namespace
{

Result<int> writePreview(const QString &source, const QString &folder)
{
    const auto pack = wholeSource(source);
    if (!pack)
        return std::unexpected(pack.error());
    const Files files = previewOf(*pack);
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QString path = folder + u'/' + file.key();
        QFile out(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !out.open(QIODevice::WriteOnly) ||
            out.write(file.value()) != file.value().size() || !out.flush())
            return fail(ErrorKind::Denied, QStringLiteral("cannot be written: ") + path);
    }
    return int(files.size());
}

} // namespace

int previewVerb(Arguments arguments)
{
    if (arguments.words.size() != 2)
        return misused;
    const QDir folder(arguments.words[1]);
    if (folder.exists() && !folder.isEmpty() && !folder.exists(QStringLiteral("index.html")))
        return complain({ErrorKind::Denied, QStringLiteral("holds other files: ") + folder.path()});
    const auto written = writePreview(arguments.words[0], folder.path());
    if (!written)
        return complain(written.error());
    print(QStringLiteral("%1 files; open %2")
              .arg(*written)
              .arg(folder.absoluteFilePath(QStringLiteral("index.html"))));
    return worked;
}

int servePreviewVerb(Arguments arguments)
{
    const QString asked = arguments.take(QStringLiteral("--port"));
    bool number = true;
    const int port = asked.isEmpty() ? 8600 : asked.toInt(&number);
    if (arguments.words.size() != 1 || !number || port < 1 || port > 65535)
        return misused;
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        return complain({ErrorKind::NotFound,
                         QStringLiteral("python3 serves it; without it: backwell-pack preview PACK "
                                        "FOLDER, and open FOLDER/index.html")});
    const QTemporaryDir folder;
    const auto written = writePreview(arguments.words[0], folder.path());
    if (!written)
        return complain(written.error());
    print(QStringLiteral("http://127.0.0.1:%1/ (Ctrl+C ends it)").arg(port));
    std::fflush(stdout);
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.setStandardOutputFile(QProcess::nullDevice());
    // Ctrl+C is for the server; this program ends after it and takes the folder away.
    server.setChildProcessModifier([] {
        std::signal(SIGINT, SIG_DFL);
        std::signal(SIGTERM, SIG_DFL);
    });
    std::signal(SIGINT, SIG_IGN);
    server.start(python, {QStringLiteral("-m"), QStringLiteral("http.server"),
                          QStringLiteral("--bind"), QStringLiteral("127.0.0.1"),
                          QStringLiteral("--directory"), folder.path(), QString::number(port)});
    server.waitForFinished(-1);
    const bool interrupted = server.exitStatus() == QProcess::CrashExit || server.exitCode() == 0;
    return interrupted
               ? worked
               : complain({ErrorKind::Denied, QStringLiteral("port %1 cannot be used").arg(port)});
}

} // namespace backwell::content::tool
