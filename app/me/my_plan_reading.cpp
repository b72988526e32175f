// SPDX-License-Identifier: Apache-2.0
// The part of MyPlanFace that reads what the store keeps.
#include "app/me/my_plan_face.h"

#include "app/words/plain_words.h"
#include "sync/store/when_done.h"

#include <utility>

namespace backwell::app
{

namespace plan = content::plan;

namespace
{
using Stored = Result<std::vector<sync::StoredRecord>>;

const sync::PlanStatement *statementIn(const Result<sync::Record> &record)
{
    return record ? std::get_if<sync::PlanStatement>(&*record) : nullptr;
}
} // namespace

/// What the store keeps, as it comes.
struct MyPlanFace::Reading {
    std::vector<Uuid> ids; ///< of the person's own records; one, as a rule
    std::vector<std::pair<sync::PlanStatement, sync::EntryState>> own;
    std::vector<sync::ClinicPlan> clinic;
    QByteArray draft, standings;
    int asking = 0;
    int touched = 0; ///< MyPlanFace::m_touched when it began

    void add(const Stored &versions)
    {
        for (const sync::StoredRecord &one : versions.value_or(std::vector<sync::StoredRecord>{}))
            if (const auto record = sync::wire::decode(one.resource); statementIn(record))
                own.emplace_back(*statementIn(record), one.state);
    }
};

void MyPlanFace::look()
{
    if (std::exchange(m_looked, true))
        return;
    // Not now: a page that asks must not be told of a change before it has its answer.
    const auto begin = [this] {
        if (m_looked && !m_here)
            read();
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

void MyPlanFace::beHere()
{
    m_looked = true;
    if (m_here)
        return;
    Reading reading;
    reading.touched = m_touched;
    sync::LocalStore &store = m_context.store;
    const Stored records = store.records(QStringLiteral("CarePlan")).result();
    const auto clinic = store.plans().result();
    if (!records || !clinic)
        return say(State::Failed, PlainWords::notRead(records ? clinic.error() : records.error()));
    for (const sync::StoredRecord &one : *records)
        if (statementIn(sync::wire::decode(one.resource)))
            reading.add(store.versions(one.key.id).result());
    reading.clinic = *clinic;
    reading.draft = store.get(QString::fromUtf16(draftName)).result().value_or(QByteArray());
    reading.standings =
        store.get(QString::fromUtf16(standingsName)).result().value_or(QByteArray());
    ++m_asking;
    take(reading);
}

void MyPlanFace::read()
{
    auto reading = std::make_shared<Reading>();
    reading->asking = ++m_asking;
    reading->touched = m_touched;
    const auto begun = [this, reading](const Stored &records) {
        if (!records)
            return say(State::Failed, PlainWords::notRead(records.error()));
        for (const sync::StoredRecord &one : *records)
            if (statementIn(sync::wire::decode(one.resource)))
                reading->ids.push_back(one.key.id);
        readVersions(reading, 0);
    };
    sync::whenDone(m_context.store.records(QStringLiteral("CarePlan")), this, begun);
}

void MyPlanFace::readVersions(const std::shared_ptr<Reading> &reading, size_t next)
{
    sync::LocalStore &store = m_context.store;
    if (next < reading->ids.size()) {
        const auto found = [this, reading, next](const Stored &all) {
            reading->add(all);
            readVersions(reading, next + 1);
        };
        return sync::whenDone(store.versions(reading->ids[next]), this, found);
    }
    // The store answers in the order of the questions: with the last one all are there.
    const auto draft = store.get(QString::fromUtf16(draftName));
    const auto standings = store.get(QString::fromUtf16(standingsName));
    const auto all = [this, reading, draft,
                      standings](const Result<std::vector<sync::ClinicPlan>> &plans) {
        if (!plans)
            return say(State::Failed, PlainWords::notRead(plans.error()));
        reading->clinic = *plans;
        reading->draft = draft.result().value_or(QByteArray());
        reading->standings = standings.result().value_or(QByteArray());
        if (reading->asking == m_asking)
            take(*reading);
    };
    sync::whenDone(store.plans(), this, all);
}

void MyPlanFace::take(const Reading &reading)
{
    std::vector<sync::PlanStatement> all;
    m_own = sync::Key{Uuid::v7(m_context.clock), 1};
    for (const auto &[statement, state] : reading.own) {
        all.push_back(statement);
        m_own = sync::Key{statement.key.id, statement.key.version + 1};
        m_way = state;
    }
    for (const sync::ClinicPlan &one : reading.clinic)
        all.push_back(one.statement);
    m_said = std::move(all);
    m_story = plan::planStory(m_said);
    // What was changed here since the reading began is newer than what it found.
    const bool fresh = !m_here || reading.touched == m_touched;
    if (fresh)
        m_standings = reading.standings;
    const auto draft = PlanDraft::fromJson(reading.draft);
    if (m_drafted && m_here) {
        // What is on the page is newer than anything that was read.
    } else if (fresh && draft && draft->version >= m_own->version) {
        m_plan = draft->plan;
        m_answers = draft->answers;
        m_drafted = true;
    } else {
        m_plan = base();
        m_drafted = false;
    }
    m_here = true;
    ++m_revision;
    Q_EMIT changed();
}

} // namespace backwell::app
