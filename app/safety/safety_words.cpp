// SPDX-License-Identifier: Apache-2.0
// The lists' own words where they have them.
#include "app/safety/safety_words.h"

#include "app/safety/help_face.h"

#include <algorithm>

namespace backwell::app
{

using content::CheckAnswers;
using content::SafetyOutcome;
using content::SafetyReason;
using content::SignAnswer;

namespace
{

const content::Tier &tierFor(const content::HelpNow &help, SafetyOutcome outcome)
{
    const content::Tier &most = help.tiers.front();
    if (outcome == SafetyOutcome::Emergency)
        return most;
    if (outcome == SafetyOutcome::Appointment) {
        const content::Tier *tier = help.tier(u"appointment");
        return tier != nullptr ? *tier : most;
    }
    return help.tiers.size() > 1 ? help.tiers[1] : most;
}

QString textOf(const content::HelpNow &help, const QString &sign)
{
    for (const content::HelpNow *lists : {&help, &content::builtInHelp()}) {
        for (const content::Tier &tier : lists->tiers) {
            const auto found = std::ranges::find(tier.signs, sign, &content::Sign::id);
            if (found != tier.signs.end())
                return found->text;
        }
    }
    return sign;
}

} // namespace

SafetyAdvice SafetyWords::advice(const content::HelpNow &help, SafetyOutcome outcome,
                                 const CheckAnswers &answers)
{
    SafetyAdvice advice;
    advice.urgency = int(outcome);
    advice.signs = HelpFace::shown(help.tiers.front()).signs;
    QStringList said;
    bool open = false;
    for (const content::Deciding &one : content::decidedBy(answers)) {
        if (answers.empty() || content::safetyOutcome(answers) != outcome)
            break; // in general, or told by another version of Backwell
        if (one.met == SignAnswer::Yes) {
            said.append(one.sign);
            advice.because.append(textOf(help, one.sign));
        } else if (one.met == SignAnswer::NotSure) {
            advice.because.append(tr("not sure: %1").arg(textOf(help, one.sign)));
        } else {
            open = true;
        }
    }
    if (open && advice.because.isEmpty())
        advice.because.append(tr("some questions were left open, so somebody should ask them"));
    switch (outcome) {
    case SafetyOutcome::CarryOn:
        advice.title = tr("Nothing you told us needs help today.");
        advice.lead = tr("This cannot rule everything out. Come back if anything new starts, if it "
                         "gets worse, or if you worry.");
        advice.plan = tr("Your plan can start.");
        return advice;
    case SafetyOutcome::Appointment:
        advice.plan = tr("Your plan can start meanwhile.");
        break;
    case SafetyOutcome::SameDay:
    case SafetyOutcome::Emergency:
        advice.plan = tr("Your plan waits until you have been seen. Reading, your diary and Get "
                         "help now are there all the time.");
        break;
    }
    const content::Tier &tier = tierFor(help, outcome);
    advice.tier = HelpFace::shown(tier);
    advice.tier.say = tier.sayFor(said);
    if (!said.isEmpty())
        advice.tier.sayHint.clear();
    const auto end = tier.action.indexOf(QStringLiteral(". "));
    advice.title = end < 0 ? tier.action : tier.action.left(end + 1);
    advice.lead = end < 0 ? QString() : tier.action.mid(end + 2);
    return advice;
}

QString SafetyWords::dueTitle(SafetyReason reason)
{
    switch (reason) {
    case SafetyReason::FlareUp:
        return tr("A flare-up: is anything new?");
    case SafetyReason::LegWeek:
        return tr("A week with leg pain: is anything new?");
    case SafetyReason::PlanStart:
        return tr("A new plan: is anything new?");
    case SafetyReason::Discharge:
        return tr("Before you go on by yourself: is anything new?");
    case SafetyReason::None:
    case SafetyReason::NeverAsked:
        break;
    }
    return tr("A short private check comes first");
}

QString SafetyWords::newSignTitle()
{
    return tr("You told us about something new: the safety check comes first");
}

QString SafetyWords::dueLine(bool again)
{
    return again ? tr("The private check again, about two minutes.")
                 : tr("About two minutes. Until then there is walking and resting, and everything "
                      "to read.");
}

QString SafetyWords::listsTitle()
{
    return tr("Signs that need help fast");
}

QString SafetyWords::listsLine()
{
    return tr("Look through them when something is new or different.");
}

} // namespace backwell::app
