// SPDX-License-Identifier: Apache-2.0
// The rules, from the cheapest to the dearest; the first that is broken gives the reason.
#include "sync/endpoint/intake/intake.h"

#include "content/plan/plan_story.h"
#include "sync/wire/wire.h"

namespace backwell::sync::endpoint
{

namespace
{
constexpr qint64 day = 24LL * 3600 * 1000;
constexpr qint64 earliest = 1577836800000; // 2020-01-01: no device of ours is older
constexpr qsizetype longestText = 20'000;
constexpr int mostItems = 2'000;
constexpr qsizetype longestPlan = 200'000;

Verdict refused(int status, const QString &reason)
{
    return {std::nullopt, status, reason};
}

struct PersonOf {
    Uuid operator()(const Person &person) const { return person.key.id; }
    Uuid operator()(const auto &other) const { return other.person; }
};

Instant effectiveOf(const Record &record, const Instant &now)
{
    struct Of {
        Instant now;
        Instant operator()(const Person &) const { return now; }
        Instant operator()(const Consent &consent) const { return consent.given; }
        Instant operator()(const Episode &episode) const { return episode.started; }
        Instant operator()(const Response &response) const { return response.authored; }
        Instant operator()(const Score &score) const { return score.effective; }
        Instant operator()(const PlanEvent &event) const { return event.at; }
        Instant operator()(const PlanStatement &plan) const { return plan.at; }
    };
    return std::visit(Of{now}, record);
}

// Numbers within what the question allows, texts of a length a person writes.
struct RangeCheck {
    const KnownQuestionnaire *known;
    int items = 0;

    QString problem(const std::vector<AnswerItem> &tree)
    {
        for (const AnswerItem &item : tree) {
            if (++items > mostItems)
                return QStringLiteral("too many items");
            for (const Answer &answer : item.answers) {
                if (const QString bad = problem(item.linkId, answer.value); !bad.isEmpty())
                    return bad;
                if (const QString bad = problem(answer.items); !bad.isEmpty())
                    return bad;
            }
            if (const QString bad = problem(item.items); !bad.isEmpty())
                return bad;
        }
        return {};
    }

    QString problem(const QString &linkId, const AnswerValue &value) const
    {
        if (const auto *text = std::get_if<QString>(&value); text && text->size() > longestText)
            return QStringLiteral("text too long");
        if (!known)
            return {};
        const auto item = known->items.constFind(linkId);
        if (item == known->items.cend())
            return {};
        std::optional<double> number;
        if (const auto *whole = std::get_if<qint32>(&value))
            number = *whole;
        else if (const auto *decimal = std::get_if<Decimal>(&value))
            number = decimal->toDouble();
        if (item->type == u"integer" && !std::holds_alternative<qint32>(value))
            return QStringLiteral("a whole number is wanted: ") + linkId.left(64);
        if (number &&
            ((item->least && *number < *item->least) || (item->most && *number > *item->most)))
            return QStringLiteral("out of range: ") + linkId.left(64);
        return {};
    }
};

// A device speaks for its person, and what it says of a plan can be read here whole.
Verdict planProblem(const PlanStatement &plan)
{
    if (!saidByPerson(plan))
        return refused(403, QStringLiteral("a device speaks for its person only"));
    if (plan.exact.size() > longestPlan)
        return refused(422, QStringLiteral("text too long"));
    if (const auto version = content::plan::versionOf(plan); !version)
        return refused(422, QStringLiteral("not valid: my plan, ") + version.error().detail);
    return {};
}
} // namespace

Verdict Intake::judge(const Offer &offer, const Uuid &person, const Instant &now) const
{
    const auto record = wire::decode(offer.resource);
    if (!record)
        return refused(422, record.error().kind == ErrorKind::TooNew
                                ? QStringLiteral("not taken here: ") + record.error().detail
                                : QStringLiteral("not valid: ") + record.error().detail);
    const Key &key = keyOf(*record);
    const QString type = resourceTypeOf(*record);
    const QString id = key.id.toString();
    if (type != offer.type || (!offer.id.isEmpty() && id != offer.id))
        return refused(400, QStringLiteral("address and resource differ"));
    const QString byIdentifier =
        QStringLiteral("identifier=%1|%2").arg(QStringView(wire::recordIdSystem), id);
    if (!offer.ifNoneExist.isEmpty() && offer.ifNoneExist != byIdentifier)
        return refused(412, QStringLiteral("only the record's own identifier can be a condition"));
    if (std::visit(PersonOf{}, *record) != person)
        return refused(403, QStringLiteral("not this device's person"));
    const auto *response = std::get_if<Response>(&*record);
    const bool flagged = response && response->status != ResponseStatus::EnteredInError &&
                         (!response->crisis.isEmpty() || !m_measures.crisisIn(*response).isEmpty());
    const Instant effective = effectiveOf(*record, now);
    Entry entry{person,         key.id, key.version,    type,   effective,
                Standing::Held, {},     offer.resource, flagged};
    const auto unless = [&entry](const QString &bad) -> Verdict {
        if (!entry.flagged)
            return refused(422, bad);
        entry.standing = Standing::Quarantined;
        entry.reason = bad;
        return {std::move(entry), 0, {}};
    };
    if (effective.msUtc < earliest || effective.msUtc > now.msUtc + day)
        return unless(QStringLiteral("time out of range"));

    if (std::holds_alternative<Person>(*record))
        entry.effective = {0, 0}; // the head of the story, whenever it arrives
    if (const auto *plan = std::get_if<PlanStatement>(&*record))
        if (const Verdict bad = planProblem(*plan); bad.status != 0)
            return bad;
    if (response) {
        const KnownQuestionnaire *known = m_known.find(response->questionnaire);
        if (const QString bad = RangeCheck{known}.problem(response->items); !bad.isEmpty())
            return unless(bad);
        if (!known) {
            entry.standing = Standing::Quarantined;
            entry.reason = QString::fromUtf16(unknownQuestionnaire);
        }
    }
    return {std::move(entry), 0, {}};
}

} // namespace backwell::sync::endpoint
