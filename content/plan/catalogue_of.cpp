// SPDX-License-Identifier: Apache-2.0
// From the words of a pack to the numbers of the rules.
#include "content/plan/catalogue_of.h"

#include "content/region/plugged.h"

#include <array>

namespace backwell::content::plan
{

namespace
{

Bits bitsOf(const QStringList &words, const QStringList &known)
{
    Bits bits = 0;
    for (const QString &word : words)
        if (const auto place = known.indexOf(word); place >= 0)
            bits |= bit(int(place));
    return bits;
}

template <typename Number>
Number placeOf(const QString &word, const QStringList &known, Number otherwise)
{
    const auto place = known.indexOf(word);
    return place < 0 ? otherwise : static_cast<Number>(place);
}

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

CatalogueMovement entryOf(const Movement &movement)
{
    CatalogueMovement one;
    one.id = movement.id;
    one.title = movement.title;
    one.group = placeOf(movement.group, groupNames(), Group::Activity);
    one.eases = placeOf(movement.eases, easesNames(), Eases::Neither);
    one.tracks = bitsOf(movement.tracks, trackNames());
    one.bundles = bitsOf(movement.bundles, bundleNames());
    for (const Limit &limit : movement.limits) {
        const Bits tag = bitsOf({limit.tag}, limitNames());
        (limit.instead == Limit::Do::Adapt ? one.adapt : one.avoid) |= tag;
    }
    for (size_t step = 0; step < movement.steps.size(); ++step)
        one.minutes.push_back(movement.onStep(int(step)).takesMinutes() *
                              movement.steps[step].daily);
    return one;
}

} // namespace

Catalogue catalogueOf(const QString &pack, const QString &version,
                      const std::vector<Movement> &movements, const std::vector<LearnItem> &items)
{
    Catalogue all{pack, version, {}, {}};
    for (const Movement &movement : movements)
        all.movements.push_back(entryOf(movement));
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
        one.stepUps.push_back({up.id, up.title, bitsOf(up.tracks, trackNames())});
    }
    return one;
}

} // namespace backwell::content::plan
