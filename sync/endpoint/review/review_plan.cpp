// SPDX-License-Identifier: Apache-2.0
// The part of ReviewRoutes in which a clinician agrees to a person's own plan, or proposes a
// change. What the person wrote stays; a statement is added.
#include "sync/endpoint/review/review_routes.h"

#include "sync/endpoint/review/plan_form.h"
#include "sync/endpoint/review/review_refusals.h"
#include "sync/wire/clinic_plan.h"

#include <limits>

namespace backwell::sync::endpoint
{

namespace plan = content::plan;

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

HttpResponse ReviewRoutes::changePlan(
    const HttpRequest &request,
    const std::function<PlanChange(const plan::PlanStory &, const Fields &, int today)> &change)
{
    const auto summary = personOf(request);
    if (!summary)
        return notFound(summary.error());
    const Uuid &person = summary->person;
    const Instant now = m_clock.now();
    const auto story = storyOf(*summary, now);
    if (!story)
        return unavailable();
    const auto version =
        change(story->plan, Fields::parse(request.body), int(now.localDay().toJulianDay()));
    if (!version)
        return personPage(request, version.error().status, version.error().words, Part::Plan);

    const Instant updated{std::max(now.msUtc, story->planKnownMs + 1), 0};
    const Uuid id = Uuid::v7(m_clock);
    const auto body =
        wire::encodeClinicPlan({plan::statementOf(*version, {id, 1}, person, now), updated});
    if (!body)
        return personPage(request, 422, QStringLiteral("That plan cannot be kept."), Part::Plan);
    const auto added = m_ledger.addPlan({person, id, request.caller.account, updated.msUtc, *body},
                                        story->planKnownMs);
    return answerChange(request, person, added, Part::Plan);
}

HttpResponse ReviewRoutes::proposePlan(const HttpRequest &request)
{
    return changePlan(
        request,
        [this, &request](const plan::PlanStory &story, const Fields &form,
                         int today) -> PlanChange {
            const plan::StoryVersion *latest = story.empty() ? nullptr : &story.back();
            if (form.value(u"latest") != (latest ? latest->name : QString()))
                return std::unexpected(PlanProblem{409, changedMeanwhile(Part::Plan)});
            const plan::MyPlan before = latest ? latest->version.plan : plan::MyPlan{};
            const auto wanted = readPlanForm(before, form, m_movements);
            if (!wanted)
                return std::unexpected(PlanProblem{422, wanted.error()});
            const plan::StoryVersion *asks = plan::waitingFrom(story, plan::Side::Person);
            return plan::PlanVersion{int(story.size()) + 1,
                                     today,
                                     request.caller.name,
                                     {},
                                     plan::changedParts(before, *wanted),
                                     *wanted,
                                     0,
                                     asks ? asks->name : QString()};
        });
}

HttpResponse ReviewRoutes::agreePlan(const HttpRequest &request)
{
    return changePlan(
        request,
        [&request](const plan::PlanStory &story, const Fields &form, int today) -> PlanChange {
            const plan::StoryVersion *asks = plan::waitingFrom(story, plan::Side::Person);
            if (!asks || form.value(u"version") != asks->name)
                return std::unexpected(PlanProblem{409, changedMeanwhile(Part::Plan)});
            plan::PlanVersion version = asks->version;
            version.agreedBy = request.caller.name;
            version.agreedDay = today;
            version.answers = asks->name;
            version.changed.clear();
            return version;
        });
}

} // namespace backwell::sync::endpoint
