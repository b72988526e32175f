// SPDX-License-Identifier: Apache-2.0
// backwell-pack safety: what a set of answers to the safety check (content/schema/
// safety-answers.schema.json) leads to, and which answer decided it. For clinical review and for
// checks; it is not for people with back pain.
#include "content/safety/help_now.h"
#include "content/safety/safety_outcome.h"
#include "content/tool/verbs.h"
#include "platform/base/json.h"
#include "platform/base/paths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cstdio>

namespace backwell::content::tool
{

namespace
{

constexpr std::array<std::pair<SignAnswer, QStringView>, 4> words{
    {{SignAnswer::Yes, u"yes"},
     {SignAnswer::No, u"no"},
     {SignAnswer::NotSure, u"not-sure"},
     {SignAnswer::Open, u"unanswered"}}};

QString wordOf(SignAnswer answer)
{
    return std::ranges::find(words, answer, [](const auto &row) { return row.first; })
        ->second.toString();
}

/// An answer in one of the four words, or nothing.
std::optional<SignAnswer> answerIn(const JsonValue &value)
{
    const QString said = value.string();
    const auto *const row =
        std::ranges::find(words, said, [](const auto &each) { return each.second; });
    return row == words.end() ? std::nullopt : std::optional(row->first);
}

std::unexpected<Error> bad(const QString &what)
{
    return fail(ErrorKind::Invalid, what);
}

Result<QByteArray> bytesOf(const QString &file)
{
    if (file != u"-")
        return paths::readAll(file, 1 << 20);
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, QStringLiteral("standard input cannot be read"));
    return in.readAll();
}

/// Every question of the rules, with the answer the file gives.
Result<CheckAnswers> readAnswers(const QByteArray &bytes)
{
    const auto root = parseJson(bytes);
    if (!root)
        return bad(QStringLiteral("This is not JSON, or the same key stands in it twice."));
    for (const JsonMember &member : root->members)
        if (member.name != u"answers" && member.name != u"others")
            return bad(QStringLiteral("The key \"%1\" is not known. Known are: answers, others.")
                           .arg(member.name));
    const JsonValue *given = root->find(u"answers");
    if (given == nullptr || !given->isObject())
        return bad(QStringLiteral("There is no \"answers\" with a question and its answer, as in "
                                  "{\"answers\": {\"fever\": \"yes\"}, \"others\": \"no\"}."));
    const QString how = QStringLiteral("An answer is one of: yes, no, not-sure, unanswered.");
    auto others = std::optional(SignAnswer::Open);
    if (const JsonValue *said = root->find(u"others"))
        others = answerIn(*said);
    if (!others)
        return bad(QStringLiteral("\"others\" is no answer. ") + how);
    CheckAnswers answers;
    for (const SafetyRule &rule : safetyRules())
        for (const QString &question : questionsOf(rule))
            if (std::ranges::find(answers, question, &CheckAnswer::question) == answers.end())
                answers.push_back({question, *others});
    for (const JsonMember &member : given->members) {
        const auto asked = std::ranges::find(answers, member.name, &CheckAnswer::question);
        if (asked == answers.end())
            return bad(QStringLiteral("There is no question \"%1\" in the safety check.")
                           .arg(member.name));
        const auto said = answerIn(member.value);
        if (!said)
            return bad(QStringLiteral("\"%1\" has no answer. ").arg(member.name) + how);
        asked->answer = *said;
    }
    return answers;
}

/// What the published list asks people to do; carrying on is on no list.
QString actionOf(SafetyOutcome outcome)
{
    const Tier *tier = builtInHelp().tier(outcomeCode(outcome));
    return tier != nullptr ? tier->action
                           : QStringLiteral("Nothing that was answered needs help today. This "
                                            "cannot rule everything out.");
}

QString textOf(const QString &sign)
{
    for (const Tier &tier : builtInHelp().tiers)
        for (const Sign &one : tier.signs)
            if (one.id == sign)
                return one.text;
    return sign;
}

QJsonObject asJson(const Deciding &one, const CheckAnswers &answers)
{
    QJsonObject read;
    for (const QString &question : one.questions)
        read.insert(question,
                    wordOf(std::ranges::find(answers, question, &CheckAnswer::question)->answer));
    return {{QStringLiteral("sign"), one.sign},
            {QStringLiteral("text"), textOf(one.sign)},
            {QStringLiteral("met"), wordOf(one.met)},
            {QStringLiteral("answers"), read}};
}

void printWords(SafetyOutcome outcome, const CheckAnswers &answers)
{
    std::printf("%s: %s\n", qUtf8Printable(outcomeCode(outcome)),
                qUtf8Printable(actionOf(outcome)));
    for (const Deciding &one : decidedBy(answers)) {
        QStringList read;
        for (const QString &question : one.questions)
            read.append(
                question + QStringLiteral(" = ") +
                wordOf(std::ranges::find(answers, question, &CheckAnswer::question)->answer));
        std::printf("decided by %s (%s): %s\n", qUtf8Printable(one.sign),
                    qUtf8Printable(read.join(QStringLiteral(", "))),
                    qUtf8Printable(textOf(one.sign)));
    }
}

} // namespace

int safetyVerb(Arguments arguments)
{
    const bool json = arguments.flag(QStringLiteral("--json"));
    if (arguments.words.size() != 1)
        return misused;
    const QString &file = arguments.words.front();
    const auto bytes = bytesOf(file);
    if (!bytes) {
        std::fprintf(stderr, "%s cannot be read.\n", qUtf8Printable(file));
        return failed;
    }
    const auto answers = readAnswers(*bytes);
    if (!answers) {
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(file),
                     qUtf8Printable(answers.error().detail));
        return failed;
    }
    const SafetyOutcome outcome = safetyOutcome(*answers);
    if (!json) {
        printWords(outcome, *answers);
        return worked;
    }
    QJsonArray decided;
    for (const Deciding &one : decidedBy(*answers))
        decided.append(asJson(one, *answers));
    const QJsonObject told{{QStringLiteral("outcome"), outcomeCode(outcome)},
                           {QStringLiteral("action"), actionOf(outcome)},
                           {QStringLiteral("decidedBy"), decided}};
    std::printf("%s\n", QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
    return worked;
}

} // namespace backwell::content::tool
