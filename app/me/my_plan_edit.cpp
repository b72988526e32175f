// SPDX-License-Identifier: Apache-2.0
// The part of MyPlanFace that changes goals and ladders; each change is kept at once.
#include "app/me/my_plan_face.h"

#include "app/words/plain_words.h"
#include "sync/store/when_done.h"

#include <algorithm>

namespace backwell::app
{

namespace plan = content::plan;

void MyPlanFace::edited(bool typing)
{
    if (!m_here)
        return; // it could not be read: nothing is written over it
    m_drafted = true;
    ++m_touched;
    if (m_state != State::Saving)
        m_state = State::Editing;
    m_message.clear();
    ++m_revision;
    if (typing)
        m_typing.start();
    else
        keepDraft();
    Q_EMIT changed();
}

int MyPlanFace::addGoal()
{
    beHere();
    if (m_plan.goals.empty() || m_plan.goals.back() != plan::Goal{})
        m_plan.goals.emplace_back();
    edited();
    return int(m_plan.goals.size()) - 1;
}

int MyPlanFace::addLadder()
{
    beHere();
    if (m_plan.ladders.empty() || m_plan.ladders.back() != plan::Ladder{})
        m_plan.ladders.emplace_back();
    edited();
    return int(m_plan.ladders.size()) - 1;
}

plan::Goal *MyPlanFace::goal(int index)
{
    beHere();
    return index >= 0 && index < int(m_plan.goals.size()) ? &m_plan.goals[size_t(index)] : nullptr;
}

plan::Ladder *MyPlanFace::ladder(int index)
{
    beHere();
    return index >= 0 && index < int(m_plan.ladders.size()) ? &m_plan.ladders[size_t(index)]
                                                            : nullptr;
}

void MyPlanFace::removeGoal(int index)
{
    if (!goal(index))
        return;
    m_plan.goals.erase(m_plan.goals.begin() + index);
    edited();
}

void MyPlanFace::removeLadder(int index)
{
    if (!ladder(index))
        return;
    m_plan.ladders.erase(m_plan.ladders.begin() + index);
    edited();
}

void MyPlanFace::setGoal(int index, GoalText what, const QString &text)
{
    plan::Goal *one = goal(index);
    if (!one)
        return;
    QString &place = what == Activity ? one->activity
                     : what == Why    ? one->why
                     : what == Start  ? one->start
                                      : one->target;
    if (place == text)
        return;
    place = text;
    edited(true);
}

void MyPlanFace::setGoalBy(int index, int choice)
{
    plan::Goal *one = goal(index);
    if (!one)
        return;
    const int today = int(m_context.clock.now().localDay().toJulianDay());
    const bool known = choice >= 0 && choice < int(byDays.size());
    one->by = known ? today + byDays[size_t(choice)] : 0;
    edited();
}

void MyPlanFace::setGoalSure(int index, int sure)
{
    plan::Goal *one = goal(index);
    if (!one)
        return;
    one->confidence = std::clamp(sure, 0, 10);
    edited();
}

void MyPlanFace::addIfThen(int index, const QString &when, const QString &then)
{
    plan::Goal *one = goal(index);
    if (!one || when.trimmed().isEmpty() || then.trimmed().isEmpty())
        return;
    one->ifThen.push_back({when.simplified(), then.simplified()});
    edited();
}

void MyPlanFace::removeIfThen(int index, int which)
{
    plan::Goal *one = goal(index);
    if (!one || which < 0 || which >= int(one->ifThen.size()))
        return;
    one->ifThen.erase(one->ifThen.begin() + which);
    edited();
}

void MyPlanFace::setLadder(int index, const QString &activity)
{
    plan::Ladder *one = ladder(index);
    if (!one || one->activity == activity)
        return;
    one->activity = activity;
    edited(true);
}

void MyPlanFace::addRung(int index, const QString &rung)
{
    plan::Ladder *one = ladder(index);
    const QString text = rung.simplified();
    if (!one || text.isEmpty() || one->rungs.contains(text))
        return;
    one->rungs += text;
    edited();
}

void MyPlanFace::removeRung(int index, int rung)
{
    plan::Ladder *one = ladder(index);
    if (!one || rung < 0 || rung >= one->rungs.size())
        return;
    one->rungs.removeAt(rung);
    if (one->at > rung || one->at == one->rungs.size())
        one->at = std::max(0, one->at - 1);
    one->comfortable = 0;
    edited();
}

void MyPlanFace::stand(int index, int rung)
{
    plan::Ladder *one = ladder(index);
    if (!one || rung < 0 || rung >= one->rungs.size())
        return;
    one->at = rung;
    one->comfortable = 0;
    keepStandings();
}

QString MyPlanFace::tried(int index, Felt felt)
{
    plan::Ladder *one = ladder(index);
    if (!one || one->rungs.size() < 2)
        return {};
    const int before = one->at;
    *one = plan::afterTry(*one, static_cast<plan::Felt>(felt));
    const int left = plan::comfortableTries - one->comfortable;
    const bool top = one->at == int(one->rungs.size()) - 1;
    keepStandings();
    if (one->at > before)
        return tr("You go up a step. Next time: %1").arg(one->rungs[one->at]);
    if (one->at < before)
        return tr("One step down for now. Next time: %1").arg(one->rungs[one->at]);
    if (felt == TooMuch)
        return tr("Stay on this step, and make it smaller next time.");
    if (felt == ABitMuch)
        return tr("Stay on this step. It gets easier.");
    return top ? tr("You are at the top. Keep it going.")
               : PlainWords::counted(left, tr("Good. One more like this and you go up."),
                                     tr("Good. %n more like this and you go up.", nullptr, left));
}

void MyPlanFace::keepStandings()
{
    m_standings = standingsJson(m_plan.ladders);
    ++m_touched;
    const auto told = [this](const Result<void> &kept) {
        if (!kept)
            say(State::Failed, PlainWords::notSaved(kept.error()));
    };
    sync::whenDone(m_context.store.put(QString::fromUtf16(standingsName), m_standings), this, told);
    if (m_drafted)
        keepDraft();
    ++m_revision;
    Q_EMIT changed();
}

} // namespace backwell::app
