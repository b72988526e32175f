// SPDX-License-Identifier: Apache-2.0
// The rules of the safety check beside the pack: each row of the lists has its question and its
// sign, and each answer to it one action.
#include "content/questionnaire/reader.h"
#include "content/safety/help_now.h"
#include "content/safety/safety_standing.h"
#include "tests/content/safety/expected_tiers.h"

#include <QSet>
#include <QTest>

using namespace backwell;
using namespace backwell::content;
using tests::ExpectedRow;
using tests::ExpectedTiers;

namespace
{

QByteArray packFile(const char *path)
{
    QFile file(qEnvironmentVariable("BACKWELL_SOURCE") +
               QStringLiteral("/content/packs/backwell-en-GB/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const HelpNow &help()
{
    static const HelpNow help = readHelpNow(packFile("safety/help-now.json")).value_or(HelpNow());
    return help;
}

const Questionnaire &check()
{
    static const auto check =
        readQuestionnaire(packFile("questionnaires/safety-check.json")).questionnaire;
    return *check;
}

const ExpectedTiers &tiers()
{
    static const ExpectedTiers read;
    return read;
}

sync::AnswerItem coded(const QString &linkId, const QString &code)
{
    return {linkId, {}, {{Coding{{}, code, {}, {}}, {}}}, {}};
}

/// "No" to every question of the check but these, which get `code`, or nothing when it is empty.
std::vector<sync::AnswerItem> noBut(const QStringList &questions, const QString &code)
{
    std::vector<sync::AnswerItem> items;
    for (const Item &group : check().items) {
        sync::AnswerItem answered{group.linkId, {}, {}, {}};
        for (const Item &item : group.items) {
            if (!questions.contains(item.linkId))
                answered.items.push_back(coded(item.linkId, QStringLiteral("no")));
            else if (!code.isEmpty())
                answered.items.push_back(coded(item.linkId, code));
        }
        items.push_back(answered);
    }
    return items;
}

CheckAnswers answersOf(const std::vector<sync::AnswerItem> &items)
{
    return checkAnswers(check(), items);
}

/// *No* to all of the check but `question`.
CheckAnswers allNoBut(const QString &question, SignAnswer said)
{
    CheckAnswers answers = tiers().allNo();
    for (CheckAnswer &one : answers)
        if (one.question == question)
            one.answer = said;
    return answers;
}

} // namespace

class TstSafetyOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(help().tiers.size() == 3);
        QVERIFY(!check().items.empty());
        QVERIFY(tiers().rows().size() > 40);
    }

    void every_row_of_the_lists_has_its_questions_and_no_question_is_without_a_row()
    {
        QStringList asked;
        for (const CheckAnswer &answer : answersOf({}))
            asked.append(answer.question);
        QStringList listed = tiers().questions();
        asked.sort();
        listed.sort();
        QCOMPARE(asked, listed);
    }

    void every_rule_is_a_sign_of_the_list_of_its_action_and_every_sign_has_its_rule()
    {
        const QStringList codes{QStringLiteral("999"), QStringLiteral("today"),
                                QStringLiteral("appointment")};
        QStringList signs;
        for (const Tier &tier : help().tiers)
            for (const Sign &sign : tier.signs)
                signs.append(tier.id + u'/' + sign.id);
        QStringList rules;
        for (const SafetyRule &rule : safetyRules())
            rules.append(outcomeCode(rule.outcome) + u'/' + rule.id);
        signs.sort();
        rules.sort();
        QCOMPARE(rules, signs);
        for (qsizetype i = 0; i < codes.size(); ++i)
            QCOMPARE(help().tiers[size_t(i)].id, codes[i]);
    }

    void one_row_among_noes_decides_data()
    {
        QTest::addColumn<QStringList>("questions");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<SafetyOutcome>("outcome");
        for (const ExpectedRow &row : tiers().rows()) {
            const auto add = [&](const char *answer, SafetyOutcome outcome) {
                QTest::addRow("%s %s", qPrintable(row.id), answer)
                    << row.questions << QString::fromLatin1(answer) << outcome;
            };
            add("yes", row.yes);
            add("not-sure", row.notSure);
            add("", row.unanswered);
            add("a word of another version", row.unanswered);
            add("no", SafetyOutcome::CarryOn);
        }
    }
    void one_row_among_noes_decides()
    {
        QFETCH(QStringList, questions);
        QFETCH(QString, answer);
        QFETCH(SafetyOutcome, outcome);
        const CheckAnswers answers = answersOf(noBut(questions, answer));
        QCOMPARE(safetyOutcome(answers), outcome);
        QCOMPARE(decidedBy(answers).empty(), outcome == SafetyOutcome::CarryOn);
    }

    void what_decided_names_the_rule_and_the_answers_it_read()
    {
        const auto answers = answersOf(
            noBut({QStringLiteral("cancer"), QStringLiteral("leg-numb")}, QStringLiteral("yes")));
        const std::vector<Deciding> deciding = decidedBy(answers);
        QCOMPARE(deciding.size(), size_t(1));
        QCOMPARE(deciding.front().sign, QStringLiteral("cancer-legs"));
        QCOMPARE(deciding.front().questions,
                 (QStringList{QStringLiteral("cancer"), QStringLiteral("leg-numb")}));
        QCOMPARE(deciding.front().met, SignAnswer::Yes);
        QCOMPARE(
            decidedBy(answersOf(noBut({QStringLiteral("ces-sex")}, QStringLiteral("not-sure"))))
                .front()
                .met,
            SignAnswer::NotSure);
        QCOMPARE(decidedBy(answersOf(noBut({QStringLiteral("ces-sex")}, {}))).front().met,
                 SignAnswer::Open);
    }

    void nothing_answered_is_help_the_same_day()
    {
        QCOMPARE(safetyOutcome(answersOf({})), SafetyOutcome::SameDay);
        QCOMPARE(safetyOutcome(CheckAnswers()), SafetyOutcome::SameDay);
    }

    void a_question_that_was_not_asked_counts_as_unanswered()
    {
        for (const ExpectedRow &row : tiers().rows()) {
            CheckAnswers answers = tiers().allNo();
            std::erase_if(answers, [&](const CheckAnswer &one) {
                return row.questions.contains(one.question);
            });
            QVERIFY2(safetyOutcome(answers) >= row.unanswered, qPrintable(row.id));
        }
    }

    void a_question_that_no_rule_reads_is_treated_as_the_most_urgent()
    {
        for (const auto &[said, outcome] : {std::pair{SignAnswer::Yes, SafetyOutcome::Emergency},
                                            std::pair{SignAnswer::NotSure, SafetyOutcome::SameDay},
                                            std::pair{SignAnswer::Open, SafetyOutcome::SameDay},
                                            std::pair{SignAnswer::No, SafetyOutcome::CarryOn}}) {
            CheckAnswers answers = tiers().allNo();
            answers.push_back({QStringLiteral("new"), said});
            QCOMPARE(safetyOutcome(answers), outcome);
            QCOMPARE(decidedBy(answers).size(), size_t(said == SignAnswer::No ? 0 : 1));
        }
    }

    void what_may_still_raise_the_outcome_is_told_by_question()
    {
        const CheckAnswers cancer = allNoBut(QStringLiteral("cancer"), SignAnswer::Yes);
        QCOMPARE(decidedAbove(cancer, SafetyOutcome::SameDay), QStringList());
        QCOMPARE(decidedAbove(cancer, SafetyOutcome::Appointment),
                 QStringList{QStringLiteral("cancer")});
    }

    void every_outcome_has_its_code_and_an_unknown_code_is_none()
    {
        for (const auto outcome : {SafetyOutcome::CarryOn, SafetyOutcome::Appointment,
                                   SafetyOutcome::SameDay, SafetyOutcome::Emergency}) {
            QCOMPARE(outcomeOfCode(outcomeCode(outcome)), std::optional(outcome));
            const Item *item = check().find(safetycheck::outcomeItem);
            QVERIFY(item && item->hidden);
            QVERIFY(std::ranges::any_of(item->options, [&](const Option &option) {
                return std::get<Coding>(option.value).code == outcomeCode(outcome);
            }));
        }
        QVERIFY(!outcomeOfCode(u"fine"));
    }

    void the_words_to_say_fit_the_sign()
    {
        const Tier &urgent = help().tiers.front();
        QVERIFY(urgent.sayFor({QStringLiteral("ces-pee")}).contains(u"cauda equina"));
        QVERIFY(urgent.sayFor({QStringLiteral("both-legs")}).contains(u"cauda equina"));
        for (const char *other : {"leg-cold", "chest", "tearing", "accident"})
            QVERIFY(!urgent.sayFor({QLatin1String(other)}).contains(u"cauda equina"));
        QCOMPARE(urgent.sayFor({}), urgent.say);
    }
};

QTEST_GUILESS_MAIN(TstSafetyOutcome)
#include "tst_safety_outcome.moc"
