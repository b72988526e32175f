// SPDX-License-Identifier: Apache-2.0
// Move: the plan with its reasons, and every movement of the pack.
#pragma once

#include "app/entries/entries.h"
#include "app/library/pack_shelf.h"
#include "app/me/profile.h"
#include "app/movement/movement_row.h"
#include "app/safety/safety_face.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

class MoveFace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by the root object")
    Q_PROPERTY(QList<backwell::app::MovementRow> plan READ plan NOTIFY changed)
    Q_PROPERTY(QList<backwell::app::MovementRow> ideas READ ideas NOTIFY changed)
    Q_PROPERTY(QList<backwell::app::MovementGroup> groups READ groups CONSTANT)
    Q_PROPERTY(QList<backwell::app::MovementGroup> nearby READ nearby CONSTANT)
    Q_PROPERTY(QStringList ids READ ids CONSTANT)
    Q_PROPERTY(QString lead READ lead NOTIFY changed)
    Q_PROPERTY(QString problem READ problem CONSTANT)
public:
    MoveFace(const PackShelf &library, const Entries &entries, const Profile &profile,
             const SafetyFace &safety, const Clock &clock, QObject *parent = nullptr);

    /// Two to four rows, in a flare-up walking and resting only. Empty until the safety check lets
    /// a plan start.
    QList<MovementRow> plan() const { return m_plan; }
    /// Walking and resting, for anybody who has no plan yet. Empty beside a plan, and while
    /// somebody is sent for help. In a region that shows the lists only, those of a very sore day.
    QList<MovementRow> ideas() const { return m_ideas; }
    /// Every movement of the pack under the heading of its kind, by title. Read on first use; a row
    /// of the library does not say whether it was done.
    const QList<MovementGroup> &groups() const;
    /// Those that can be done in a waiting room: on a chair or standing, with a chair or a wall.
    QList<MovementGroup> nearby() const;
    /// Of all of them, in order of the library.
    QStringList ids() const;
    QString lead() const;                         ///< "Three small things, about 14 minutes."
    QString problem() const { return m_problem; } ///< the pack could not give a plan
    /// The one after this in the plan; empty at its end.
    Q_INVOKABLE QString after(const QString &movement) const;

    static constexpr auto session = u"https://fhir.backwell.example/Questionnaire/movement-session";

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void
    offerGentle(); ///< walking and the resting of a very sore day, where nobody is sent for help
    MovementRow rowOf(const content::Movement &movement, const QStringList &because) const;
    bool doneToday(const QString &movement) const;

    const PackShelf &m_library;
    const Entries &m_entries;
    const Profile &m_profile;
    const SafetyFace &m_safety;
    const Clock &m_clock;
    mutable QList<MovementGroup> m_groups;
    QList<MovementRow> m_plan;
    QList<MovementRow> m_ideas;
    QString m_problem;
};

} // namespace backwell::app
