// SPDX-License-Identifier: Apache-2.0
// The parts of My plan as pages show them; all words are ready to show.
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

/// A line of the overview.
struct PlanPartRow {
    Q_GADGET
    QML_VALUE_TYPE(planPartRow)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString line MEMBER line CONSTANT)
public:
    QString title, line;
    bool operator==(const PlanPartRow &) const = default;
};

struct PlanGoalRow {
    Q_GADGET
    QML_VALUE_TYPE(planGoalRow)
    Q_PROPERTY(QString activity MEMBER activity CONSTANT)
    Q_PROPERTY(QString why MEMBER why CONSTANT)
    Q_PROPERTY(QString start MEMBER start CONSTANT)
    Q_PROPERTY(QString target MEMBER target CONSTANT)
    Q_PROPERTY(QString byText MEMBER byText CONSTANT)
    Q_PROPERTY(int byChoice MEMBER byChoice CONSTANT)
    Q_PROPERTY(int sure MEMBER sure CONSTANT)
    Q_PROPERTY(bool wantsSmaller MEMBER wantsSmaller CONSTANT)
    Q_PROPERTY(QStringList ifThens MEMBER ifThens CONSTANT)
    Q_PROPERTY(QString line MEMBER line CONSTANT)
public:
    QString activity, why, start, target;
    QString byText;            ///< "By Thursday 16 July"; empty without a day
    int byChoice = -1;         ///< which of MyPlanFace::byChoices it is, -1 none of them
    int sure = 7;              ///< 0…10
    bool wantsSmaller = false; ///< below seven: a smaller start is offered
    QStringList ifThens;       ///< "If it rains, I walk in the hall"
    QString line;              ///< in the list: its start, or what it is for
    bool operator==(const PlanGoalRow &) const = default;
};

struct PlanLadderRow {
    Q_GADGET
    QML_VALUE_TYPE(planLadderRow)
    Q_PROPERTY(QString activity MEMBER activity CONSTANT)
    Q_PROPERTY(QStringList rungs MEMBER rungs CONSTANT)
    Q_PROPERTY(int at MEMBER at CONSTANT)
    Q_PROPERTY(QString line MEMBER line CONSTANT)
public:
    QString activity;
    QStringList rungs; ///< from easy to the real thing
    int at = 0;        ///< the rung of now
    QString line;      ///< "Step 2 of 4: two flights"
    bool operator==(const PlanLadderRow &) const = default;
};

struct FlarePlanRow {
    Q_GADGET
    QML_VALUE_TYPE(flarePlanRow)
    Q_PROPERTY(bool written MEMBER written CONSTANT)
    Q_PROPERTY(QStringList signs MEMBER signs CONSTANT)
    Q_PROPERTY(QStringList firstDays MEMBER firstDays CONSTANT)
    Q_PROPERTY(QStringList wayBack MEMBER wayBack CONSTANT)
    Q_PROPERTY(QString safeBecause MEMBER safeBecause CONSTANT)
    Q_PROPERTY(QString contact MEMBER contact CONSTANT)
    Q_PROPERTY(QString tellOthers MEMBER tellOthers CONSTANT)
public:
    bool written = false; ///< something of it is there
    QStringList signs, firstDays, wayBack;
    QString safeBecause, contact, tellOthers;
    bool operator==(const FlarePlanRow &) const = default;
};

struct LaterPlanRow {
    Q_GADGET
    QML_VALUE_TYPE(laterPlanRow)
    Q_PROPERTY(bool written MEMBER written CONSTANT)
    Q_PROPERTY(QStringList helped MEMBER helped CONSTANT)
    Q_PROPERTY(QStringList warnings MEMBER warnings CONSTANT)
    Q_PROPERTY(QString weeklyMinimum MEMBER weeklyMinimum CONSTANT)
    Q_PROPERTY(QString contact MEMBER contact CONSTANT)
    Q_PROPERTY(QString reviews MEMBER reviews CONSTANT)
    Q_PROPERTY(QList<int> reviewChoices MEMBER reviewChoices CONSTANT)
public:
    bool written = false;
    QStringList helped, warnings;
    QString weeklyMinimum, contact;
    QString reviews;          ///< "Look back on 4 December 2026 and 4 June 2027"; may be empty
    QList<int> reviewChoices; ///< 0: in about six months, 1: in about twelve
    bool operator==(const LaterPlanRow &) const = default;
};

/// One line that came, or is gone.
struct PlanChangeRow {
    Q_GADGET
    QML_VALUE_TYPE(planChangeRow)
    Q_PROPERTY(QString label MEMBER label CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(bool added MEMBER added CONSTANT)
public:
    QString label; ///< "Target · Walk the dog"
    QString text;
    bool added = false;
    bool operator==(const PlanChangeRow &) const = default;
};

struct PlanVersionRow {
    Q_GADGET
    QML_VALUE_TYPE(planVersionRow)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString line MEMBER line CONSTANT)
    Q_PROPERTY(QString agreed MEMBER agreed CONSTANT)
    Q_PROPERTY(QList<backwell::app::PlanChangeRow> changes MEMBER changes CONSTANT)
public:
    QString title;  ///< "Version 3, 4 June"
    QString line;   ///< "You changed your goals"
    QString agreed; ///< "Agreed by you and Sam on 5 June"; empty while it is not
    QList<PlanChangeRow> changes;
    bool operator==(const PlanVersionRow &) const = default;
};

} // namespace backwell::app
