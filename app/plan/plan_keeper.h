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
    PlanKeeper(const PackShelf &library, Entries &entries, const FormContext &context,
               QObject *parent = nullptr);

    /// nullptr until the records are read, and when the pack gives no plan.
    const content::plan::Plan *plan() const { return m_plan ? &*m_plan : nullptr; }
    const content::plan::Catalogue &catalogue() const { return m_library.catalogue(); }
    const content::plan::Region &region() const { return m_region; }
    /// What suits this person, as they last said it, and on which day; nothing before that.
    const std::optional<content::plan::Said> &said() const { return m_said; }
    /// Why what was told of the plan could not be read; it is tried again when entries change.
    const std::optional<Error> &unread() const { return m_unread; }
    /// They said it, or the plan shown was kept from when they had.
    bool hasSaid() const { return m_said || m_keptIsShown; }
    std::optional<QDate> saidOn() const { return m_saidOn; }
    bool onLegTrack() const { return m_said && m_said->track == content::plan::Track::Leg; }
    /// A flare-up goes on since then: they said so, did not say that it is over, and the rules,
    /// which end one that was forgotten, go by it.
    std::optional<Instant> flareUpSince() const;
    /// What was chosen and not put back, in a region with lists only.
    bool isChosen(const QString &movement) const;

    void setRegion(const content::Region &region);
    /// What was agreed with a clinic for the week (include, leave out, may start).
    void setAgreed(std::vector<content::plan::Event> agreed);
    /// Something happened, by a word of content::plan::happened. It counts once it is saved.
    void tell(QStringView word, const QString &movement = {}, const QString &card = {});
    /// They asked for it today.
    bool hasAskedFor(const QString &card) const;
    /// Another day may have begun.
    void refresh();
    /// Reads what is kept; with `wait` before this returns.
    void restore(bool wait);
    /// Everything was deleted.
    void forget();

    static constexpr auto name = u"plan";

Q_SIGNALS:
    void changed();
    /// What was told by this word is on the disk, or could not be saved.
    void told(const QString &word, const backwell::Result<void> &saved);

private:
    void readEvents();
    void takeEvents(const Result<std::vector<sync::StoredRecord>> &records);
    /// The one told last by one of the words; nullptr when none was.
    template <typename Wanted>
    const sync::PlanEvent *last(Wanted wanted) const;
    void make();
    void showKept(const QByteArray &kept);
    std::vector<content::plan::Dated> happened() const;
    std::vector<content::plan::SupportFound> supportFound() const;

    const PackShelf &m_library;
    Entries &m_entries;
    const FormContext &m_context;
    content::plan::Region m_region;
    std::vector<sync::PlanEvent> m_events;
    std::vector<content::plan::Event> m_agreed;
    bool m_eventsRead = false;
    std::optional<Error> m_unread;
    bool m_keptIsShown = false;
    bool m_waitsForEntries = false;
    std::optional<content::plan::Said> m_said;
    std::optional<QDate> m_saidOn;
    std::optional<content::plan::Plan> m_plan;
    QByteArray m_kept;
};

} // namespace backwell::app
