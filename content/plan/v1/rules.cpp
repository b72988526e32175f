// SPDX-License-Identifier: Apache-2.0
// What each rule says and where it comes from.
#include "content/plan/v1/rules.h"

namespace backwell::content::plan::v1
{

const std::array<RuleText, ruleCount> ruleTexts{{
    {"gate.outcome", "5.3.1", 'I', "No plan before the safety check has an outcome."},
    {"gate.urgent", "2.7", 'I',
     "After 999 or the same day there is no plan until the person was seen, or a new check says "
     "otherwise."},
    {"gate.new-signs", "5.3.9", 'I',
     "New numbness or weakness opens the safety check before anything else."},
    {"gate.two-moves", "4.2 E19, 2.6", 'I',
     "In the two-move leg check, three rises fewer than before or a foot that cannot opens the "
     "safety check first."},
    {"gate.ask-first", "4.1", 'R',
     "Treated after being sent for help, twelve weeks after an operation or a broken bone in the "
     "back, or told to ask first: no movement until a clinician agrees."},
    {"gate.lists-only", "2.7", 'I',
     "Where a region has lists only, the plan is the person's own choice."},
    {"gate.appointment", "5.3.1", 'I',
     "When the safety check says to book an appointment, contact is suggested while the plan goes "
     "on."},
    {"choose.limits", "4.1, 4.2", 'R',
     "A movement that does not suit a limit is never offered; its stand-in comes first."},
    {"choose.pregnancy", "4.1", 'R',
     "From week 16 of a pregnancy nothing that lies long on the back."},
    {"choose.track", "5.3.2", 'I', "Only movements for the track, back or leg."},
    {"choose.eases", "4.1", 'R', "When bending or arching eases, movements that way come first."},
    {"choose.bundle", "4.2", 'I', "The starter bundle by track, fitness and worry."},
    {"choose.mix", "4.1", 'I',
     "One to walk or cycle, one to get stronger, one to move more freely; on the leg track one for "
     "the leg."},
    {"choose.goal", "4.1 (NG59)", 'I', "What serves the person's own goal comes first."},
    {"choose.swapped", "5.3.7", 'I', "A movement that was swapped away ranks lower from then on."},
    {"choose.calm", "5.1, 5.2", 'R', "Poor sleep or much worry adds something calming."},
    {"choose.fewer", "5.1, 5.3.5", 'R',
     "Low confidence, low fitness or light support: three things a day at most."},
    {"choose.agreed", "5.1", 'I',
     "What was agreed with a clinician comes first; what they left out stays out."},
    {"choose.time", "4.1", 'I', "The day never takes longer than the time the person has."},
    {"choose.schedule", "4.1", 'R',
     "Strength on three days of a week with days between; walking on five."},
    {"pace.three-fine", "4.1", 'R', "After the last three sessions were fine, one step up."},
    {"pace.weekly", "4.1", 'I', "At most one rise a week for an item."},
    {"pace.one-a-day", "4.1", 'I', "At most one thing rises on a day."},
    {"pace.hold-week", "4.1", 'I', "In every fourth week nothing rises."},
    {"pace.quiet", "4.1", 'R', "For seven days after a red nothing rises."},
    {"pace.a-bit-much", "4.1", 'R', "A bit much twice in a row: one step down."},
    {"pace.too-much", "4.1", 'R',
     "Too much: not for 48 hours, then one step lower; the safety check is offered."},
    {"pace.morning", "4.1, 5.3.9", 'R',
     "Not back to usual next morning counts as too much for what was done."},
    {"pace.missed", "4.1", 'I', "Four to seven missed days: one step lower."},
    {"pace.restart", "4.1", 'I', "More than seven missed days: start again at 70 in 100."},
    {"pace.easier", "5.3.7", 'I', "Asked to be easier: one step down at once."},
    {"pace.harder", "4.1", 'I',
     "Asked to be harder: one fine session is enough to rise, within all other rules."},
    {"pace.return", "4.1", 'I', "Back in the plan after two weeks out of it: at 70 in 100."},
    {"flare.calm", "4.2, 5.1", 'R',
     "The first two days of a flare-up: positions that ease and a little walking."},
    {"flare.half", "5.1", 'R', "In a flare-up everything is half of usual."},
    {"flare.ends", "5.1", 'I', "A flare-up mode ends by itself after 14 days."},
    {"flare.way-back", "5.1", 'R', "The week after a flare-up: three quarters of usual."},
    {"flare.check", "2.7", 'I', "A flare-up offers the safety check."},
    {"variety.change", "5.3.7", 'I', "One thing a week makes room for a sister after six weeks."},
    {"variety.swap", "5.3.7", 'I', "What was swapped away is replaced at once."},
    {"learn.need", "5.3.4", 'I', "The card with the greatest unmet need."},
    {"learn.gap", "5.3.4", 'I', "No card again within 21 days."},
    {"learn.again", "5.3.4", 'I',
     "A card that the person asked to see again comes back after seven days."},
    {"contact.worse", "5.3.10", 'I',
     "Worse in two weeks running: somebody to talk to, until there was contact or a better week."},
    {"contact.reds", "5.3.10", 'I', "Two reds in seven days: somebody to talk to."},
    {"contact.flare", "5.1", 'I', "A flare-up mode that ended by itself: somebody to talk to."},
    {"contact.support", "5.3.5", 'I', "More support needed: somebody to talk to from the start."},
    {"leg.further-down", "5.3.9, 4.1", 'R',
     "Pain further down the leg counts as too much, and the leg is treated as easily upset for two "
     "weeks."},
    {"leg.most-days", "5.3.8", 'I',
     "Leg pain that stops sleep, walking or work on most days, two weeks running: somebody to talk "
     "to."},
    {"leg.six-weeks", "5.3.8", 'I',
     "Six weeks of leg pain without being clearly better: somebody to talk to."},
    {"leg.two-moves", "4.2 E19", 'I',
     "On the leg track the two-move leg check once a week, not with falls or dizziness."},
    {"leg.weekly", "2.7", 'I', "On the leg track the safety check is offered every seven days."},
    {"leg.step-up", "5.3.8", 'I',
     "With contact, the next steps that the region offers for the track."},
}};

} // namespace backwell::content::plan::v1
