// SPDX-License-Identifier: Apache-2.0
// The part of ReviewRoutes in which a clinician agrees to a person's own plan, or proposes a
// change. What the person wrote stays; a statement is added.
#include "sync/endpoint/review/review_routes.h"

#include "sync/endpoint/review/plan_form.h"
#include "sync/wire/clinic_plan.h"

#include <limits>

namespace backwell::sync::endpoint
{

namespace plan = content::plan;

namespace
{
const QString planMovedOn =
    QStringLiteral("This plan changed meanwhile. Below is how it is now; please look again.");

HttpResponse noPage()
{
    return refusal(Realm::Review, 404, QStringLiteral("There is no such page"));
}
} // namespace

Result<std::vector<PlanStatement>> ReviewRoutes::wordsOf(const Uuid &person, qint64 &knownMs) const
{
    const auto words = m_ledger.plansSince(person, 0, std::numeric_limits<int>::max());
    if (!words)
        return std::unexpected(words.error());
    std::vector<PlanStatement> statements;
    for (const PlanWord &word : *words) {
        knownMs = word.updatedMs;
        if (auto said = wire::decodeClinicPlan(word.body))
            statements.push_back(std::move(said->statement));
    }
    return statements;
}

HttpResponse ReviewRoutes::addPlanWord(const HttpRequest &request, const Uuid &person,
                                       const plan::PlanVersion &version, qint64 knownMs)
{
    const Instant now = m_clock.now();
    const Instant updated{std::max(now.msUtc, knownMs + 1), 0};
    const Uuid id = Uuid::v7(m_clock);
    const auto body =
        wire::encodeClinicPlan({plan::statementOf(version, {id, 1}, person, now), updated});
    if (!body)
        return personPage(request, 422, QStringLiteral("That plan cannot be kept."), Part::Plan);
    const auto added =
        m_ledger.addPlan({person, id, request.caller.account, updated.msUtc, *body}, knownMs);
    if (!added && added.error().kind == ErrorKind::Conflict)
        return personPage(request, 409, planMovedOn, Part::Plan);
    if (!added)
        return refusal(Realm::Review, 503,
                       QStringLiteral("It could not be kept; please try again"));
    return redirect("/review/person/" + person.toString().toLatin1() + "#plan");
}

HttpResponse ReviewRoutes::proposePlan(const HttpRequest &request)
{
    const auto person = Uuid::parse(request.captures[0]);
    const auto summary = person ? m_ledger.person(*person) : fail(ErrorKind::NotFound);
    if (!summary)
        return noPage();
    const Instant now = m_clock.now();
    const auto story = storyOf(*summary, now);
    if (!story)
        return refusal(Realm::Review, 503, QStringLiteral("The ledger cannot be read just now"));
    const Fields form = Fields::parse(request.body);
    const plan::StoryVersion *latest = story->plan.empty() ? nullptr : &story->plan.back();
    if (form.value(u"latest") != (latest ? latest->name : QString()))
        return personPage(request, 409, planMovedOn, Part::Plan);
    const plan::MyPlan before = latest ? latest->version.plan : plan::MyPlan{};
    const auto wanted = readPlanForm(before, form, m_movements);
    if (!wanted)
        return personPage(request, 422, wanted.error(), Part::Plan);
    const plan::StoryVersion *asks = plan::waitingFrom(story->plan, plan::Side::Person);
    return addPlanWord(request, *person,
                       {int(story->plan.size()) + 1,
                        int(now.localDay().toJulianDay()),
                        request.caller.name,
                        {},
                        plan::changedParts(before, *wanted),
                        *wanted,
                        0,
                        asks ? asks->name : QString()},
                       story->planKnownMs);
}

HttpResponse ReviewRoutes::agreePlan(const HttpRequest &request)
{
    const auto person = Uuid::parse(request.captures[0]);
    const auto summary = person ? m_ledger.person(*person) : fail(ErrorKind::NotFound);
    if (!summary)
        return noPage();
    const Instant now = m_clock.now();
    const auto story = storyOf(*summary, now);
    if (!story)
        return refusal(Realm::Review, 503, QStringLiteral("The ledger cannot be read just now"));
    const plan::StoryVersion *asks = plan::waitingFrom(story->plan, plan::Side::Person);
    if (!asks || Fields::parse(request.body).value(u"version") != asks->name)
        return personPage(request, 409, planMovedOn, Part::Plan);
    plan::PlanVersion version = asks->version;
    version.agreedBy = request.caller.name;
    version.agreedDay = int(now.localDay().toJulianDay());
    version.answers = asks->name;
    version.changed.clear();
    return addPlanWord(request, *person, version, story->planKnownMs);
}

} // namespace backwell::sync::endpoint
