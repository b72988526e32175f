// SPDX-License-Identifier: Apache-2.0
// The order of a page, for the ear.
#include "app/speech/spoken_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace backwell::app
{

QStringList SpokenWords::of(const FormQuestion &question)
{
    QStringList words{question.text, question.help};
    if (question.kind == FormQuestion::Scale)
        words << QString::number(question.low) << question.lowLabel
              << QString::number(question.high) << question.highLabel;
    else
        words << question.labels() << question.unit;
    words.removeAll(QString());
    return words;
}

QStringList SpokenWords::of(const HelpTier &tier)
{
    QStringList words;
    if (tier.signs.isEmpty()) // somebody to talk to
        words << tier.title << tier.action << tier.where << tier.callText;
    else
        words << tier.action << tier.title << tier.signs << tier.whereLine() << tier.sayHint
              << tier.sayLine();
    words.removeAll(QString());
    for (QString &each : words)
        each = digitByDigit(each);
    return words;
}

QStringList SpokenWords::of(const QList<ArticleBlock> &blocks)
{
    QStringList words;
    for (const ArticleBlock &block : blocks) {
        if (block.kind == ArticleBlock::Picture)
            continue;
        words += block.text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
        for (const ArticleLink &link : block.links)
            if (!block.text.contains(link.text))
                words += link.text;
        // Of several ages the one the page opens with, and said which.
        const qsizetype age = std::min<qsizetype>(2, block.columns.size() - 1);
        if (block.kind != ArticleBlock::TenPeople || age < 0)
            continue;
        words += block.columns[age];
        for (const TenRow &row : block.rows)
            words += row.sentences.value(age);
    }
    words.removeAll(QString());
    return words;
}

QString SpokenWords::digitByDigit(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\d{3,}"));
    QString apart;
    qsizetype at = 0;
    for (auto found = number.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        apart += QStringView(text).mid(at, match.capturedStart() - at);
        apart += match.captured().split(QString(), Qt::SkipEmptyParts).join(u' ');
        at = match.capturedEnd();
    }
    apart += QStringView(text).mid(at);
    return apart;
}

} // namespace backwell::app
