// SPDX-License-Identifier: Apache-2.0
// The own plan of a made-up person: the same on a phone's pictures and on their clinic's.
#pragma once

#include "content/plan/my_plan.h"

namespace backwell::app
{

/// One goal, due six weeks after `today` (a Julian day), one ladder and a plan for a flare-up.
inline content::plan::MyPlan samplePlan(int today)
{
    content::plan::MyPlan mine;
    mine.goals = {{QStringLiteral("Carry my grandson up the stairs"),
                   QStringLiteral("He asks me every time he is here."),
                   QStringLiteral("Climb one flight with a light bag, three days a week"),
                   QStringLiteral("Up to his room, with him on my arm"),
                   today + 42,
                   6,
                   {{QStringLiteral("my back is sore that day"),
                     QStringLiteral("I climb it without the bag")}}}};
    mine.ladders = {
        {QStringLiteral("Carrying"),
         {QStringLiteral("An empty basket to the door"),
          QStringLiteral("A bag of apples, one flight"), QStringLiteral("A full bag, one flight"),
          QStringLiteral("My grandson, to his room")},
         1,
         0}};
    mine.flareUp = {
        {QStringLiteral("Stiff for longer in the morning"), QStringLiteral("I sleep badly")},
        {QStringLiteral("Lie on my back with my calves on a chair"),
         QStringLiteral("Warmth for 10 to 15 minutes"),
         QStringLiteral("A short walk in the house every hour")},
        {QStringLiteral("Walk a little further each day"),
         QStringLiteral("Back to my usual plan by day seven")},
        QStringLiteral("I have had this before, and it passed."),
        QStringLiteral("Sam, at the clinic: 01632 960100"),
        QStringLiteral("I need small changes for a few days.")};
    return mine;
}

} // namespace backwell::app
