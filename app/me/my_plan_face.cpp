// SPDX-License-Identifier: Apache-2.0
// What a version is and how it is kept. Reading, the words of pages and changes have files of their
// own: my_plan_reading.cpp, my_plan_view.cpp, my_plan_edit.cpp.
#include "app/me/my_plan_face.h"

#include "app/me/plan_words.h"
#include "app/words/plain_words.h"
#include "sync/store/when_done.h"

#include <algorithm>
#include <utility>

namespace backwell::app
{

namespace plan = content::plan;

namespace
{
constexpr int typingPause = 300; ///< ms
} // namespace

MyPlanFace::MyPlanFace(const FormContext &context, const Profile &profile, Titles titles,
                       QObject *parent)
    : QObject(parent), m_context(context), m_profile(profile), m_titles(std::move(titles))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] { keepDraft(); });
    connect(&m_context.store, &sync::LocalStore::changed, this, [this] {
        if (m_looked)
            read();
    });
}

MyPlanFace::~MyPlanFace()
{
    if (m_typing.isActive())
        keepDraft();
}

const plan::StoryVersion *MyPlanFace::current() const
{
    for (auto one = m_story.rbegin(); one != m_story.rend(); ++one)
        if (one->byPerson() || one->agreed())
            return &*one;
    return nullptr;
}

plan::MyPlan MyPlanFace::base() const
{
    const plan::StoryVersion *now = current();
    plan::MyPlan plan = now ? now->version.plan : plan::MyPlan{};
    takeStandings(m_standings, plan.ladders);
    return plan;
}

void MyPlanFace::keepDraft(int version)
{
    m_typing.stop();
    if (!m_own)
        return;
    const PlanDraft draft{std::max(version, m_own->version), m_answers, m_plan};
    const auto told = [this](const Result<void> &kept) {
        if (!kept)
            return say(State::Failed, PlainWords::notSaved(kept.error()));
        if (!m_typing.isActive())
            Q_EMIT this->kept();
    };
    sync::whenDone(m_context.store.put(QString::fromUtf16(draftName), draft.toJson()), this, told);
}

void MyPlanFace::dropDraft()
{
    m_typing.stop();
    ++m_touched;
    m_drafted = false;
    m_answers.clear();
    m_context.store.put(QString::fromUtf16(draftName), {});
}

void MyPlanFace::save()
{
    beHere();
    if (!m_here || m_state == State::Saving)
        return;
    const plan::MyPlan wanted = tidied(m_plan);
    for (const plan::Goal &goal : wanted.goals)
        if (goal.activity.isEmpty())
            return say(State::Failed, tr("One goal has no name yet. What would you like to do?"));
    for (const plan::Ladder &ladder : wanted.ladders) {
        if (ladder.activity.isEmpty())
            return say(State::Failed, tr("One ladder has no name yet. What is it for?"));
        if (ladder.rungs.size() < 2)
            return say(State::Failed, tr("A ladder needs two steps or more: an easy one first."));
    }
    const plan::MyPlan before = base();
    plan::PlanVersion version{int(m_story.size()) + 1,
                              int(m_context.clock.now().localDay().toJulianDay()),
                              QString::fromUtf16(sync::thePerson),
                              {},
                              plan::changedParts(before, wanted),
                              wanted,
                              0,
                              m_answers};
    if (!version.changed.isEmpty() || !m_answers.isEmpty())
        return write(version);
    dropDraft(); // nothing that a version could tell
    m_plan = base();
    say(State::Saved);
}

void MyPlanFace::write(const plan::PlanVersion &version)
{
    if (m_state == State::Saving || !m_own)
        return;
    const sync::PlanStatement statement =
        plan::statementOf(version, *m_own, m_context.person, m_context.clock.now());
    // What else was typed outlives this version, whenever the power goes.
    if (m_drafted && tidied(m_plan) != version.plan)
        keepDraft(m_own->version + 1);
    say(State::Saving);
    const auto told = [this, statement, saved = version.plan](const Result<void> &result) {
        if (!result)
            return say(State::Failed, PlainWords::notSaved(result.error()));
        if (tidied(m_plan) == saved || !m_drafted)
            dropDraft();
        m_own = sync::Key{statement.key.id, statement.key.version + 1};
        m_way = sync::EntryState::SavedHere;
        m_said.push_back(statement);
        m_story = plan::planStory(m_said);
        if (!m_drafted)
            m_plan = base();
        ++m_revision;
        say(State::Saved);
    };
    sync::whenDone(m_context.store.save({statement}), this, told);
}

void MyPlanFace::agree()
{
    const plan::StoryVersion *theirs = plan::waitingFrom(m_story, plan::Side::Clinic);
    if (!theirs)
        return;
    plan::PlanVersion version = theirs->version;
    version.agreedBy = QString::fromUtf16(sync::thePerson);
    version.agreedDay = int(m_context.clock.now().localDay().toJulianDay());
    version.answers = theirs->name;
    version.changed.clear();
    write(version);
}

void MyPlanFace::keepMine()
{
    const plan::StoryVersion *theirs = plan::waitingFrom(m_story, plan::Side::Clinic);
    if (!theirs)
        return;
    const plan::MyPlan mine = base();
    write({int(m_story.size()) + 1,
           int(m_context.clock.now().localDay().toJulianDay()),
           QString::fromUtf16(sync::thePerson),
           {},
           plan::changedParts(theirs->version.plan, mine),
           mine,
           0,
           theirs->name});
}

void MyPlanFace::say(State state, const QString &message)
{
    m_state = state;
    m_message = message;
    Q_EMIT changed();
}

void MyPlanFace::forget()
{
    m_typing.stop();
    m_said.clear();
    m_story.clear();
    m_plan = {};
    m_standings.clear();
    m_answers.clear();
    m_own.reset();
    m_looked = m_here = m_drafted = false;
    ++m_asking;
    ++m_revision;
    say(State::Editing);
}

} // namespace backwell::app
