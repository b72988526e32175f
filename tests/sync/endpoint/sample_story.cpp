// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/endpoint/sample_story.h"

#include "tests/fakes/fake_clock.h"

#include <algorithm>
#include <map>

namespace backwell::tests
{

using namespace sync;

namespace
{
constexpr qint64 hour = 3600 * 1000;
constexpr qint64 day = 24 * hour;

AnswerItem item(const char *linkId, AnswerValue value)
{
    return {QString::fromLatin1(linkId), {}, {Answer{std::move(value), {}}}, {}};
}

Coding coding(const char *code, const char *display)
{
    return {QStringLiteral("https://fhir.backwell.example/CodeSystem/answer"),
            QString::fromLatin1(code), QString::fromUtf8(display), std::nullopt};
}

Response response(const char *questionnaire, const Uuid &person, const Instant &at,
                  std::vector<AnswerItem> items)
{
    const fakes::FakeClock clock(at);
    return {Key{Uuid::v7(clock), 1},
            person,
            QStringLiteral("https://fhir.backwell.example/Questionnaire/%1|1")
                .arg(QString::fromLatin1(questionnaire)),
            ResponseStatus::Completed,
            at,
            QStringLiteral("en-GB"),
            {QStringLiteral("backwell-en-GB"), QStringLiteral("1.0.0")},
            Mode::OwnDevice,
            std::move(items)};
}

// Where on the way up a person is at week w of n, 0 to 1.
double progress(Course course, int week, int weeks)
{
    const double share = weeks < 2 ? 0 : double(week) / (weeks - 1);
    if (course == Course::FlareUp && week > weeks / 2)
        return std::max(0.0, share - 0.45 + 0.2 * (week - weeks / 2 - 1));
    return share;
}

AnswerItem activity(const char *name, int rating)
{
    return {
        QStringLiteral("activity"),
        {},
        {},
        {item("activity.name", QString::fromUtf8(name)), item("activity.rating", qint32(rating))}};
}
} // namespace

Response weeklyCheckIn(const Uuid &person, const Instant &at, int confidence, const QString &note)
{
    std::vector<AnswerItem> items{
        item("confidence", qint32(confidence)),
        item("interference", confidence > 5 ? coding("a-little", "A little")
                                            : coding("quite-a-bit", "Quite a bit")),
        item("sleep", confidence > 4 ? coding("well", "Well") : coding("so-so", "So-so"))};
    if (!note.isEmpty())
        items.push_back(item("note", note));
    return response("checkin-week", person, at, std::move(items));
}

std::vector<Record> sampleStory(const Uuid &person, Course course, int weeks, const Instant &now)
{
    const fakes::FakeClock clock(now);
    std::vector<Record> story{Person{Key{person, 1}}};
    const qint64 lastDay = now.msUtc - (course == Course::Quiet ? 20 : 0) * day;
    for (int week = 0; week < weeks; ++week) {
        const double share = progress(course, week, weeks);
        // Sunday-evening habit, the last one two hours ago.
        const Instant at{lastDay - qint64(weeks - 1 - week) * 7 * day - 2 * hour,
                         now.offsetSeconds};
        const Instant before{at.msUtc - 10 * 60 * 1000, at.offsetSeconds};
        if (week % 3 == 0 || week == weeks - 1) {
            story.push_back(response(
                "activities", person, before,
                course == Course::Better
                    ? std::vector{activity("Carry my grandson up the stairs", 2 + int(share * 5)),
                                  activity("Drive for an hour", 3 + int(share * 4))}
                    : std::vector{activity("Dig the allotment again", 3 + int(share * 4))}));
            story.push_back(response("back-leg-0-10", person, before,
                                     {item("back", qint32(6 - int(share * 2.5))),
                                      item("leg", qint32(7 - int(share * 4)))}));
        }
        QString note;
        if (week == weeks - 1 && course == Course::Better)
            note = QStringLiteral("Stairs were fine on Sunday. Slept badly, worried about work.");
        if (week == weeks / 2 && course == Course::FlareUp) {
            note = QStringLiteral("Lifted the wheelbarrow and it went. Easier by Thursday.");
            story.push_back(PlanEvent{Key{Uuid::v7(clock), 1},
                                      person,
                                      QStringLiteral("flare-up"),
                                      {},
                                      {at.msUtc - 3 * day, at.offsetSeconds}});
        }
        story.push_back(weeklyCheckIn(person, at, 3 + int(share * 4.4), note));
        for (int session = 0; session < 3; ++session) {
            const bool hard = course == Course::FlareUp && week >= weeks - 2 && session > 0;
            story.push_back(response(
                "movement-session", person,
                {at.msUtc - qint64(session * 2) * day - 5 * hour, at.offsetSeconds},
                {item("movement", QStringLiteral("sit-to-stand")),
                 item("repetitions", qint32(8 + week)),
                 item("felt", hard ? coding("too-much", "Too much") : coding("fine", "Fine"))}));
        }
    }
    std::multimap<qint64, const Record *> inOrder;
    for (const Record &record : story) {
        const auto *answered = std::get_if<Response>(&record);
        const auto *event = std::get_if<PlanEvent>(&record);
        inOrder.emplace(answered ? answered->authored.msUtc : event ? event->at.msUtc : 0, &record);
    }
    std::vector<Record> sorted;
    for (const auto &[at, record] : inOrder)
        sorted.push_back(*record);
    return sorted;
}

} // namespace backwell::tests
