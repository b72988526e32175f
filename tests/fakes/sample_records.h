// SPDX-License-Identifier: Apache-2.0
// One sound record of every kind, to begin a test with.
#pragma once

#include "sync/record/record.h"

namespace backwell::fakes
{

inline sync::Response sampleResponse(const Clock &clock, const Uuid &person)
{
    using namespace sync;
    const AnswerItem mattered{
        QStringLiteral("mattered"),
        QStringLiteral("Did you do something that matters to you?"),
        {{Coding{QStringLiteral("https://fhir.backwell.example/CodeSystem/mattered"),
                 QStringLiteral("a-bit"),
                 QStringLiteral("A bit"),
                 {}},
          {}}},
        {}};
    const AnswerItem minutes{QStringLiteral("movement-minutes"), {}, {{qint32(20), {}}}, {}};
    return {{Uuid::v7(clock), 1},
            person,
            QStringLiteral("https://fhir.backwell.example/Questionnaire/checkin-day|1"),
            ResponseStatus::Completed,
            clock.now(),
            QStringLiteral("en-GB"),
            {QStringLiteral("backwell-en-GB"), QStringLiteral("1.0.0")},
            Mode::OwnDevice,
            {mattered, minutes}};
}

inline sync::Score sampleScore(const Clock &clock, const sync::Response &of)
{
    using namespace sync;
    return {{Uuid::v7(clock), 1},
            of.person,
            of.key.id,
            QStringLiteral("nrs-back"),
            QStringLiteral("1"),
            Coding{QStringLiteral("https://fhir.backwell.example/CodeSystem/score"),
                   QStringLiteral("nrs-back"),
                   QStringLiteral("Back pain 0-10"),
                   {}},
            Decimal{QStringLiteral("4")},
            {},
            of.authored};
}

inline sync::PlanStatement samplePlan(const Clock &clock, const Uuid &person)
{
    return {{Uuid::v7(clock), 1},
            person,
            clock.now(),
            QString::fromUtf16(sync::thePerson),
            {},
            QStringLiteral("Version 1: goals"),
            {{QStringLiteral("Walk the dog"),
              QStringLiteral("Round the lake"),
              QDate(2026, 9, 1),
              {QStringLiteral("Why: I miss it")}}},
            {QStringLiteral("Stairs, step by step: 1. one (now); 2. all")},
            {QStringLiteral("For a flare-up. First two days: Rest & <warmth>")},
            QStringLiteral(
                R"({"version":1,"day":"2026-06-04","proposed-by":"person","changed":["goals"],)"
                R"("plan":{"goals":[{"activity":"Walk the dog","why":"I miss it",)"
                R"("target":"Round the lake","by":"2026-09-01","confidence":7,"if-then":[]}],)"
                R"("ladders":[{"activity":"Stairs","rungs":["one","all"],"at":0,"comfortable":0}],)"
                R"("flare-up":{"first-days":["Rest & <warmth>"]},"later":{"reviews":[]}}})")};
}

/// Person, Consent, Episode, Response, Score, PlanEvent, PlanStatement, in this order, all of one
/// person.
inline std::vector<sync::Record> sampleRecords(const Clock &clock)
{
    using namespace sync;
    const Person person{{Uuid::v7(clock), 1}};
    const Response response = sampleResponse(clock, person.key.id);
    return {person,
            Consent{{Uuid::v7(clock), 1},
                    person.key.id,
                    true,
                    QStringLiteral("https://fhir.backwell.example/consent/share|1"),
                    clock.now()},
            Episode{{Uuid::v7(clock), 1}, person.key.id, true, clock.now(), {}},
            response,
            sampleScore(clock, response),
            PlanEvent{{Uuid::v7(clock), 1},
                      person.key.id,
                      QStringLiteral("swapped"),
                      QStringLiteral("pelvic-tilt"),
                      clock.now()},
            samplePlan(clock, person.key.id)};
}

} // namespace backwell::fakes
