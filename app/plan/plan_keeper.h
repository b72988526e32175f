// SPDX-License-Identifier: Apache-2.0
// One person's plan: the records in, the rules applied, the plan of today out and kept as it is.
#pragma once

#include "app/entries/entries.h"
#include "app/form/form_context.h"
#include "app/library/pack_shelf.h"
#include "content/plan/history_of.h"
#include "content/plan/plan.h"

#include <QObject>

#include <memory>
#include <optional>

namespace backwell::app
{

/// Follows the entries. A plan is made again whenever something happened or another day began, by
/// the rules of content/plan alone; what was shown last is kept in the store and shown until
/// everything has been read.
class PlanKeeper : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    PlanKeeper(const PackShelf &library, const Entries &entries, const FormContext &context,
               QObject *parent = nullptr);

    /// nullptr until the records are read, and when the pack gives no plan.
    const content::plan::Plan *plan() const { return m_plan ? &*m_plan : nullptr; }
    const content::plan::Catalogue &catalogue() const { return m_library.catalogue(); }
    const content::plan::Region &region() const { return m_region; }
    /// What suits this person, as they last said it, and on which day; nothing before that.
    const std::optional<content::plan::Said> &said() const { return m_said; }
    /// They said it, or the plan shown was kept from when they had.
    bool hasSaid() const { return m_said || m_keptIsShown; }
    std::optional<QDate> saidOn() const { return m_saidOn; }
    bool onLegTrack() const { return m_said && m_said->track == content::plan::Track::Leg; }
    /// What was chosen and not put back, in a region with lists only.
    bool isChosen(const QString &movement) const;
    QString problem() const
    {
        return m_problem;
    } ///< detail for a developer; empty when all is well

    void setRegion(const content::Region &region);
    /// Something happened, by a word of content::plan::happened. It counts once it is saved.
    void tell(QStringView word, const QString &movement = {});
    /// Another day may have begun.
    void refresh();
    /// Reads what is kept; with `wait` before this returns.
    void restore(bool wait);
    /// Everything was deleted.
    void forget();

    static constexpr auto name = u"plan";

Q_SIGNALS:
    void changed();
    void told(bool saved); ///< what was told is on the disk, or could not be saved

private:
    void takeEvents(const Result<std::vector<sync::StoredRecord>> &records);
    void lookFurther();
    void make();
    void showKept(const QByteArray &kept);
    std::vector<content::plan::Dated> happened() const;

    const PackShelf &m_library;
    const Entries &m_entries;
    const FormContext &m_context;
    content::plan::Region m_region;
    std::vector<sync::PlanEvent> m_events;
    std::vector<sync::Response> m_older; ///< behind the newest entries
    bool m_eventsRead = false;
    bool m_olderAsked = false;
    bool m_olderRead = false;
    bool m_keptIsShown = false;
    bool m_waitsForEntries = false;
    std::optional<content::plan::Said> m_said;
    std::optional<QDate> m_saidOn;
    std::optional<content::plan::Plan> m_plan;
    QByteArray m_kept;
    QString m_problem;
};

} // namespace backwell::app
