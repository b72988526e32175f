// SPDX-License-Identifier: Apache-2.0
// post_sample URL CERTIFICATE COURSE WEEKS CODE: joins with a one-time code and sends one made-up
// person's story, as a phone would.
#include "app/bin/sample_plan.h"
#include "content/plan/plan_story.h"
#include "platform/base/paths.h"
#include "tests/sync/endpoint/sample_story.h"
#include "tests/sync/endpoint/test_device.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextStream>

using namespace backwell;

namespace
{
/// What this person wrote of their own plan, two days ago.
sync::PlanStatement ownPlan(const Clock &clock, const Uuid &person)
{
    namespace plan = content::plan;
    const int today = int(clock.now().localDay().toJulianDay());
    const plan::MyPlan mine = app::samplePlan(today);
    const Instant at{clock.now().msUtc - 2 * 86'400'000LL, clock.now().offsetSeconds};
    return plan::statementOf({1,
                              today - 2,
                              QString::fromUtf16(sync::thePerson),
                              {},
                              plan::changedParts({}, mine),
                              mine,
                              0,
                              {}},
                             {Uuid::v7(clock), 1}, person, at);
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QHash<QString, tests::Course> courses{
        {QStringLiteral("better"), tests::Course::Better},
        {QStringLiteral("flare-up"), tests::Course::FlareUp},
        {QStringLiteral("quiet"), tests::Course::Quiet},
        {QStringLiteral("short"), tests::Course::Short}};
    if (words.size() != 6 || !courses.contains(words[3]))
        return 2;
    const SystemClock clock;
    const auto certificate = paths::readAll(words[2]);
    tests::TestDevice device(words[1], certificate.value_or(QByteArray()), clock);
    if (!device.join(words[5]) || !device.signIn())
        return 1;
    auto story =
        tests::sampleStory(device.person, courses[words[3]], words[4].toInt(), clock.now());
    if (words[3] != u"short")
        story.push_back(ownPlan(clock, device.person));
    const auto reply = device.postBatch(story);
    const QJsonArray entries = reply.json()[u"entry"].toArray();
    for (const QJsonValue entry : entries) {
        const QString status = entry[u"response"][u"status"].toString();
        if (!status.startsWith(u"201"))
            QTextStream(stderr) << status << ' '
                                << QJsonDocument(entry.toObject()).toJson(QJsonDocument::Compact)
                                << '\n';
    }
    QTextStream(stdout) << device.person.toString() << '\n';
    return reply.status == 200 && entries.size() == qsizetype(story.size()) ? 0 : 1;
}
