// SPDX-License-Identifier: Apache-2.0
// My plan in words: labels, dates, who changed what, and ideas to tap.
#pragma once

#include "app/me/plan_rows.h"
#include "content/plan/plan_lines.h"
#include "content/plan/plan_story.h"

#include <QCoreApplication>

#include <functional>

namespace backwell::app
{

class PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
public:
    /// A movement's title by its id.
    using Title = std::function<QString(const QString &)>;

    static QString label(content::plan::PlanField field);
    static QString day(content::plan::Day day); ///< "4 June 2026"
    /// "your goals", "the ladder “Stairs”"; parts as changedParts() names them.
    static QString parts(const QStringList &changed);
    static QString who(const QString &name); ///< "you", or a clinician's name
    /// "Agreed by you and Sam on 5 June 2026"; empty while it is not.
    static QString agreed(const content::plan::PlanVersion &version);
    static QList<PlanChangeRow> changes(const content::plan::MyPlan &before,
                                        const content::plan::MyPlan &now, const Title &title);
    static PlanVersionRow version(const content::plan::StoryVersion &one,
                                  const content::plan::MyPlan &before, const Title &title);

    static PlanGoalRow goal(const content::plan::Goal &goal);
    static PlanLadderRow ladder(const content::plan::Ladder &ladder);
    static LaterPlanRow later(const content::plan::RelapsePlan &later, content::plan::Day today);

    static QStringList signIdeas();
    static QStringList firstDayIdeas();
    static QStringList wayBackIdeas();
    static QStringList safeIdeas();
    static QStringList tellIdeas();
    static QStringList helpedIdeas();
    static QStringList warningIdeas();
    static QStringList minimumIdeas();
    static QStringList contactIdeas();
};

} // namespace backwell::app
