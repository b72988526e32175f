// SPDX-License-Identifier: Apache-2.0
// backwell-pack sign-off: writes the list beside the pack.
#include "content/tool/sign_off.h"
#include "content/tool/verbs.h"
#include "platform/base/paths.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace backwell::content::tool
{

namespace
{
Result<QString> readNotes(const QString &file, bool mustBe)
{
    const auto bytes = paths::readAll(file);
    if (bytes)
        return QString::fromUtf8(*bytes);
    if (bytes.error().kind == ErrorKind::NotFound && !mustBe)
        return QString();
    return std::unexpected(bytes.error());
}

Result<void> writeList(const QString &file, const QByteArray &text)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.flush())
        return fail(ErrorKind::Denied, QStringLiteral("cannot write ") + file);
    return {};
}
} // namespace

int signOffVerb(Arguments arguments)
{
    const QString out = arguments.take(QStringLiteral("--out"));
    const QString notesFile = arguments.take(QStringLiteral("--notes"));
    if (arguments.words.size() != 1)
        return misused;
    const auto pack = wholeSource(arguments.words[0]);
    if (!pack)
        return complain(pack.error());
    const QDir beside(QDir(arguments.words[0]).absoluteFilePath(QStringLiteral("..")));
    const auto notes = readNotes(
        notesFile.isEmpty() ? beside.filePath(QStringLiteral("sign-off-notes.md")) : notesFile,
        !notesFile.isEmpty());
    if (!notes)
        return complain(notes.error());
    const QByteArray text = signOffList(*pack, *notes).toUtf8();
    if (out == u"-") {
        std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
        return worked;
    }
    const QString file = out.isEmpty() ? beside.filePath(QStringLiteral("SIGN-OFF.md")) : out;
    if (const auto written = writeList(file, text); !written)
        return complain(written.error());
    print(QStringLiteral("wrote ") + QDir::cleanPath(file));
    return worked;
}

} // namespace backwell::content::tool
