// SPDX-License-Identifier: Apache-2.0
// Records in, words and one permission out.
#include "app/safety/safety_face.h"

#include "app/words/plain_words.h"
#include "sync/store/decoded.h"

#include <QFuture>

#include <algorithm>

namespace backwell::app
{

using content::AnsweredSign;
using content::SafetyOutcome;
using content::SignAnswer;

namespace
{

constexpr int furthest = 20'000; ///< entries: some years of movement, every day

const content::Tier &tierFor(const content::HelpNow &help, SafetyOutcome outcome)
{
    const content::Tier &most = help.tiers.front();
    if (outcome == SafetyOutcome::Emergency)
        return most;
    if (outcome == SafetyOutcome::Appointment) {
        const content::Tier *tier = help.tier(u"appointment");
        return tier != nullptr ? *tier : most;
    }
    return help.tiers.size() > 1 ? help.tiers[1] : most;
}

QString textOf(const content::HelpNow &help, const QString &sign)
{
    for (const content::Tier &tier : help.tiers) {
        const auto found = std::ranges::find(tier.signs, sign, &content::Sign::id);
        if (found != tier.signs.end())
            return found->text;
    }
    return sign;
}

} // namespace

SafetyFace::SafetyFace(const PackShelf &library, const Entries &entries, const HelpFace &help,
                       sync::LocalStore &store, QObject *parent)
    : QObject(parent), m_library(library), m_entries(entries), m_help(help), m_store(store)
{
    connect(&m_entries, &Entries::changed, this, &SafetyFace::derive);
    derive();
}

bool SafetyFace::planMayStart() const
{
    return m_standing.planMayStart() && !m_running;
}

bool SafetyFace::checkNeeded() const
{
    return !planMayStart() && !askSeen();
}

bool SafetyFace::askSeen() const
{
    if (m_running && m_running->outcome)
        return *m_running->outcome >= SafetyOutcome::SameDay;
    return m_standing.needsFollowUp();
}

bool SafetyFace::asked() const
{
    return m_running ? m_running->outcome.has_value()
                     : m_standing.last.has_value() && !m_standing.begun;
}

QString SafetyFace::when() const
{
    return m_standing.last ? PlainWords::day(m_standing.last->authored.localDay()) : QString();
}

SafetyAdvice SafetyFace::advice() const
{
    if (m_running && m_running->outcome)
        return adviceOf(*m_running->outcome, m_running->signs);
    if (!m_standing.last)
        return adviceOf(SafetyOutcome::CarryOn, {});
    const auto check = m_library.questionnaire(QStringLiteral("safety-check"));
    return adviceOf(m_standing.outcome,
                    check ? content::answeredSigns(**check, m_standing.last->items)
                          : std::vector<AnsweredSign>());
}

SafetyAdvice SafetyFace::adviceFor(int urgency) const
{
    return adviceOf(SafetyOutcome(std::clamp<int>(urgency, CarryOn, Emergency)), {});
}

SafetyAdvice SafetyFace::adviceOf(SafetyOutcome outcome,
                                  const std::vector<AnsweredSign> &signs) const
{
    const content::HelpNow &help = m_help.lists();
    SafetyAdvice advice;
    advice.urgency = int(outcome);
    advice.signs = HelpFace::shown(help.tiers.front()).signs;
    QStringList said;
    bool open = false;
    for (const AnsweredSign &sign : signs) {
        if (outcome == SafetyOutcome::CarryOn || content::safetyOutcome(help, sign) != outcome)
            continue;
        if (sign.answer == SignAnswer::Yes) {
            said.append(sign.sign);
            advice.because.append(textOf(help, sign.sign));
        } else if (sign.answer == SignAnswer::NotSure) {
            advice.because.append(tr("not sure: %1").arg(textOf(help, sign.sign)));
        } else {
            open = true;
        }
    }
    if (open && advice.because.isEmpty())
        advice.because.append(tr("some questions were left open, so somebody should ask them"));
    switch (outcome) {
    case SafetyOutcome::CarryOn:
        advice.title = tr("Nothing you told us needs help today.");
        advice.lead = tr("This cannot rule everything out. Come back if anything new starts, if it "
                         "gets worse, or if you worry.");
        advice.plan = tr("Your plan can start.");
        return advice;
    case SafetyOutcome::Appointment:
        advice.plan = tr("Your plan can start meanwhile.");
        break;
    case SafetyOutcome::SameDay:
    case SafetyOutcome::Emergency:
        advice.plan = tr("Your plan waits until you have been seen. Reading, your diary and Get "
                         "help now are there all the time.");
        break;
    }
    const content::Tier &tier = tierFor(help, outcome);
    advice.tier = HelpFace::shown(tier);
    advice.tier.say = tier.sayFor(said);
    if (!said.isEmpty())
        advice.tier.sayHint.clear();
    const auto end = tier.action.indexOf(QStringLiteral(". "));
    advice.title = end < 0 ? tier.action : tier.action.left(end + 1);
    advice.lead = end < 0 ? QString() : tier.action.mid(end + 2);
    return advice;
}

void SafetyFace::follow(const RunningCheck &running)
{
    m_running = running;
    derive();
}

void SafetyFace::forget()
{
    m_running.reset();
    m_older.clear();
    m_lookedFurther = false;
    derive();
}

void SafetyFace::derive()
{
    std::vector<const sync::Response *> newestFirst;
    for (const Entry &entry : m_entries.all())
        newestFirst.push_back(&entry.response);
    for (const sync::Response &response : m_older)
        newestFirst.push_back(&response);
    m_standing = content::safetyStanding(newestFirst);
    if (m_running && m_running->outcome && m_standing.last &&
        m_standing.last->key.id == m_running->id)
        m_running.reset(); // durable: the record speaks for itself from here on
    if (!m_standing.last && !m_entries.complete())
        lookFurther();
    Q_EMIT changed();
}

void SafetyFace::lookFurther()
{
    if (m_lookedFurther)
        return;
    m_lookedFurther = true;
    m_store.records(QStringLiteral("QuestionnaireResponse"), furthest)
        .then(this, [this](const Result<std::vector<sync::StoredRecord>> &records) {
            if (!records || !m_lookedFurther)
                return;
            for (const sync::StoredRecord &stored : *records) {
                if (!stored.resource.contains("/Questionnaire/safety-"))
                    continue;
                if (const auto response = sync::decodedAs<sync::Response>(stored))
                    m_older.push_back(*response);
            }
            derive();
        });
}

} // namespace backwell::app
