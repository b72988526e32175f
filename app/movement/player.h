// SPDX-License-Identifier: Apache-2.0
// Doing one movement along with the drawn figure: sets and sides, time, repetitions, pause, slower.
#pragma once

#include "app/movement/done_so_far.h"
#include "app/movement/intervals.h"
#include "app/movement/movement_card.h"

#include <optional>

namespace backwell::app
{

/// A round is one set of one side. Time comes from the page's frames through advance(), so a test
/// can play a minute at once.
class Player : public backwell::app::MovementCard // in full: qmllint looks for that name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by the root object")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(bool finished READ finished NOTIFY stageChanged)
    Q_PROPERTY(bool paused READ paused WRITE setPaused NOTIFY pausedChanged)
    Q_PROPERTY(QString pace READ pace NOTIFY pausedChanged)
    Q_PROPERTY(double seconds READ seconds NOTIFY moved)
    Q_PROPERTY(QString cue READ cue NOTIFY moved)
    Q_PROPERTY(QString beat READ beat NOTIFY moved)
    Q_PROPERTY(bool hasBeat READ hasBeat CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY counted)
    Q_PROPERTY(int target READ target CONSTANT)
    Q_PROPERTY(bool timed READ timed CONSTANT)
    Q_PROPERTY(QString countText READ countText NOTIFY counted)
    Q_PROPERTY(QString ofText READ ofText CONSTANT)
    Q_PROPERTY(QString spoken READ spoken NOTIFY counted)
    Q_PROPERTY(QString where READ where NOTIFY counted)
    Q_PROPERTY(bool mirrored READ mirrored NOTIFY counted)
    Q_PROPERTY(bool otherSide READ otherSide NOTIFY counted)
    Q_PROPERTY(QString restText READ restText NOTIFY counted)
    Q_PROPERTY(QString restTitle READ restTitle NOTIFY stageChanged)
    Q_PROPERTY(QString doneText READ doneText NOTIFY counted)
    Q_PROPERTY(bool mayGoFaster READ mayGoFaster CONSTANT)
    Q_PROPERTY(bool faster READ faster WRITE setFaster NOTIFY partChanged)
    Q_PROPERTY(QString part READ part NOTIFY partChanged)
    Q_PROPERTY(QString partLine READ partLine NOTIFY counted)
    Q_PROPERTY(QString kept READ kept NOTIFY keptChanged)
    Q_PROPERTY(bool keptGoesOn READ keptGoesOn NOTIFY keptChanged)
    Q_PROPERTY(bool begun READ begun NOTIFY counted)
public:
    /// Ready: nothing counts yet, the figure shows how it goes. Resting: before a round, counting
    /// down. Finished: stays so until restart().
    enum class Stage { Ready, Moving, Resting, Finished };
    Q_ENUM(Stage)

    /// `movementOnItsStep` as content::Movement::onStep(step) gives it.
    explicit Player(content::Movement movementOnItsStep, int step = 0, QObject *parent = nullptr);

    Stage stage() const { return m_stage; }
    bool finished() const { return m_stage == Stage::Finished; }
    bool paused() const { return m_paused; }
    void setPaused(bool paused);
    QString pace() const; ///< "usual pace", "slower", "very slow"

    double seconds() const { return m_seconds; } ///< of the figure's own time, in this round
    QString cue() const;                         ///< of this phase, or the movement's own line
    QString beat() const; ///< "Hold 3…", "Breathe in"; empty where the figure says all
    bool hasBeat() const; ///< there is one in each repetition
    int count() const;    ///< repetitions of this round done, or its whole minutes when timed
    int target() const;   ///< repetitions of one round, or minutes, begun ones too
    bool timed() const { return movement().dose.timed(); }
    QString countText() const; ///< "3", or "1:20" when timed
    QString ofText() const;    ///< "of 5", "of 10 minutes", "of 30 seconds"
    QString spoken() const;    ///< "3 of 5", for those who listen
    QString where() const;     ///< "Set 1 of 2 · Left side"; may be empty
    bool otherSide() const;    ///< the second side's turn
    bool mirrored() const { return otherSide() && !alternates(); } ///< nor turns it by itself
    int restLeft() const; ///< whole seconds, begun ones too; 0 when nobody rests
    QString restText() const { return clock(restLeft()); } ///< "0:24"
    QString restTitle() const; ///< "Get into place", "Change sides", "Rest a moment"

