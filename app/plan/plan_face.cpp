// SPDX-License-Identifier: Apache-2.0
// The plan in words.
#include "app/plan/plan_face.h"

#include "app/words/plain_words.h"

#include <algorithm>

namespace backwell::app
{

using namespace content::plan;

PlanFace::PlanFace(PlanKeeper &keeper, const PackShelf &library, const Entries &entries,
                   const SafetyFace &safety, const Clock &clock, QObject *parent)
    : QObject(parent), m_keeper(keeper), m_library(library), m_safety(safety),
      m_rows(library, entries, clock)
{
    connect(&m_keeper, &PlanKeeper::changed, this, &PlanFace::refresh);
    connect(&m_keeper, &PlanKeeper::told, this, &PlanFace::settle);
    connect(&m_safety, &SafetyFace::changed, this, &PlanFace::refresh);
}

PlanFace::Stage PlanFace::stage() const
{
    const Plan *plan = m_keeper.plan();
    if (m_safety.askSeen())
        return GetHelp;
    if (plan && m_safety.listsOnly() && plan->mode == Mode::GetHelp)
        return LookAtSigns;
    if (!m_safety.listsOnly() && !m_safety.planMayStart())
        return SafetyFirst;
    if (plan && plan->mode == Mode::SafetyFirst)
        return SafetyFirst;
    if (plan && plan->mode == Mode::AskFirst)
        return AskFirst;
    if (m_safety.listsOnly())
        return OwnChoice;
    return plan && m_keeper.hasSaid() ? Planned : NotSaid;
}

void PlanFace::refresh()
{
    m_today.clear();
    m_week.clear();
    m_ideas.reset();
    m_problem.clear();
    if (!m_words)
        m_words = m_library.becauseWords();
    if (!*m_words)
        m_problem = PlainWords::packUnusable(m_words->error()).text;
    else if (m_keeper.unread())
        m_problem = PlainWords::notRead(*m_keeper.unread());
    const Plan *plan = m_keeper.plan();
    const Stage at = stage();
    if (plan && (at == Planned || at == OwnChoice)) {
        for (const Thing &one : plan->today)
            m_today.append(rowOf(one.movement, one.step, one.because));
        for (const WeekItem &one : plan->items) {
            MovementRow row = rowOf(one.movement, one.step, one.because);
            row.when = PlainWords::counted(one.days, tr("1 day this week"),
                                           tr("%n days this week", nullptr, one.days));
            m_week.append(row);
        }
    }
    Q_EMIT changed();
}

QList<MovementRow> PlanFace::ideas() const
{
    const Stage at = stage();
    if (at == Planned || at == GetHelp || at == LookAtSigns || !m_today.isEmpty())
        return {};
    if (!m_ideas)
        m_ideas = m_rows.gentle();
    return *m_ideas;
}

void PlanFace::retell()
{
    m_words.reset();
    refresh();
}

MovementRow PlanFace::rowOf(int movement, int step, const Because &because) const
{
    const QString &id = m_keeper.catalogue().movements[size_t(movement)].id;
    const Result<content::Movement> found = m_library.movement(id);
    if (!found)
        return {};
    MovementRow row = m_rows.of(found->onStep(step));
    row.because = sentencesOf(because).value(0);
    return row;
}

QString PlanFace::sentenceOf(const Reason &reason, Speaks speaks) const
{
    Catalogue named;
    Reason told = reason;
    if (reason.movement >= 0) { // its title in the language that is spoken
        CatalogueMovement one = m_keeper.catalogue().movements[size_t(reason.movement)];
        if (const auto movement = m_library.movement(one.id))
            one.title = movement->title;
        named.movements.push_back(std::move(one));
        told.movement = 0;
    }
    return m_words && *m_words ? sentence(**m_words, named, told, speaks) : QString();
}

QStringList PlanFace::sentencesOf(const Because &because) const
{
    QStringList all;
    for (const Reason &reason : because)
        if (const QString text = sentenceOf(reason, Speaks::OfAThing);
            !text.isEmpty() && !all.contains(text))
            all += text;
    return all;
}

QString PlanFace::lead() const
{
    switch (stage()) {
    case GetHelp:
        return tr("Your plan waits until you have been seen.");
    case LookAtSigns:
        return tr("Look at the signs first.");
    case SafetyFirst:
        return tr("Your plan starts after a short private check.");
    case NotSaid:
        return tr("Two minutes of questions, and your plan is ready.");
    case AskFirst:
        return tr("Your plan waits until your clinic says you can start.");
    case OwnChoice:
        if (m_today.isEmpty())
            return tr("Walking, a resting position, and what you choose yourself.");
        break;
    case Planned:
        break;
    }
    const int minutes = m_keeper.plan() ? m_keeper.plan()->minutes : 0;
    const QString time = PlainWords::minutes(std::max(1, minutes));
    switch (m_today.size()) {
    case 0:
        return tr("Nothing planned today. A short walk is always good.");
    case 1:
        return tr("One small thing today, about %1.").arg(time);
    case 2:
        return tr("Two small things today, about %1.").arg(time);
    case 3:
        return tr("Three small things today, about %1.").arg(time);
    default:
        return tr("Four small things today, about %1.").arg(time);
    }
}

QString PlanFace::reason() const
{
    const Plan *plan = m_keeper.plan();
    const Stage at = stage();
    return plan && (at == Planned || at == AskFirst) ? sentencesOf(plan->because).join(u' ')
                                                     : QString();
}

bool PlanFace::asks(Ask ask) const
{
    const Plan *plan = m_keeper.plan();
    const Stage at = stage();
    return plan && (at == Planned || at == OwnChoice) &&
           std::ranges::find(plan->questions, ask, &Question::ask) != plan->questions.end();
}

QString PlanFace::questionLine(Ask ask) const
{
    const Plan *plan = m_keeper.plan();
    const auto asked = std::ranges::find(plan->questions, ask, &Question::ask);
    QStringList all;
    if (asked != plan->questions.end())
        for (const Reason &reason : asked->because)
            all += sentenceOf(reason, Speaks::OfAQuestion);
    return all.join(u' ');
}

QString PlanFace::checkLine() const
{
    if (asks(Ask::SafetyCheck))
        return questionLine(Ask::SafetyCheck);
    return asks(Ask::HelpLists) ? questionLine(Ask::HelpLists) : QString();
}

QString PlanFace::contactLine() const
{
    const Plan *plan = m_keeper.plan();
    const Stage at = stage();
    if (!plan || !plan->contact || at == GetHelp || at == LookAtSigns || at == SafetyFirst)
        return {};
    return sentencesOf(plan->contact->because).join(u' ');
}

QString PlanFace::contactNext() const
{
    QStringList titles;
    if (!contactLine().isEmpty())
        for (const int step : m_keeper.plan()->contact->stepUps)
            titles += m_keeper.region().stepUps[size_t(step)].title;
    return titles.isEmpty() ? QString() : tr("You can ask about: %1").arg(titles.join(tr(", ")));
}

QString PlanFace::cardId() const
{
    const Plan *plan = m_keeper.plan();
    return plan && plan->card && stage() == Planned
               ? m_keeper.catalogue().cards[size_t(plan->card->card)].id
               : QString();
}

bool PlanFace::mayBeEasier(const QString &movement) const
{
    return isPlanned(movement) && stepOf(movement) > 0;
}

bool PlanFace::mayBeHarder(const QString &movement) const
{
    const int place = m_keeper.catalogue().movement(movement);
    return isPlanned(movement) && place >= 0 &&
           stepOf(movement) + 1 < int(m_keeper.catalogue().movements[size_t(place)].minutes.size());
}

bool PlanFace::cardComesAgain() const
{
    return m_keeper.hasAskedFor(cardId());
}

QString PlanFace::cardTitle() const
{
    const QString id = cardId();
    const auto card = m_library.item(content::LearnKind::Card, id);
    return card ? card->title : QString();
}

QString PlanFace::cardLine() const
{
    return cardId().isEmpty() ? QString() : sentencesOf(m_keeper.plan()->card->because).join(u' ');
}

const Thing *PlanFace::thing(const QString &movement) const
{
    const Plan *plan = m_keeper.plan();
    if (!plan)
        return nullptr;
    const auto found =
        std::ranges::find(plan->today, m_keeper.catalogue().movement(movement), &Thing::movement);
    return found == plan->today.end() ? nullptr : &*found;
}

const WeekItem *PlanFace::item(const QString &movement) const
{
    const Plan *plan = m_keeper.plan();
    if (!plan)
        return nullptr;
    const auto found = std::ranges::find(plan->items, m_keeper.catalogue().movement(movement),
                                         &WeekItem::movement);
    return found == plan->items.end() ? nullptr : &*found;
}

QStringList PlanFace::reasonsFor(const QString &movement) const
{
    if (const Thing *one = thing(movement))
        return sentencesOf(one->because);
    const WeekItem *one = item(movement);
    return one ? sentencesOf(one->because) : QStringList();
}

QString PlanFace::after(const QString &movement) const
{
    const auto at = std::ranges::find(m_today, movement, &MovementRow::id);
    if (at == m_today.end())
        return {};
    const auto next =
        std::find_if(at + 1, m_today.end(), [](const MovementRow &row) { return !row.done; });
    return next == m_today.end() ? QString() : next->id;
}

bool PlanFace::isPlanned(const QString &movement) const
{
    const Stage at = stage();
    return (at == Planned || at == OwnChoice) && (thing(movement) || item(movement));
}

int PlanFace::stepOf(const QString &movement) const
{
    if (const Thing *one = thing(movement))
        return one->step;
    const WeekItem *one = item(movement);
    return one ? one->step : 0;
}

void PlanFace::settle(const QString &word, const Result<void> &saved)
{
    m_notSaved = saved ? QString() : PlainWords::notNoted(saved.error());
    Q_EMIT changed();
    Q_EMIT told(saved.has_value());
    if (saved && word == happened::flareBegan)
        Q_EMIT flareUpBegan();
}

void PlanFace::setFlareUp(bool flare)
{
    if (flare != flareUp())
        m_keeper.tell(flare ? happened::flareBegan : happened::flareOver);
}

void PlanFace::choose(const QString &movement, bool in)
{
    m_keeper.tell(in ? happened::chosen : happened::putBack, movement);
}

void PlanFace::swap(const QString &movement)
{
    m_keeper.tell(happened::swapped, movement);
}

void PlanFace::easier(const QString &movement)
{
    m_keeper.tell(happened::easier, movement);
}

void PlanFace::harder(const QString &movement)
{
    m_keeper.tell(happened::harder, movement);
}

void PlanFace::showCardAgain()
{
    if (!cardId().isEmpty() && !cardComesAgain())
        m_keeper.tell(happened::cardAgain, {}, cardId());
}

void PlanFace::talked()
{
    m_keeper.tell(happened::inContact);
}

void PlanFace::mayStart()
{
    m_keeper.tell(happened::mayStart);
}

void PlanFace::wasSeen()
{
    m_keeper.tell(happened::wasSeen);
}

} // namespace backwell::app
