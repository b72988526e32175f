// SPDX-License-Identifier: Apache-2.0
// Articles of our own pack as sheets, read from its source.
#pragma once

#include "content/article/article.h"
#include "content/movement/movement.h"
#include "content/sheet/sheet_values.h"

#include <QFile>
#include <QProcess>

namespace backwell::tests
{

inline QByteArray packFile(const QString &path)
{
    QFile file(qEnvironmentVariable("BACKWELL_SOURCE") +
               QStringLiteral("/content/packs/backwell-en-GB/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline std::optional<content::Movement> movementOf(const QString &id)
{
    auto movement = content::readMovement(packFile(QStringLiteral("movements/%1.json").arg(id)));
    return movement ? std::optional(*movement) : std::nullopt;
}

/// With a box of help of two lines and a source.
inline content::Sheet sheetOf(const QString &id)
{
    const auto article = content::readArticle(packFile(QStringLiteral("articles/%1.md").arg(id)));
    if (!article)
        qFatal("no article %s", qPrintable(id));
    content::Sheet sheet;
    sheet.language = QStringLiteral("en-GB");
    sheet.title = article->title;
    sheet.above = QStringLiteral("Scans");
    sheet.below = QStringLiteral("Waiting for a clinician's check");
    sheet.blocks = article->blocks;
    sheet.help = {QStringLiteral("Get help now"),
                  {{QStringLiteral("Any of these"),
                    QStringLiteral("Call 999 or go to A&E now."),
                    {QStringLiteral("you leak pee"), QStringLiteral("both legs are weak")}},
                   {QStringLiteral("Or these"), QStringLiteral("Call 111 or your GP today."), {}}}};
    sheet.terms = content::termsIn(
        article->blocks, *content::readGlossary(packFile(QStringLiteral("glossary.json"))));
    sheet.sources = {QStringLiteral("Brinjikji 2015 <AJNR> 36:811")};
    sheet.foot = QStringLiteral("Backwell · backwell-en-GB 1.0.0 · to be reviewed by 30 November "
                                "2027");
    return sheet;
}

/// What a program says; empty, and a failure of the test, when it does not end well.
inline QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(60'000) && process.exitCode() == 0;
    const QString words = QString::fromUtf8(process.readAll());
    if (!ended)
        qWarning("%s: %s", qPrintable(program), qPrintable(words));
    return ended ? words : QString();
}

} // namespace backwell::tests
