// SPDX-License-Identifier: Apache-2.0
// Where this person stands with the safety check, and whether a plan may start. Read from the
// records; nothing here is a setting.
#pragma once

#include "app/entries/entries.h"
#include "app/safety/help_face.h"
#include "app/safety/safety_advice.h"
#include "content/region/region_file.h"
#include "content/safety/safety_due.h"
#include "content/safety/safety_standing.h"

namespace backwell::app
{

/// The check that is open on a page: more recent than any record, and so far only a reason to
/// wait.
struct RunningCheck {
    Uuid id;
    std::optional<content::SafetyOutcome> outcome; ///< none while it is being answered
    content::CheckAnswers answers;
};

class SafetyFace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by the root object")
    Q_PROPERTY(bool planMayStart READ planMayStart NOTIFY changed)
    Q_PROPERTY(bool checkNeeded READ checkNeeded NOTIFY changed)
    Q_PROPERTY(bool askSeen READ askSeen NOTIFY changed)
    Q_PROPERTY(bool asked READ asked NOTIFY changed)
    Q_PROPERTY(backwell::app::SafetyAdvice advice READ advice NOTIFY changed)
    Q_PROPERTY(QString when READ when NOTIFY changed)
    Q_PROPERTY(bool listsOnly READ listsOnly NOTIFY changed)
    Q_PROPERTY(bool checkDue READ checkDue NOTIFY changed)
    Q_PROPERTY(QString dueTitle READ dueTitle NOTIFY changed)
    Q_PROPERTY(QString dueLine READ dueLine NOTIFY changed)
public:
    /// Mirrors content::SafetyOutcome for QML.
    enum Urgency { CarryOn, Appointment, SameDay, Emergency };
    Q_ENUM(Urgency)

    SafetyFace(const PackShelf &library, Entries &entries, const HelpFace &help,
               sync::LocalStore &store, const Clock &clock, QObject *parent = nullptr);

    /// What the region has signed for: in `ListsOnly` there is no check, and no plan.
    void setMode(content::SafetyMode mode);
    /// What the plan knows.
    struct PlanNews {
        bool newSign = false;              ///< was told, and waits for a check
        std::optional<QDate> planStart;    ///< the day a plan was asked for
        bool legTrack = false;             ///< leg pain is followed
        std::optional<Instant> flareSince; ///< a flare-up goes on, entered then
        bool operator==(const PlanNews &) const = default;
    };
    void setPlanNews(const PlanNews &news);

    bool listsOnly() const { return m_mode == content::SafetyMode::ListsOnly; }
    /// Only what is durable lets a plan start: see content::SafetyStanding.
    bool planMayStart() const;
    bool checkNeeded() const; ///< no plan, and nobody is sent for help: the check comes first
    bool askSeen() const;     ///< help was needed today or at once, and nobody was seen yet
    /// Something happened since the last check, so it is asked again; the plan goes on meanwhile.
    bool checkDue() const;
    content::SafetyReason due() const;
    QString dueTitle() const; ///< why, in a few words; for the first check before anybody was asked
    QString dueLine() const;  ///< and a quiet sentence below
    bool asked() const;       ///< a check ended with an outcome, durable or not
    /// What the last check asks for; of carrying on while there is none.
    SafetyAdvice advice() const;
    QString when() const; ///< the day of the last durable outcome, "Thursday 4 June"; may be empty
    /// The same in general, without anybody's answers.
    Q_INVOKABLE backwell::app::SafetyAdvice adviceFor(int urgency) const;

    const content::SafetyStanding &standing() const { return m_standing; }
    /// A check is open whose record is not durable with its outcome.
    bool running() const { return m_running.has_value(); }
    /// This check has its outcome already, durable or not: it is not gone on with.
    bool hasEnded(const Uuid &check) const
    {
        return m_running && m_running->outcome && m_running->id == check;
    }
    /// A check goes on, or has just ended. It holds a plan back until its record is durable.
    void follow(const RunningCheck &running);
    /// Everything was deleted.
    void forget();

Q_SIGNALS:
    void changed();

private:
    void derive();
    void readCare();
    void takeCare(const std::vector<sync::CareEpisode> &care);

    const PackShelf &m_library;
    Entries &m_entries;
    const HelpFace &m_help;
    sync::LocalStore &m_store;
    const Clock &m_clock;
    content::SafetyMode m_mode = content::SafetyMode::CheckAndPlan;
    std::vector<QDate> m_discharges; ///< as clinics entered them
    bool m_legTrack = false;
    PlanNews m_planNews;
    content::SafetyStanding m_standing;
    std::optional<RunningCheck> m_running;
    /// Checks behind the newest entries, read only when those hold none.
};

} // namespace backwell::app
