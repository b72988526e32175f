// SPDX-License-Identifier: Apache-2.0
// My plan: goals, ladders, what to do in a flare-up and later, in the person's own words; versions
// that a clinic may propose and both agree to.
#pragma once

#include "app/form/form_context.h"
#include "app/me/plan_draft.h"
#include "app/me/plan_rows.h"
#include "app/me/profile.h"
#include "content/plan/plan_story.h"

#include <QTimer>

#include <array>

namespace backwell::app
{

/// Every change is kept at once as a draft, like a form's answers; save() makes it a version that
/// is never changed again. Nothing is read from the store before somebody asks.
class MyPlanFace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by the root object")
    Q_PROPERTY(QString line READ line NOTIFY changed)
    Q_PROPERTY(QList<backwell::app::PlanPartRow> goalRows READ goalRows NOTIFY changed)
    Q_PROPERTY(QList<backwell::app::PlanPartRow> ladderRows READ ladderRows NOTIFY changed)
    Q_PROPERTY(QList<backwell::app::PlanPartRow> flareRows READ flareRows NOTIFY changed)
    Q_PROPERTY(QList<backwell::app::PlanPartRow> laterRows READ laterRows NOTIFY changed)
    Q_PROPERTY(backwell::app::FlarePlanRow flarePlan READ flarePlan NOTIFY changed)
    Q_PROPERTY(backwell::app::LaterPlanRow later READ later NOTIFY changed)
    Q_PROPERTY(QString clinicSays READ clinicSays NOTIFY changed)
    Q_PROPERTY(QList<backwell::app::PlanVersionRow> versions READ versions NOTIFY changed)
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    Q_PROPERTY(bool unsaved READ unsaved NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(QString proposedBy READ proposedBy NOTIFY changed)
    Q_PROPERTY(QList<backwell::app::PlanChangeRow> proposal READ proposal NOTIFY changed)
    Q_PROPERTY(int revision READ revision NOTIFY changed)
    Q_PROPERTY(QStringList byChoices READ byChoices CONSTANT)
public:
    enum class State { Editing, Saving, Saved, Failed };
    Q_ENUM(State)
    enum List { FlareSigns, FlareFirst, FlareBack, LaterHelped, LaterWarnings };
    Q_ENUM(List)
    enum Text { FlareSafe, FlareContact, FlareTell, LaterMinimum, LaterContact };
    Q_ENUM(Text)
    enum GoalText { Activity, Why, Start, Target };
    Q_ENUM(GoalText)
    enum Felt { Fine, ABitMuch, TooMuch };
    Q_ENUM(Felt)

    /// A movement's title by its id.
    using Titles = std::function<QString(const QString &)>;
    /// What matters to the person is offered as goals. Context and profile outlive it.
    MyPlanFace(const FormContext &context, const Profile &profile, Titles titles,
               QObject *parent = nullptr);
    ~MyPlanFace() override; ///< keeps what was typed last

    // --- what is there, unsaved changes included
    QString line(); ///< one line for Me
    QList<PlanGoalRow> goals();
    QList<PlanLadderRow> ladders();
    QList<PlanPartRow> goalRows(), ladderRows(), flareRows(), laterRows(); ///< for the overview
    FlarePlanRow flarePlan();
    bool hasFlarePlan() { return flarePlan().written; }
    LaterPlanRow later();
    QString clinicSays(); ///< "Your clinic says you can begin"; empty when it is not agreed
    QList<PlanVersionRow> versions(); ///< newest first
    QString standing(); ///< "Version 3, agreed by you and Sam on 4 June"; empty without a version
    bool unsaved();
    State state() const { return m_state; }
    QString message() const { return m_message; } ///< why it was not saved, or what is missing
    QString proposedBy(); ///< who proposes a change that waits for an answer; empty if nobody
    QList<PlanChangeRow> proposal(); ///< how it differs from the person's plan
    int revision() const { return m_revision; }
    QStringList byChoices() const;
    /// What both sides agreed for the weekly plan, each on its local day; empty until all is read.
    std::vector<content::plan::Event> agreedEvents(const content::plan::Catalogue &catalogue);

    /// One of them, empty where there is none; `revision` is for bindings only.
    Q_INVOKABLE backwell::app::PlanGoalRow goalAt(int index, int revision);
    Q_INVOKABLE backwell::app::PlanLadderRow ladderAt(int index, int revision);

    // --- changes, each kept at once
    /// Index of a new empty goal or ladder; an empty one at the end is used again.
    Q_INVOKABLE int addGoal();
    Q_INVOKABLE int addLadder();
    Q_INVOKABLE void removeGoal(int index);
    Q_INVOKABLE void removeLadder(int index);
    Q_INVOKABLE void setGoal(int index, GoalText what, const QString &text);
    Q_INVOKABLE void setGoalBy(int index, int choice); ///< of byChoices(); -1 none
    Q_INVOKABLE void setGoalSure(int index, int sure);
    Q_INVOKABLE void addIfThen(int index, const QString &when, const QString &then);
    Q_INVOKABLE void removeIfThen(int index, int which);
    Q_INVOKABLE void setLadder(int index, const QString &activity);
    Q_INVOKABLE void addRung(int index, const QString &rung); ///< the hardest so far
    Q_INVOKABLE void removeRung(int index, int rung);
    /// Where somebody stands now, and how a try felt: kept for good at once, no new version.
    Q_INVOKABLE void stand(int index, int rung);
    /// Says what it means: "You go up a step."
    Q_INVOKABLE QString tried(int index, Felt felt);
    Q_INVOKABLE QStringList options(List list); ///< the person's own, then ideas
    Q_INVOKABLE QList<int> chosen(List list);   ///< places in options()
    Q_INVOKABLE void toggle(List list, const QString &text);
    /// Words of one's own; what is there already stays.
    Q_INVOKABLE void add(List list, const QString &text);
    Q_INVOKABLE QStringList ideas(Text text) const;
    Q_INVOKABLE QStringList goalIdeas();
    Q_INVOKABLE void setText(Text what, const QString &text);
    Q_INVOKABLE void toggleReview(int choice); ///< 0: in six months, 1: in twelve

    // --- versions
    Q_INVOKABLE void save();
    Q_INVOKABLE void discard(); ///< back to the last version
    Q_INVOKABLE void agree();
    Q_INVOKABLE void changeProposal(); ///< what the clinic proposes becomes the draft
    Q_INVOKABLE void keepMine();       ///< answers with the plan as it was
    /// A page opens: what is kept is here, and how it was saved before is no longer told. False
    /// when it cannot be read.
    Q_INVOKABLE bool begin();

    void forget(); ///< as if nothing had been read
    void retell() { Q_EMIT changed(); }

    /// Days from today that byChoices() stand for.
    static constexpr std::array<int, 4> byDays{14, 28, 42, 91};
    static constexpr auto draftName = u"draft:my-plan";
    static constexpr auto standingsName = u"my-plan-standings";

Q_SIGNALS:
    void changed();
    void kept(); ///< the draft is on the disk

private:
    struct Reading;
    void look();
    void beHere(); ///< waits for what is kept: for whoever changes something before it has come
    void read();
    void readVersions(const std::shared_ptr<Reading> &reading, size_t next);
    void take(const Reading &reading);
    const content::plan::StoryVersion *current() const; ///< the person's, or agreed; newest
    content::plan::MyPlan base() const;                 ///< of current(), with the standings
    content::plan::Goal *goal(int index);
    content::plan::Ladder *ladder(int index);
    QString &text(Text what);
    QStringList &list(List list);
    void edited(bool typing = false);
    void keepDraft(int version = 0); ///< 0: of the next version
    void dropDraft();
    void keepStandings();
    void write(const content::plan::PlanVersion &version);
    void say(State state, const QString &message = {});

    const FormContext &m_context;
    const Profile &m_profile;
    const Titles m_titles;
    QTimer m_typing;
    std::vector<sync::PlanStatement> m_said; ///< by both sides, as far as it is known here
    content::plan::PlanStory m_story;        ///< what follows from it
    content::plan::MyPlan m_plan;            ///< with everything that is not saved yet
    QByteArray m_standings;
    QString m_answers;              ///< of the draft
    std::optional<sync::Key> m_own; ///< of the next version of the person's own record
    sync::EntryState m_way = sync::EntryState::SavedHere; ///< of their newest one
    State m_state = State::Editing;
    QString m_message;
    bool m_looked = false;
    bool m_here = false;
    bool m_drafted = false; ///< the draft holds more than the last version
    int m_revision = 0;
    int m_asking = 0;
    int m_touched = 0; ///< counts what was changed here: draft and standings
};

} // namespace backwell::app