    int done() const;         ///< repetitions of all rounds, repeated ones too; 0 when timed
    int minutes() const;      ///< of all rounds, rounded; 0 when it counts
    QString doneText() const; ///< "10 times", "2 minutes"; empty before anything was done

    bool mayGoFaster() const { return !m_parts.empty(); } ///< long enough, and a kind of walking
    bool faster() const { return m_faster; }
    void setFaster(bool faster);
    QString part() const;     ///< "A bit faster. You can still talk."; empty at one pace
    QString partLine() const; ///< "Easy again in 0:40"; empty at one pace

    /// What was done earlier today and not told yet: "3 of 5, first set"; empty once answered.
    QString kept() const;
    bool keptGoesOn() const; ///< something of it is still to do
    void offer(const DoneSoFar &kept);
    DoneSoFar soFar() const; ///< without its day
    /// The record that it becomes when it is saved: one, however often it was interrupted.
    std::optional<Uuid> record() const { return m_record; }
    void setRecord(const Uuid &record) { m_record = record; }
    bool begun() const; ///< something of it was done

    /// `seconds` of real time have passed since the last call; ignored while paused or finished.
    Q_INVOKABLE void advance(double seconds);
    Q_INVOKABLE void begin();
    /// The pause is over.
    Q_INVOKABLE void skipRest();
    /// This set again from its first repetition; in a pause the one just done. What was done stays.
    Q_INVOKABLE void again();
    /// Slower, then very slow, then the usual pace again.
    Q_INVOKABLE void slower();
    /// Enough for now; what was counted stays.
    Q_INVOKABLE void finish();
    /// All of it again, from the beginning.
    Q_INVOKABLE void restart();
    Q_INVOKABLE void goOnFromKept();
    Q_INVOKABLE void countKept(); ///< and finish
    Q_INVOKABLE void dropKept();
    /// The page goes: what was done is worth keeping.
    Q_INVOKABLE void leave();
    /// It is saved, or nobody wants it: nothing of it is kept any more.
    Q_INVOKABLE void putAway();

Q_SIGNALS:
    void moved();
    void counted();
    void stageChanged();
    void pausedChanged();
    void partChanged();
    void keptChanged();
    /// A line for those who listen. `weighty`: a count or a change; a cue may be left out.
    void told(const QString &line, bool weighty);
    void worthKeeping();
    void isPutAway();

private:
    static QString clock(double seconds); ///< "1:20"
    int sides() const;                    ///< that have rounds of their own
    int rounds() const { return movement().dose.sets * sides(); }
    int set() const { return m_round / sides(); }
    bool leftSide() const { return otherSide() != drawnLeft(); }
    content::Beat beatNow() const { return movement().beatAt(m_seconds); }
    const PacePart *partNow() const;
    void move(double seconds);
    void rest(double seconds);
    double timeToGetIntoPlace() const;
    void become(Stage stage);
    void enter(int round, double pause);
    void endRound();
    void tellCue(const content::Beat &before);
    void tellPart(const PacePart *before);

    Stage m_stage = Stage::Ready;
    int m_round = 0;
    double m_seconds = 0;
    double m_elapsed = 0; ///< real time of this round, for what goes by the clock
    double m_rest = 0;    ///< seconds left of the pause
    double m_speed = 1;
    int m_doneBefore = 0;       ///< repetitions of rounds that ended or were begun again
    double m_elapsedBefore = 0; ///< and their seconds
    double m_lastKept = 0;      ///< m_elapsed when a timed round was last kept
    bool m_paused = false;
    bool m_faster = false;
    bool m_away = false;
    std::vector<PacePart> m_parts;
    std::optional<DoneSoFar> m_kept;
    std::optional<Uuid> m_record;
};

} // namespace backwell::app
