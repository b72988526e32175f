// SPDX-License-Identifier: Apache-2.0
// ./dev bench plan: a history of two years read and replayed to its plan, against parsing its JSON
// alone; A B B A in one run, in processor time.
#include "content/plan/history_json.h"
#include "content/plan/make_plan.h"
#include "platform/base/json.h"
#include "tests/bench/figures.h"
#include "tests/content/plan/plan_data.h"
#include "tests/content/plan/plan_life.h"

#include <QCoreApplication>

#include <ctime>

using namespace backwell;

namespace
{

constexpr int rounds = 25;
constexpr int times = 20; ///< in each round, since once is too short to time
constexpr double gate = 3.00;

double now()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// The first life of full two years.
QByteArray twoYears(const content::plan::Catalogue &catalogue)
{
    tests::PlanWitness witness;
    for (quint64 seed = 1;; ++seed) {
        tests::LifeCount count;
        const auto history = live(catalogue, {}, seed, witness, count);
        if (count.days >= 700 && history.events.size() > 1500)
            return historyJson(catalogue, history);
    }
}

template <typename Work>
double timed(Work work)
{
    const double start = now();
    for (int i = 0; i < times; ++i)
        if (!work())
            qFatal("it does not read");
    return (now() - start) / times;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString out = bench::outFolder();
    const auto catalogue = tests::planCatalogue();
    const QByteArray json = twoYears(catalogue);
    const auto history = readHistory(catalogue, json);
    if (!history)
        qFatal("%s", qPrintable(history.error().detail));
    std::printf("two years: %zu events, %lld bytes\n", history->events.size(),
                static_cast<long long>(json.size()));
    const QString line = bench::compare(
        bench::Metric{"plan", "replay", gate, rounds, out},
        [&] {
            return timed([&] {
                const auto read = readHistory(catalogue, json);
                return read && makePlan(catalogue, *read);
            });
        },
        [&] { return timed([&] { return parseJson(json).has_value(); }); });
    std::printf("%s\n", qPrintable(line));
    return 0;
}
