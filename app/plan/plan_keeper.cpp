// SPDX-License-Identifier: Apache-2.0
// Reading, making, keeping.
#include "app/plan/plan_keeper.h"

#include "content/plan/catalogue_of.h"
#include "content/plan/make_plan.h"
#include "content/plan/plan_json.h"
#include "sync/store/decoded.h"
#include "sync/store/when_done.h"

#include <QFuture>

#include <algorithm>
#include <utility>

namespace backwell::app
{

using namespace content::plan;

namespace
{
constexpr int most = 20'000; // events of a plan: some years, every day
}

PlanKeeper::PlanKeeper(const PackShelf &library, Entries &entries, const FormContext &context,
                       QObject *parent)
    : QObject(parent), m_library(library), m_entries(entries), m_context(context)
{
    connect(&m_entries, &Entries::changed, this, [this] {
        m_waitsForEntries = false;
        make();
    });
}

void PlanKeeper::setRegion(const content::Region &region)
{
    m_region = regionOf(region);
    make();
}

void PlanKeeper::setAgreed(std::vector<Event> agreed)
{
    if (std::exchange(m_agreed, std::move(agreed)) != m_agreed)
        make();
}

void PlanKeeper::restore(bool wait)
{
    auto kept = m_context.store.get(QString::fromUtf16(name));
    if (wait) {
        auto events = m_context.store.records(QStringLiteral("CarePlan"), most);
        kept.waitForFinished();
        events.waitForFinished();
        showKept(kept.result().value_or(QByteArray()));
        return takeEvents(events.result());
    }
    sync::whenDone(kept, this, [this](const Result<QByteArray> &bytes) {
        showKept(bytes.value_or(QByteArray()));
    });
    readEvents();
}

void PlanKeeper::showKept(const QByteArray &kept)
{
    m_kept = kept;
    if (m_plan || kept.isEmpty())
        return;
    const auto plan = readPlan(catalogue(), m_region, kept);
    if (!plan || plan->day != int(m_context.clock.now().localDay().toJulianDay()))
        return;
    m_plan = *plan;
    m_keptIsShown = true;
    Q_EMIT changed();
}

void PlanKeeper::takeEvents(const Result<std::vector<sync::StoredRecord>> &records)
{
    m_events = sync::decoded<sync::PlanEvent>(records);
    m_eventsRead = records.has_value();
    m_unread = records ? std::nullopt : std::optional(records.error());
    if (m_eventsRead)
        make();
    else
        Q_EMIT changed();
}

void PlanKeeper::readEvents()
{
    sync::whenDone(
        m_context.store.records(QStringLiteral("CarePlan"), most), this,
        [this](const Result<std::vector<sync::StoredRecord>> &records) { takeEvents(records); });
}

std::vector<Dated> PlanKeeper::happened() const
{
    std::vector<Dated> all;
    const auto add = [&](const auto &record) {
        if (auto one = eventOf(catalogue(), record))
            all.push_back(std::move(*one));
    };
    for (const Entry &entry : m_entries.all())
        add(entry.response);
    for (const sync::Response &response : m_entries.older())
        add(response);
    for (const sync::PlanEvent &event : m_events)
        add(event);
    for (const Event &event : m_agreed)
        all.push_back({{}, event});
    return all;
}

std::vector<SupportFound> PlanKeeper::supportFound() const
{
    std::vector<SupportFound> found;
    const auto instrument = m_library.instrument(supportInstrument.toString());
    if (!instrument)
        return found;
    const auto add = [&](const sync::Response &response) {
        if (const auto one = supportOf(*instrument, response))
            found.push_back(*one);
    };
    for (const Entry &entry : m_entries.all())
        add(entry.response);
    std::ranges::for_each(m_entries.older(), add);
    return found;
}

void PlanKeeper::make()
{
    if (m_unread)
        return readEvents(); // again; then it is made
    if (!m_eventsRead || !m_entries.wereRead() || m_waitsForEntries)
        return;
    if (!m_entries.readToTheEnd())
        return m_entries.readOlder();
    const QDate today = m_context.clock.now().localDay();
    const std::vector<Dated> events = happened();
    const History history = historyOf(m_region, today, events, supportFound());
    m_said.reset();
    m_saidOn.reset();
    for (const Event &event : history.events)
        if (const auto *said = std::get_if<Said>(&event.what))
            m_said = *said;
    for (const auto &[at, event] : events)
        if (std::holds_alternative<Said>(event.what))
            m_saidOn =
                std::max(m_saidOn, std::optional(std::min(today, QDate::fromJulianDay(event.day))));
    const Result<Plan> plan = makePlan(catalogue(), history);
    if (plan) {
        m_plan = *plan;
        m_keptIsShown = false;
        const QByteArray json = m_said ? planJson(catalogue(), m_region, *plan) : QByteArray();
        if (std::exchange(m_kept, json) != json)
            m_context.store.put(QString::fromUtf16(name), json);
    }
    Q_EMIT changed();
}

void PlanKeeper::refresh()
{
    if (m_plan && m_plan->day != int(m_context.clock.now().localDay().toJulianDay()))
        make();
}

template <typename Wanted>
const sync::PlanEvent *PlanKeeper::last(Wanted wanted) const
{
    const sync::PlanEvent *last = nullptr;
    for (const sync::PlanEvent &event : m_events)
        if (wanted(event) && (!last || event.key > last->key))
            last = &event;
    return last;
}

bool PlanKeeper::isChosen(const QString &movement) const
{
    using namespace content::plan::happened;
    const auto *told = last([&](const sync::PlanEvent &event) {
        return event.movement == movement && (event.word == chosen || event.word == putBack);
    });
    return told && told->word == chosen;
}

std::optional<Instant> PlanKeeper::flareUpSince() const
{
    using namespace content::plan::happened;
    const auto *told = last([](const sync::PlanEvent &event) {
        return event.word == flareBegan || event.word == flareOver;
    });
    if (!told || told->word == flareOver)
        return std::nullopt;
    const QDate day = told->at.localDay();
    const bool wayBack = m_plan &&
                         (m_plan->mode == Mode::Steady || m_plan->mode == Mode::WayBack) &&
                         m_plan->day > int(day.toJulianDay());
    const bool over = day.daysTo(m_context.clock.now().localDay()) >= longestFlareUp();
    return wayBack || over ? std::nullopt : std::optional(told->at);
}

bool PlanKeeper::hasAskedFor(const QString &card) const
{
    using namespace content::plan::happened;
    const auto *asked = last([&card](const sync::PlanEvent &event) {
        return event.word == cardAgain && event.card == card;
    });
    return asked && asked->at.localDay() == m_context.clock.now().localDay();
}

void PlanKeeper::tell(QStringView word, const QString &movement, const QString &card)
{
    const sync::PlanEvent event{{Uuid::v7(m_context.clock), 1},
                                m_context.person,
                                word.toString(),
                                movement,
                                m_context.clock.now(),
                                card};
    sync::whenDone(m_context.store.save({event}), this, [this, event](const Result<void> &saved) {
        if (saved) {
            m_events.push_back(event);
            make();
        }
        Q_EMIT told(event.word, saved);
    });
}

void PlanKeeper::forget()
{
    m_events.clear();
    m_agreed.clear();
    m_said.reset();
    m_saidOn.reset();
    m_plan.reset();
    m_keptIsShown = false;
    m_kept.clear();
    m_waitsForEntries = true; // those of before are not read again
    Q_EMIT changed();
}

} // namespace backwell::app
