// SPDX-License-Identifier: Apache-2.0
// The part of MyPlanFace that changes lists and sentences, and what is done with a proposal.
#include "app/me/my_plan_face.h"

#include <algorithm>
#include <array>

namespace backwell::app
{

namespace plan = content::plan;

namespace
{
constexpr std::array<int, 2> reviewMonths{6, 12};
constexpr int nineMonths = 274; ///< between the two
} // namespace

QStringList &MyPlanFace::list(List list)
{
    switch (list) {
    case FlareSigns:
        return m_plan.flareUp.signs;
    case FlareFirst:
        return m_plan.flareUp.firstDays;
    case FlareBack:
        return m_plan.flareUp.wayBack;
    case LaterHelped:
        return m_plan.later.helped;
    case LaterWarnings:
        break;
    }
    return m_plan.later.warnings;
}

void MyPlanFace::toggle(List which, const QString &text)
{
    beHere();
    const QString one = text.simplified();
    if (one.isEmpty())
        return;
    QStringList &all = list(which);
    if (all.removeAll(one) == 0)
        all += one;
    edited();
}

void MyPlanFace::add(List which, const QString &text)
{
    beHere();
    if (!list(which).contains(text.simplified()))
        toggle(which, text);
}

QString &MyPlanFace::text(Text what)
{
    switch (what) {
    case FlareSafe:
        return m_plan.flareUp.safeBecause;
    case FlareContact:
        return m_plan.flareUp.contact;
    case FlareTell:
        return m_plan.flareUp.tellOthers;
    case LaterMinimum:
        return m_plan.later.weeklyMinimum;
    case LaterContact:
        break;
    }
    return m_plan.later.contact;
}

void MyPlanFace::setText(Text what, const QString &words)
{
    beHere();
    if (text(what) == words)
        return;
    text(what) = words;
    edited(true);
}

void MyPlanFace::toggleReview(int choice)
{
    beHere();
    if (choice < 0 || choice >= int(reviewMonths.size()))
        return;
    const QDate today = m_context.clock.now().localDay();
    const bool on = later().reviewChoices.contains(choice);
    std::vector<plan::Day> &days = m_plan.later.reviews;
    const int middle = int(today.toJulianDay()) + nineMonths;
    std::erase_if(days,
                  [choice, middle](plan::Day day) { return (choice == 0) == (day < middle); });
    if (!on)
        days.push_back(int(today.addMonths(reviewMonths[size_t(choice)]).toJulianDay()));
    std::ranges::sort(days);
    edited();
}

void MyPlanFace::discard()
{
    beHere();
    dropDraft();
    m_plan = base();
    ++m_revision;
    say(State::Editing);
}

void MyPlanFace::changeProposal()
{
    beHere();
    const plan::StoryVersion *theirs = plan::waitingFrom(m_story, plan::Side::Clinic);
    if (!theirs || unsaved())
        return; // what was typed is never written over
    m_plan = theirs->version.plan;
    m_answers = theirs->name;
    takeStandings(m_standings, m_plan.ladders);
    edited();
}

bool MyPlanFace::begin()
{
    beHere();
    if (m_here && (m_state == State::Saved || m_state == State::Failed))
        say(State::Editing);
    return m_here;
}

} // namespace backwell::app
