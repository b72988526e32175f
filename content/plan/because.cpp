// SPDX-License-Identifier: Apache-2.0
// From a rule and its numbers to a sentence.
#include "content/plan/because.h"

#include "platform/base/json.h"

#include <algorithm>
#include <array>

namespace backwell::content::plan
{

namespace
{

const QString limitPlace = QStringLiteral("{limit}");

/// The same sentence in another language, or nullptr.
const QString *sameIn(const BecauseWords &other, const QString &key, const QStringList &ours,
                      qsizetype which)
{
    const auto theirs = other.sentences.constFind(key);
    if (theirs == other.sentences.cend() || (theirs->size() == 1) != (ours.size() == 1) ||
        which >= theirs->size() || !fillsTheSame(ours[which], theirs->at(which)))
        return nullptr;
    return &theirs->at(which);
}

bool namesEveryLimitIn(const BecauseWords &other, const BecauseWords &words)
{
    for (auto one = words.sentences.begin(); one != words.sentences.end(); ++one)
        for (qsizetype i = 0; i < one->size(); ++i)
            if (one->at(i).contains(limitPlace) && !sameIn(other, one.key(), *one, i))
                return false;
    return true;
}

} // namespace

Result<BecauseWords> readBecauseWords(const QByteArray &json)
{
    const auto root = parseJson(json);
    if (!root)
        return std::unexpected(root.error());
    BecauseWords words;
    for (const JsonMember &member : (*root)[u"reasons"].members) {
        QStringList sentences;
        if (member.value.isString())
            sentences += member.value.text;
        for (const JsonValue &one : member.value.items)
            sentences += one.string();
        const auto blank = [](const QString &one) { return one.trimmed().isEmpty(); };
        if (sentences.isEmpty() || std::ranges::any_of(sentences, blank))
            return fail(ErrorKind::Invalid, member.name + QStringLiteral(": says nothing"));
        words.sentences.insert(member.name, sentences);
    }
    for (const JsonMember &member : (*root)[u"limits"].members) {
        if (!limitNames().contains(member.name) || member.value.string().isEmpty())
            return fail(ErrorKind::Invalid, member.name + QStringLiteral(": is no limit"));
        words.limits.insert(member.name, member.value.text);
    }
    for (const QString &limit : limitNames())
        if (!words.limits.contains(limit))
            return fail(ErrorKind::Invalid, limit + QStringLiteral(": has no words"));
    return words;
}

QMap<QString, QString> sentencesByPlace(const BecauseWords &words)
{
    QMap<QString, QString> all;
    for (auto one = words.sentences.begin(); one != words.sentences.end(); ++one)
        for (qsizetype i = 0; i < one->size(); ++i)
            all.insert(one->size() == 1 ? one.key() : QStringLiteral("%1/%2").arg(one.key()).arg(i),
                       one->at(i));
    return all;
}

bool fillsTheSame(const QString &one, const QString &other)
{
    static const std::array places{QStringLiteral("{movement}"), limitPlace,
                                   QStringLiteral("{number}")};
    return std::ranges::all_of(
        places, [&](const QString &place) { return one.contains(place) == other.contains(place); });
}

BecauseWords inWordsOf(BecauseWords words, const BecauseWords &other)
{
    const bool limits = namesEveryLimitIn(other, words);
    for (auto one = words.sentences.begin(); one != words.sentences.end(); ++one) {
        const QStringList ours = *one;
        for (qsizetype i = 0; i < ours.size(); ++i)
            if (const QString *theirs = sameIn(other, one.key(), ours, i);
                theirs && (limits || !ours[i].contains(limitPlace)))
                (*one)[i] = *theirs;
    }
    if (limits)
        words.limits = other.limits;
    return words;
}

QString sentence(const BecauseWords &words, const Catalogue &catalogue, const Reason &reason,
                 Speaks speaks)
{
    const QString rule = QString::fromLatin1(reason.rule.data(), qsizetype(reason.rule.size()));
    const QString marked = rule + (speaks == Speaks::OfAQuestion ? u'?'
                                   : reason.movement >= 0        ? u'+'
                                                                 : u' ');
    const QStringList all = words.sentences.value(marked, words.sentences.value(rule));
    QString text = all.size() == 1 ? all.first() : all.value(reason.number);
    text.replace(QStringLiteral("{number}"), QString::number(reason.number));
    text.replace(limitPlace, words.limits.value(limitNames().value(reason.number)));
    if (reason.movement >= 0)
        text.replace(QStringLiteral("{movement}"),
                     catalogue.movements[size_t(reason.movement)].title);
    return text;
}

} // namespace backwell::content::plan
