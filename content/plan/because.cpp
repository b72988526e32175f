// SPDX-License-Identifier: Apache-2.0
// From a rule and its numbers to a sentence.
#include "content/plan/because.h"

#include "platform/base/json.h"

namespace backwell::content::plan
{

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
        if (sentences.isEmpty() || sentences.first().trimmed().isEmpty())
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
    text.replace(QStringLiteral("{limit}"), words.limits.value(limitNames().value(reason.number)));
    if (reason.movement >= 0)
        text.replace(QStringLiteral("{movement}"),
                     catalogue.movements[size_t(reason.movement)].title);
    return text;
}

} // namespace backwell::content::plan
