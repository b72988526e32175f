// SPDX-License-Identifier: Apache-2.0
// The made-up entries.
#include "app/bin/sample.h"

#include "app/bin/sample_plan.h"
#include "app/learn/reading_list.h"
#include "content/plan/plan_story.h"

#include <QFuture>

namespace backwell::app
{

namespace
{

constexpr qint64 dayMs = 86'400'000;

sync::AnswerItem number(const char *linkId, int value)
{
    return {QString::fromLatin1(linkId), {}, {{sync::AnswerValue(qint32(value)), {}}}, {}};
}

sync::AnswerItem text(const char *linkId, const QString &value)
{
    return {QString::fromLatin1(linkId), {}, {{sync::AnswerValue(value), {}}}, {}};
}

sync::AnswerItem coded(const char *linkId, const char *code)
{
    return {QString::fromLatin1(linkId),
            {},
            {{sync::Coding{QStringLiteral("https://fhir.backwell.example/CodeSystem/answers"),
                           QString::fromLatin1(code),
                           {},
                           {}},
              {}}},
            {}};
}

/// A plan that is agreed, and a change that the clinic proposes since.
Result<void> fillWithPlan(sync::LocalStore &store, const Clock &clock, const Uuid &person)
{
    namespace plan = content::plan;
    const int today = int(clock.now().localDay().toJulianDay());
    const QString clinician = QStringLiteral("Physiotherapist, Example Clinic");
    const plan::MyPlan mine = samplePlan(today);
    const sync::Key own{Uuid::v7(clock), 1};
    plan::PlanVersion first{
        1, today - 12, QString::fromUtf16(sync::thePerson), {}, plan::changedParts({}, mine), mine,
        0, {}};
    const auto at = [&clock](int daysAgo) {
        return Instant{clock.now().msUtc - daysAgo * dayMs, clock.now().offsetSeconds};
    };
    if (const auto saved = store.save({plan::statementOf(first, own, person, at(12))}).result();
        !saved)
        return saved;
    store.apply({{own, sync::Receipt::Kind::Held, QStringLiteral("1"), {}}}).waitForFinished();
    plan::PlanVersion word = first;
    word.agreedBy = clinician;
    word.agreedDay = today - 9;
    word.answers = plan::statementName(own);
    word.changed.clear();
    plan::PlanVersion proposed{2, today - 1, clinician, {}, {}, mine, 0, {}};
    proposed.plan.goals[0].start = QStringLiteral("Climb half a flight with a light bag");
    proposed.plan.flareUp.firstDays += QStringLiteral("My movements, half of usual");
    proposed.plan.fromClinic = {true, {QStringLiteral("sit-to-stand")}, {}};
    proposed.changed = plan::changedParts(mine, proposed.plan);
    return store
        .applyPlans({{plan::statementOf(word, {Uuid::v7(clock), 1}, person, at(9)), at(9)},
                     {plan::statementOf(proposed, {Uuid::v7(clock), 1}, person, at(1)), at(1)}})
        .result();
}

} // namespace

Result<void> fillWithSample(sync::LocalStore &store, const PackShelf &library, const Clock &clock,
                            const Uuid &person)
{
    const auto response = [&](const char *questionnaire, int daysAgo,
                              std::vector<sync::AnswerItem> items) {
        Instant authored = clock.now();
        authored.msUtc -= daysAgo * dayMs + 3'000'000;
        return sync::Response{.key = {Uuid::v7(clock), 1},
                              .person = person,
                              .questionnaire =
                                  QStringLiteral("https://fhir.backwell.example/Questionnaire/%1|1")
                                      .arg(QString::fromLatin1(questionnaire)),
                              .authored = authored,
                              .language = library.language(),
                              .pack = library.pack().stamp(),
                              .items = std::move(items)};
    };
    const QStringList movements{QStringLiteral("bridge"), QStringLiteral("cat-cow"),
                                QStringLiteral("leg-glide"), QStringLiteral("walk")};
    std::vector<sync::Record> records;
    records.push_back(
        response("about-plan", 16,
                 {coded("leg", "no"), coded("eases", "neither"), coded("fitness", "usual"),
                  coded("minutes", "m15"), coded("limits", "none"), coded("operated", "no"),
                  coded("ask-first", "no"), coded("goals", "stiff-desk")}));
    for (const int daysAgo : {13, 10, 9, 5, 3, 2, 0})
        records.push_back(response("movement-session", daysAgo,
                                   {text("movement", movements[daysAgo == 0 ? 3 : daysAgo % 3]),
                                    number("repetitions", 5), coded("felt", "fine")}));
    records.push_back(response("checkin-week", 15, {number("confidence", 4)}));
    records.push_back(response("checkin-week", 8, {number("confidence", 6)}));
    records.push_back(response("back-leg-0-10", 30, {number("back", 5), number("leg", 3)}));
    records.push_back(response("checkin-day", 1, {number("movement-minutes", 20)}));
    store.put(QString::fromUtf16(ReadingList::name),
              R"({"saved":["belief:bending-is-bad","a-better-night","card:roll-then-rise"],)"
              R"("read":["a-better-night"]})");
    const sync::Response check =
        response("safety-check", 16, {coded("outcome", "carry-on")}); // stays on this device
    store.save({check}, sync::LocalStore::Share::No).waitForFinished();
    std::vector<sync::Key> keys;
    keys.reserve(records.size());
    for (const sync::Record &record : records)
        keys.push_back(sync::keyOf(record));
    auto saving = store.save(records);
    saving.waitForFinished();
    if (!saving.result())
        return saving.result();
    const auto n = keys.size();
    std::vector<sync::Receipt> receipts;
    for (size_t i = 0; i + 2 < n; ++i)
        receipts.push_back({keys[i], sync::Receipt::Kind::Held, QStringLiteral("1"), {}});
    receipts.push_back(
        {keys[n - 2], sync::Receipt::Kind::Refused, {}, QStringLiteral("value out of range")});
    Instant seen = clock.now();
    seen.msUtc -= 2 * dayMs;
    store.apply(receipts).waitForFinished();
    store.applySeen({{QStringLiteral("p1"), keys[n - 3].id, 1, seen, seen.toIso()}})
        .waitForFinished();
    return fillWithPlan(store, clock, person);
}

void fillWithSample(Profile &profile)
{
    profile.toggleGoal(QStringLiteral("Gardening"));
    profile.toggleGoal(QStringLiteral("Carry my grandson up the stairs"));
}

} // namespace backwell::app
