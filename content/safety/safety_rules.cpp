// SPDX-License-Identifier: Apache-2.0
// The table. tests/data/safety/expected-tiers.json is written by hand from the same lists; the
// safety proof holds one against the other.
#include "content/safety/safety_rules.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace backwell::content
{

namespace
{

constexpr std::array<std::pair<SafetyOutcome, QStringView>, 4> codes{
    {{SafetyOutcome::CarryOn, u"carry-on"},
     {SafetyOutcome::Appointment, u"appointment"},
     {SafetyOutcome::SameDay, u"today"},
     {SafetyOutcome::Emergency, u"999"}}};

/// A group is words with a blank between: one of them. A comma parts the groups: all of them.
struct Row {
    const char *id;
    const char *reads; ///< empty: the question with the rule's own id
    const char *source;
};

constexpr auto girft = "GIRFT suspected cauda equina pathway 2023";
constexpr auto card = "Cauda equina safety card (backes.org.uk)";
constexpr auto ifompt = "IFOMPT framework 2020, doi 10.2519/jospt.2020.9971";
constexpr auto nhs = "NHS website list";
constexpr auto proposal = "Evidence list 2.6, for sign-off";
constexpr auto general = "General NHS advice";

constexpr Row emergency[] = {
    {"ces-pee", "", girft},
    {"ces-leak", "", card},
    {"ces-full", "", card},
    {"ces-poo", "", card},
    {"ces-poo-feel", "", girft},
    {"ces-numb", "", girft},
    {"ces-wipe", "", card},
    {"ces-sex", "", girft},
    {"both-legs", "", "GIRFT 2023 for weakness; BASS 2018; NHS website list"},
    {"leg-cold", "", proposal},
    {"chest", "", nhs},
    {"tearing", "", proposal},
    {"accident", "", nhs},
    {"cancer-legs", "cancer, leg-weak legs-heavy leg-numb", "NICE NG234; IFOMPT framework 2020"},
};
constexpr Row sameDay[] = {
    {"leg-weak", "", ifompt},
    {"legs-heavy", "", ifompt},
    {"band", "", ifompt},
    {"fever", "", nhs},
    {"side", "", proposal},
    {"infection", "", ifompt},
    {"immune", "", ifompt},
    {"cancer", "", ifompt},
    {"weight", "", nhs},
    {"constant", "", ifompt},
    {"unwell-50", "age-50, unwell", ifompt},
    {"shape", "", nhs},
    {"night", "", nhs},
    {"cough", "", nhs},
    {"between", "", nhs},
    {"bones", "small-fall, thin-bones", ifompt},
    {"calf", "", proposal},
    {"pregnant", "", proposal},
};
constexpr Row appointment[] = {
    {"weeks", "", general},   {"daily", "", general},     {"worse", "", general},
    {"leg-numb", "", ifompt}, {"stiff", "", "NICE NG65"}, {"unwell", "", ifompt},
    {"age-50", "", ifompt},   {"worried", "", general},
};

void add(std::vector<SafetyRule> &rules, SafetyOutcome outcome, std::span<const Row> rows)
{
    for (const Row &row : rows) {
        SafetyRule rule{QLatin1String(row.id), outcome, {}, QLatin1String(row.source)};
        const QString reads = *row.reads == '\0' ? rule.id : QLatin1String(row.reads);
        for (const QString &group : reads.split(QStringLiteral(", ")))
            rule.allOf.push_back(group.split(u' '));
        rules.push_back(std::move(rule));
    }
}

} // namespace

QString outcomeCode(SafetyOutcome outcome)
{
    return std::ranges::find(codes, outcome, &decltype(codes)::value_type::first)
        ->second.toString();
}

std::optional<SafetyOutcome> outcomeOfCode(QStringView code)
{
    const auto *const found = std::ranges::find(codes, code, &decltype(codes)::value_type::second);
    return found == codes.end() ? std::nullopt : std::optional(found->first);
}

const std::vector<SafetyRule> &safetyRules()
{
    static const std::vector<SafetyRule> rules = [] {
        std::vector<SafetyRule> made;
        add(made, SafetyOutcome::Emergency, emergency);
        add(made, SafetyOutcome::SameDay, sameDay);
        add(made, SafetyOutcome::Appointment, appointment);
        return made;
    }();
    return rules;
}

QStringList questionsOf(const SafetyRule &rule)
{
    QStringList questions;
    for (const QStringList &group : rule.allOf)
        questions += group;
    questions.removeDuplicates();
    return questions;
}

} // namespace backwell::content
