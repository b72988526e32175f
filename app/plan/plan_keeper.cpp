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
constexpr int furthest = 20'000; // entries: some years of movement, every day
}

PlanKeeper::PlanKeeper(const PackShelf &library, const Entries &entries, const FormContext &context,
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
    auto events = m_context.store.records(QStringLiteral("CarePlan"), furthest);
    if (wait) {
        kept.waitForFinished();
        events.waitForFinished();
        showKept(kept.result().value_or(QByteArray()));
        return takeEvents(events.result());
    }
    sync::whenDone(kept, this, [this](const Result<QByteArray> &bytes) {
        showKept(bytes.value_or(QByteArray()));
    });
    sync::whenDone(events, this, [this](const Result<std::vector<sync::StoredRecord>> &records) {
        takeEvents(records);
    });
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
    if (!records)
        m_problem = records.error().detail;
    m_events = sync::decoded<sync::PlanEvent>(records);
    m_eventsRead = records.has_value();
    make();
}

void PlanKeeper::lookFurther()
{
    if (std::exchange(m_olderAsked, true))
        return;
    const auto read = m_context.store.records(QStringLiteral("QuestionnaireResponse"), furthest);
    sync::whenDone(read, this, [this](const Result<std::vector<sync::StoredRecord>> &records) {
        if (!m_olderAsked || !records)
            return; // everything was deleted meanwhile, or what was kept stays
        m_older = sync::decoded<sync::Response>(records);
        m_olderRead = true;
        make();
    });
}

std::vector<Dated> PlanKeeper::happened() const
{
    std::vector<Dated> all;
    QSet<QString> newer;
    const auto add = [&](const auto &record) {
        if (auto one = eventOf(catalogue(), record))
            all.push_back(std::move(*one));
    };
    for (const Entry &entry : m_entries.all()) {
        newer.insert(entry.response.key.id.toString());
        add(entry.response);
    }
    for (const sync::Response &response : m_older)
        if (!newer.contains(response.key.id.toString()))
            add(response);
    for (const sync::PlanEvent &event : m_events)
        add(event);
    for (const Event &event : m_agreed)
        all.push_back({{}, event});
    return all;
}

void PlanKeeper::make()
{
    if (!m_eventsRead || !m_entries.wereRead() || m_waitsForEntries)
        return;
    if (!m_entries.complete() && !m_olderRead)
        return lookFurther();
    const QDate today = m_context.clock.now().localDay();
    const History history = historyOf(m_region, today, happened());
    m_said.reset();
    m_saidOn.reset();
    for (const Event &event : history.events)
        if (const auto *said = std::get_if<Said>(&event.what)) {
            m_said = *said;
            m_saidOn = QDate::fromJulianDay(event.day);
        }
    const Result<Plan> plan = makePlan(catalogue(), history);
    m_problem = plan ? QString() : plan.error().detail;
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

bool PlanKeeper::isChosen(const QString &movement) const
{
    const sync::PlanEvent *last = nullptr;
    for (const sync::PlanEvent &event : m_events)
        if (event.movement == movement &&
            (event.word == content::plan::happened::chosen ||
             event.word == content::plan::happened::putBack) &&
            (!last || event.key > last->key))
            last = &event;
    return last && last->word == content::plan::happened::chosen;
}

void PlanKeeper::tell(QStringView word, const QString &movement)
{
    const sync::PlanEvent event{{Uuid::v7(m_context.clock), 1},
                                m_context.person,
                                word.toString(),
                                movement,
                                m_context.clock.now()};
    sync::whenDone(m_context.store.save({event}), this, [this, event](const Result<void> &saved) {
        if (saved) {
            m_events.push_back(event);
            make();
        }
        Q_EMIT told(saved.has_value());
    });
}

void PlanKeeper::forget()
{
    m_events.clear();
    m_agreed.clear();
    m_older.clear();
    m_olderRead = m_olderAsked = false;
    m_said.reset();
    m_saidOn.reset();
    m_plan.reset();
    m_keptIsShown = false;
    m_kept.clear();
    m_waitsForEntries = true; // those of before are not read again
    Q_EMIT changed();
}

} // namespace backwell::app
