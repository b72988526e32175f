// SPDX-License-Identifier: Apache-2.0
// Writes one batch with every kind of record and every kind of answer, as the app would send it.
#include "sync/wire/clinic_care.h"
#include "sync/wire/clinic_plan.h"
#include "sync/wire/wire.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/sample_records.h"

#include <cstdio>

using namespace backwell;
using namespace backwell::sync;

namespace
{
AnswerItem question(const QString &linkId, AnswerValue value)
{
    return {linkId, {}, {{std::move(value), {}}}, {}};
}

// One answer of each type a questionnaire may ask for, and an item nested under an answer.
Response everyAnswer(const Clock &clock, const Uuid &person)
{
    Response response = fakes::sampleResponse(clock, person);
    response.status = ResponseStatus::Amended;
    response.mode = Mode::Kiosk;
    response.key.version = 2;
    Answer nested{true, {question(QStringLiteral("why"), QStringLiteral("Rain & <wind>"))}};
    response.items = {
        {QStringLiteral("outside"), QStringLiteral("Did you go out?"), {nested}, {}},
        {QStringLiteral("numbers"),
         QStringLiteral("A group"),
         {},
         {question(QStringLiteral("integer"), qint32(-3)),
          question(QStringLiteral("decimal"), Decimal{QStringLiteral("1.50")})}},
        question(QStringLiteral("date"), Date{QStringLiteral("2026-06")}),
        question(QStringLiteral("dateTime"), DateTime{QStringLiteral("2026-06-04T08:00:00+01:00")}),
        question(QStringLiteral("time"), QTime(7, 30)),
        question(QStringLiteral("url"), Url{QStringLiteral("https://fhir.backwell.example/a")}),
        question(QStringLiteral("quantity"),
                 Quantity{Decimal{QStringLiteral("2.0")}, QStringLiteral("km"),
                          QStringLiteral("http://unitsofmeasure.org"), QStringLiteral("km")}),
        question(QStringLiteral("coding"), Coding{{}, {}, QStringLiteral("Something else"), {}})};
    return response;
}

Score noValue(const Clock &clock, const Response &of)
{
    Score score = fakes::sampleScore(clock, of);
    score.value.reset();
    score.absentReason = QStringLiteral("not-asked");
    return score;
}
} // namespace

int main(int argc, char **argv)
{
    const bool conditional = argc > 1 && qstrcmp(argv[1], "--conditional") == 0;
    const fakes::FakeClock clock;
    std::vector<Record> records = fakes::sampleRecords(clock);
    const Uuid person = keyOf(records[0]).id;
    const Response every = everyAnswer(clock, person);
    records.push_back(every);
    records.push_back(noValue(clock, every));
    Consent withdrawn{{Uuid::v7(clock), 2},
                      person,
                      false,
                      QStringLiteral("https://fhir.backwell.example/consent/share|1"),
                      clock.now()};
    records.push_back(withdrawn);
    records.push_back(Episode{{Uuid::v7(clock), 2}, person, false, clock.now(), clock.now()});

    std::vector<wire::Outgoing> entries;
    for (const Record &record : records) {
        const auto resource = wire::encode(record);
        if (!resource) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(resourceTypeOf(record)),
                         qPrintable(resource.error().detail));
            return 1;
        }
        entries.push_back({keyOf(record), resourceTypeOf(record), *resource, {}});
    }
    // As a region enters it: no device sends this one, and both validators must take it.
    const Key care{Uuid::v7(clock), 1};
    const auto dated = wire::encodeCare({care.id.toString(),
                                         person,
                                         QStringLiteral("finished"),
                                         QDate(2026, 3, 2),
                                         QDate(2026, 5, 4),
                                         {{QStringLiteral("core-therapy-end"), QDate(2026, 4, 13)},
                                          {QStringLiteral("injection"), QDate(2026, 4, 21), true}},
                                         QStringLiteral("3"),
                                         clock.now()});
    if (!dated)
        return 1;
    entries.push_back({care, QStringLiteral("EpisodeOfCare"), *dated, {}});
    PlanStatement agreed = fakes::samplePlan(clock, person);
    agreed.agreedBy = QStringLiteral("Example Clinician");
    const auto clinicPlan = wire::encodeClinicPlan({agreed, clock.now()});
    if (!clinicPlan)
        return 1;
    entries.push_back({agreed.key, QStringLiteral("CarePlan"), *clinicPlan, {}});
    const QByteArray batch = wire::batch(entries, conditional ? wire::CreateStyle::ConditionalCreate
                                                              : wire::CreateStyle::PutById);
    return std::fwrite(batch.constData(), 1, size_t(batch.size()), stdout) == size_t(batch.size())
               ? 0
               : 1;
}
