// SPDX-License-Identifier: Apache-2.0
// Which measures are asked now, which were answered and when they come again: the schedule of the
// pack, in a person's words. What was missed is not held up to anybody.
#pragma once

#include "app/entries/entries.h"
#include "app/library/pack_shelf.h"
#include "app/me/profile.h"
#include "app/measures/measure_catalogue.h"
#include "app/measures/measure_row.h"
#include "content/schedule/schedule.h"

namespace backwell::app
{

class MeasuresFace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by the root object")
    Q_PROPERTY(QList<backwell::app::MeasureRow> rows READ rows NOTIFY changed)
    Q_PROPERTY(int openCount READ openCount NOTIFY changed)
    Q_PROPERTY(QString openLine READ openLine NOTIFY changed)
    Q_PROPERTY(QString lead READ lead NOTIFY changed)
public:
    MeasuresFace(const PackShelf &library, const Entries &entries, const Profile &profile,
                 sync::LocalStore &store, const Clock &clock, sync::Mode mode,
                 QObject *parent = nullptr);

    /// One for each questionnaire of the schedule that may be asked here, those that are open
    /// first; then what else the region brought. Check-ins are asked every week anyway and are not
    /// among them.
    QList<MeasureRow> rows();
    int openCount();
    QString openLine(); ///< "2 short measures, about 4 minutes"; empty while none is open
    QString lead();

    /// What may be asked here.
    const MeasureCatalogue &catalogue() const { return m_catalogue; }
    /// What its region plugged in; asked at once where somebody has looked.
    void setRegion(std::shared_ptr<const content::Region> region);
    /// Why nothing opens for an id, or for an entry (empty), in a person's words.
    Q_INVOKABLE QString whyNot(const QString &id) const { return m_catalogue.whyNot(id); }

    /// Every point of the schedule, for whoever wants to know more than the rows tell.
    const std::vector<content::DueMeasure> &due();

    /// The day may have moved on; called by itself whenever entries, the clinic's dates or the
    /// profile change, once somebody has looked. Before that nothing is read.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void look();
    void take(const std::vector<sync::Score> &scores, const std::vector<sync::CareEpisode> &care);
    MeasureRow damaged(const QString &id) const;
    MeasureRow rowOf(const QString &id, const content::Questionnaire &questionnaire,
                     const std::vector<const content::DueMeasure *> &points) const;
    MeasureRow withChange(MeasureRow row, const std::vector<sync::Score> &scores) const;
    QDate start(const std::vector<content::AnsweredMeasure> &answered) const;

    const PackShelf &m_library;
    const Profile &m_profile;
    sync::LocalStore &m_store;
    const Clock &m_clock;
    std::optional<content::ScheduleRules> m_rules;
    MeasureCatalogue m_catalogue;
    std::vector<content::DueMeasure> m_due;
    QList<MeasureRow> m_rows;
    bool m_looked = false;
};

} // namespace backwell::app
