// SPDX-License-Identifier: Apache-2.0
// backwell-pack plan: the week and the day that a history leads to, with every reason.
#include "content/plan/history_json.h"
#include "content/plan/make_plan.h"
#include "content/plan/plan_json.h"
#include "content/plan/v1/rules.h"
#include "content/tool/plan_source.h"
#include "content/tool/verbs.h"
#include "platform/base/paths.h"

#include <cstdio>

namespace backwell::content::tool
{

namespace
{

/// The table for SIGN-OFF.md: what is not read in a published source, rule by rule.
int printRules()
{
    print(QStringLiteral("| what | how it is | mark | why it is here | signed |"));
    print(QStringLiteral("|---|---|---|---|---|"));
    for (const plan::v1::RuleText &rule : plan::v1::ruleTexts) {
        const auto text = [](std::string_view view) {
            return QString::fromUtf8(view.data(), qsizetype(view.size()));
        };
        if (rule.mark != 'V')
            print(QStringLiteral("| rule `%1` | %2 | %3 | evidence list %4 | |")
                      .arg(text(rule.id), text(rule.says), QString(QLatin1Char(rule.mark)),
                           text(rule.source)));
    }
    return worked;
}

void tell(const PlanSource &source, const plan::Region &region, const plan::Plan &plan)
{
    print(QStringLiteral("%1. Week %2. %3. Rules %4, pack %5 %6.")
              .arg(dateText(plan.day), QString::number(plan.week), modeText(plan.mode),
                   QString::number(plan.rules), source.catalogue.pack, source.catalogue.version));
    if (!plan.because.empty())
        print(QStringLiteral("  ") + becauseText(source, plan.because));
    for (const plan::Question &one : plan.questions)
        print(QStringLiteral("%1: %2 %3")
                  .arg(one.first ? QStringLiteral("First") : QStringLiteral("Asked"),
                       askText(one.ask),
                       becauseText(source, one.because, plan::Speaks::OfAQuestion)));
    if (plan.contact) {
        print(QStringLiteral("Somebody to talk to. ") + becauseText(source, plan.contact->because));
        for (const int up : plan.contact->stepUps)
            print(QStringLiteral("  next step here: ") + region.stepUps[size_t(up)].title);
    }
    print(QStringLiteral("This week:"));
    for (const plan::WeekItem &one : plan.items)
        print(QStringLiteral("  %1, on %2 days. %3")
                  .arg(thingText(source.catalogue, one.movement, one.step),
                       QString::number(one.days), becauseText(source, one.because)));
    print(QStringLiteral("Today, %1 minutes in all:").arg(plan.minutes));
    for (const plan::Thing &one : plan.today)
        print(QStringLiteral("  %1. %2")
                  .arg(thingText(source.catalogue, one.movement, one.step),
                       becauseText(source, one.because)));
    if (plan.card)
        print(QStringLiteral("  To read: %1. %2")
                  .arg(source.catalogue.cards[size_t(plan.card->card)].title,
                       becauseText(source, plan.card->because)));
}

} // namespace

int planVerb(Arguments arguments)
{
    if (arguments.flag(QStringLiteral("--rules")))
        return printRules();
    const bool json = arguments.flag(QStringLiteral("--json"));
    const bool catalogue = arguments.flag(QStringLiteral("--print-catalogue"));
    const auto source = planSource(arguments);
    if (!source)
        return complain(source.error());
    if (catalogue) {
        std::fputs(plan::catalogueJson(source->catalogue).constData(), stdout);
        return worked;
    }
    if (arguments.words.size() != 1)
        return misused;
    const auto bytes = paths::readAll(arguments.words.front());
    if (!bytes)
        return complain(bytes.error());
    const auto history = plan::readHistory(source->catalogue, *bytes);
    if (!history)
        return complain(history.error());
    const auto made = plan::makePlan(source->catalogue, *history);
    if (!made)
        return complain(made.error());
    if (json)
        std::printf("%s\n", plan::planJson(source->catalogue, history->region, *made).constData());
    else
        tell(*source, history->region, *made);
    return worked;
}

} // namespace backwell::content::tool
