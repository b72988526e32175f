// SPDX-License-Identifier: Apache-2.0
// The plan on the screen: today, the week, why each of it, and what a person can say to it.
#pragma once

#include "app/movement/movement_rows.h"
#include "app/plan/plan_keeper.h"
#include "app/safety/safety_face.h"

#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

class PlanFace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by the root object")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QList<backwell::app::MovementRow> today READ today NOTIFY changed)
    Q_PROPERTY(QList<backwell::app::MovementRow> week READ week NOTIFY changed)
    Q_PROPERTY(QList<backwell::app::MovementRow> ideas READ ideas NOTIFY changed)
    Q_PROPERTY(QString lead READ lead NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool flareUp READ flareUp NOTIFY changed)
    Q_PROPERTY(bool askMorning READ askMorning NOTIFY changed)
    Q_PROPERTY(bool askTwoMoves READ askTwoMoves NOTIFY changed)
    Q_PROPERTY(QString checkLine READ checkLine NOTIFY changed)
    Q_PROPERTY(QString contactLine READ contactLine NOTIFY changed)
    Q_PROPERTY(QString contactNext READ contactNext NOTIFY changed)
    Q_PROPERTY(QString cardId READ cardId NOTIFY changed)
    Q_PROPERTY(QString cardTitle READ cardTitle NOTIFY changed)
    Q_PROPERTY(QString cardLine READ cardLine NOTIFY changed)
    Q_PROPERTY(bool cardComesAgain READ cardComesAgain NOTIFY changed)
public:
    /// How far somebody is: the check comes first, then help, then what suits them, then whoever
    /// must be asked; then there is a plan, or a choice of their own where there are lists only.
    enum Stage { SafetyFirst, GetHelp, LookAtSigns, NotSaid, AskFirst, OwnChoice, Planned };
    Q_ENUM(Stage)

    PlanFace(PlanKeeper &keeper, const PackShelf &library, const Entries &entries,
             const SafetyFace &safety, const Clock &clock, QObject *parent = nullptr);

    Stage stage() const;
    /// Two to four things of today, or fewer with a reason; in a flare-up small and calm ones.
    QList<MovementRow> today() const { return m_today; }
    QList<MovementRow> week() const { return m_week; }
    /// Walking and resting, for anybody who has no plan yet; empty beside a plan, and while
    /// somebody is sent for help.
    QList<MovementRow> ideas() const;
    QString lead() const;   ///< "Three small things today, about 14 minutes."
    QString reason() const; ///< why the day is as it is; may be empty
    /// The pack could not give a plan, or what was said last could not be saved; may be empty.
    QString problem() const { return m_problem.isEmpty() ? m_notSaved : m_problem; }
    bool flareUp() const { return m_keeper.flareUpSince().has_value(); }
    bool askMorning() const { return asks(content::plan::Ask::Morning); }
    bool askTwoMoves() const { return asks(content::plan::Ask::TwoMoves); }
    /// Why the safety check is offered again; empty when nothing asks for it.
    QString checkLine() const;
    QString contactLine() const; ///< why somebody to talk to is suggested; may be empty
    QString contactNext() const; ///< what the region has to offer next; may be empty
    QString cardId() const;      ///< of the card for today; empty when there is none
    QString cardTitle() const;
    QString cardLine() const;
    bool cardComesAgain() const; ///< they asked for it today

    /// Every reason why it is in the plan, in words.
    Q_INVOKABLE QStringList reasonsFor(const QString &movement) const;
    /// The one after this of today that is not done yet; empty when there is none.
    Q_INVOKABLE QString after(const QString &movement) const;
    Q_INVOKABLE bool isPlanned(const QString &movement) const;
    /// There is a step below, or above, the one it stands on.
    Q_INVOKABLE bool mayBeEasier(const QString &movement) const;
    Q_INVOKABLE bool mayBeHarder(const QString &movement) const;
    Q_INVOKABLE bool isChosen(const QString &movement) const { return m_keeper.isChosen(movement); }
    /// What is said from here on counts once told() says that it is saved.
    Q_INVOKABLE void setFlareUp(bool flare);
    Q_INVOKABLE void choose(const QString &movement, bool in);
    Q_INVOKABLE void swap(const QString &movement);
    Q_INVOKABLE void easier(const QString &movement);
    Q_INVOKABLE void harder(const QString &movement);
    Q_INVOKABLE void showCardAgain(); ///< the card for today, in a week
    Q_INVOKABLE void talked();        ///< they spoke with somebody about how it goes
    Q_INVOKABLE void mayStart();      ///< they were told that movement may begin
    Q_INVOKABLE void wasSeen();       ///< where there are lists only
    /// The step on which a movement is done now: of the plan, or its first one.
    int stepOf(const QString &movement) const;
    bool onLegTrack() const { return m_keeper.onLegTrack(); }
    void refresh();
    /// In another language.
    void retell();

Q_SIGNALS:
    void changed();
    void told(bool saved); ///< what was said is on the disk; else problem() has the words
    void flareUpBegan();   ///< and is on the disk

private:
    void settle(const QString &word, const Result<void> &saved);
    bool asks(content::plan::Ask ask) const;
    const content::plan::Thing *thing(const QString &movement) const;
    const content::plan::WeekItem *item(const QString &movement) const;
    MovementRow rowOf(int movement, int step, const content::plan::Because &because) const;
    QString sentenceOf(const content::plan::Reason &reason, content::plan::Speaks speaks) const;
    QStringList sentencesOf(const content::plan::Because &because) const;
    QString questionLine(content::plan::Ask ask) const;

    PlanKeeper &m_keeper;
    const PackShelf &m_library;
    const SafetyFace &m_safety;
    MovementRows m_rows;
    std::optional<Result<content::plan::BecauseWords>> m_words; ///< read once
    QList<MovementRow> m_today;
    QList<MovementRow> m_week;
    mutable std::optional<QList<MovementRow>> m_ideas; ///< made when they are asked for
    QString m_problem;
    QString m_notSaved;
};

} // namespace backwell::app
