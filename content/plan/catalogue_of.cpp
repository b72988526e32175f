// SPDX-License-Identifier: Apache-2.0
// From the words of a pack to the numbers of the rules.
#include "content/plan/catalogue_of.h"

#include "content/region/plugged.h"

#include <algorithm>
#include <array>

namespace backwell::content::plan
{

namespace
{

/// The numbers of words, and the first word that has none.
struct Numbers {
    QString unknown = {};

    int of(const QString &word, const QStringList &known)
    {
        const auto place = known.indexOf(word);
        if (place < 0 && unknown.isEmpty())
            unknown = word.isEmpty() ? QStringLiteral("nothing") : word;
        return std::max(0, int(place));
    }
    Bits of(const QStringList &words, const QStringList &known)
    {
        Bits bits = 0;
        for (const QString &word : words)
            bits |= bit(of(word, known));
        return bits;
    }
};

/// What the cards of a topic answer to.
Need needOf(const QString &topic)
{
    static const std::array<std::pair<QStringView, Need>, 9> topics{{{u"understand", Need::Fear},
                                                                     {u"expect", Need::Fear},
                                                                     {u"scans", Need::Scan},
                                                                     {u"sleep-mood", Need::Sleep},
                                                                     {u"leg", Need::Leg},
                                                                     {u"work", Need::Work},
                                                                     {u"flare", Need::Return},
                                                                     {u"moving", Need::Pacing},
                                                                     {u"daily", Need::Pacing}}};
    for (const auto &[name, need] : topics)
        if (name == topic)
            return need;
    return Need::General;
}

Result<CatalogueMovement> entryOf(const Movement &movement)
{
    Numbers numbers;
    CatalogueMovement one;
    one.id = movement.id;
    one.title = movement.title;
    one.group = Group(numbers.of(movement.group, groupNames()));
    one.eases = Eases(numbers.of(movement.eases, easesNames()));
    one.tracks = numbers.of(movement.tracks, trackNames());
    one.bundles = numbers.of(movement.bundles, bundleNames());
    for (const Limit &limit : movement.limits) {
        const int number = numbers.of(limit.tag, limitNames());
        (limit.instead == Limit::Do::Adapt ? one.adapt : one.avoid) |= bit(number);
        if (limit.upTo > 0)
            one.upTo.push_back({number, limit.upTo - 1});
    }
    if (!numbers.unknown.isEmpty())
        return fail(
            ErrorKind::Invalid,
            QStringLiteral("%1: plans do not know \"%2\"").arg(movement.id, numbers.unknown));
    for (size_t step = 0; step < movement.steps.size(); ++step)
        one.minutes.push_back(movement.onStep(int(step)).takesMinutes() *
                              movement.steps[step].daily);
    return one;
}

} // namespace

Result<Catalogue> catalogueOf(const QString &pack, const QString &version,
                              const std::vector<Movement> &movements,
                              const std::vector<LearnItem> &items)
{
    Catalogue all{pack, version, {}, {}};
    for (const Movement &movement : movements) {
        auto entry = entryOf(movement);
        if (!entry)
            return std::unexpected(entry.error());
        all.movements.push_back(std::move(*entry));
    }
    for (size_t i = 0; i < movements.size(); ++i)
        for (const Limit &limit : movements[i].limits)
            if (const int other = all.movement(limit.swap); other >= 0)
                all.movements[i].instead.push_back({int(limitNames().indexOf(limit.tag)), other});
    for (const LearnItem &item : items) {
        if (item.kind != LearnKind::Card || item.reader != Reader::Person)
            continue;
        const Bits tracks = item.audience == Audience::Back  ? bit(Track::Back)
                            : item.audience == Audience::Leg ? bit(Track::Leg)
                                                             : bit(Track::Back) | bit(Track::Leg);
        all.cards.push_back({item.id, item.title, needOf(item.topic), tracks});
    }
    return all;
}

Region regionOf(const content::Region &region)
{
    Region one{region.safety == SafetyMode::ListsOnly, {}};
    for (const RegionStepUp &up : region.stepUps) {
        if (const auto module = kindOf(up.id); module && !isOn(region, *module))
            continue; // the therapy is plugged out here
        // The reader of regions lets no other track through.
        one.stepUps.push_back({up.id, up.title, Numbers().of(up.tracks, trackNames())});
    }
    return one;
}

} // namespace backwell::content::plan
