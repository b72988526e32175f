// SPDX-License-Identifier: Apache-2.0
// A small reader of WebVTT.
#include "app/learn/captions.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace backwell::app
{

namespace
{

qint64 milliseconds(const QRegularExpressionMatch &match, int first)
{
    return ((match.captured(first).toLongLong() * 60 + match.captured(first + 1).toLongLong()) *
                60 +
            match.captured(first + 2).toLongLong()) *
               1000 +
           match.captured(first + 3).toLongLong();
}

} // namespace

Result<std::vector<Caption>> readCaptions(const QByteArray &vtt)
{
    static const QRegularExpression times(QStringLiteral(
        R"(^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})[ \t]+-->[ \t]+(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})(?:[ \t].*)?$)"));
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    QString text = QString::fromUtf8(vtt);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    if (vtt.size() > (1 << 20) || !text.startsWith(u"WEBVTT"))
        return fail(ErrorKind::Invalid, QStringLiteral("captions: not WebVTT"));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    std::vector<Caption> captions;
    const QStringList blocks = text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    for (const QString &block : blocks) {
        const QStringList lines = block.trimmed().split(u'\n');
        const auto timing =
            std::ranges::find_if(lines, [](const QString &line) { return line.contains(u"-->"); });
        if (timing == lines.end() || lines.front().startsWith(u"NOTE"))
            continue;
        const QRegularExpressionMatch match = times.match(*timing);
        Caption caption;
        if (match.hasMatch()) {
            caption.fromMs = milliseconds(match, 1);
            caption.toMs = milliseconds(match, 5);
        }
        if (!match.hasMatch() || caption.toMs <= caption.fromMs)
            return fail(ErrorKind::Invalid, QStringLiteral("captions: times"));
        caption.text = QStringList(timing + 1, lines.end()).join(u'\n').remove(tags).trimmed();
        captions.push_back(caption);
    }
    std::ranges::stable_sort(captions, {}, &Caption::fromMs);
    return captions;
}

QString captionAt(const std::vector<Caption> &captions, qint64 ms)
{
    QString words;
    for (const Caption &caption : captions)
        if (caption.fromMs <= ms && ms < caption.toMs)
            words = caption.text;
    return words;
}

} // namespace backwell::app
