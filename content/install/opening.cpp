// SPDX-License-Identifier: Apache-2.0
// The order of choices at a start.
#include "content/install/opening.h"

#include <algorithm>

namespace backwell::content
{

namespace
{
struct Choice {
    std::optional<PackVersion> version; ///< a shipped pack's may not be one
    bool shipped = false;
};

bool shippedIsNewer(const std::optional<PackVersion> &shipped, const InstallRecord &record)
{
    if (!record.current)
        return true;
    return shipped && *shipped > *record.current &&
           (!record.turnedDown || *shipped > *record.turnedDown);
}

/// The first is what counts; then those that are older, newest first; then the others.
std::vector<Choice> choices(const InstallPlace &place, const InstallRecord &record, bool isShipped,
                            const std::optional<PackVersion> &shipped)
{
    const bool shippedFirst = isShipped && shippedIsNewer(shipped, record);
    const std::optional<PackVersion> top = shippedFirst ? shipped : record.current;
    std::vector<Choice> found;
    for (const PackVersion &one : place.versionsHere())
        if (record.find(one))
            found.push_back({one, false});
    if (isShipped)
        found.push_back({shipped, true});
    if (!shippedFirst && record.current && // its folder may be gone, and that is to be told
        std::ranges::none_of(found, [&](const Choice &one) {
            return !one.shipped && one.version == record.current;
        }))
        found.push_back({record.current, false});
    std::ranges::stable_sort(found, [](const Choice &a, const Choice &b) {
        return a.version > b.version || (a.version == b.version && a.shipped < b.shipped);
    });
    std::ranges::stable_partition(found, [&](const Choice &one) { return !(one.version > top); });
    std::ranges::stable_partition(found, [&](const Choice &one) {
        return one.shipped == shippedFirst && one.version == top;
    });
    return found;
}
} // namespace

Result<OpenedPack> openBestPack(const OpeningOrder &order)
{
    const InstallPlace place(order.folder, order.name);
    const auto record = order.folder.isEmpty() ? fail(ErrorKind::NotFound) : place.record();
    const auto openShipped = [&order]() -> Result<Pack> {
        if (order.shipped.isEmpty())
            return fail(ErrorKind::NotFound, QStringLiteral("no shipped pack"));
        return Pack::open(order.shipped, order.keys);
    };
    auto shipped = openShipped();
    if (!record && record.error().kind == ErrorKind::NotFound) {
        if (!shipped)
            return std::unexpected(shipped.error());
        return OpenedPack{std::move(*shipped), false, {}};
    }
    // Of a record that cannot be read the folders are left: all of them signed.
    std::optional<Error> first;
    if (!record)
        first = record.error();
    const InstallRecord known =
        record ? *record : place.recordOrRebuilt(order.keys).value_or(InstallRecord());
    const auto version = shipped ? PackVersion::parse(shipped->manifest().version) : std::nullopt;
    for (const Choice &one : choices(place, known, shipped.has_value(), version)) {
        auto pack = one.shipped ? std::move(shipped) : place.open(*one.version, order.keys);
        if (pack)
            return OpenedPack{std::move(*pack), !one.shipped, first};
        if (!first)
            first = pack.error();
    }
    return std::unexpected(first ? *first : shipped.error());
}

} // namespace backwell::content
