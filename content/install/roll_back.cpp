// SPDX-License-Identifier: Apache-2.0
// Which versions one may go back to, and the new record.
#include "content/install/roll_back.h"

#include <algorithm>

namespace backwell::content
{

namespace
{
std::optional<PackVersion> inUse(const RollBackOrder &order, const InstallRecord &record)
{
    if (order.from)
        return order.from;
    if (record.current)
        return record.current;
    return order.shipped ? std::optional(order.shipped->version) : std::nullopt;
}

/// Newest first; the shipped one among them.
std::vector<PackVersion> choices(const RollBackOrder &order, const InstallPlace &place,
                                 const InstallRecord &record)
{
    std::vector<PackVersion> found = place.versionsHere();
    std::erase_if(found, [&](const PackVersion &one) { return !record.find(one); });
    if (order.shipped && std::ranges::find(found, order.shipped->version) == found.end())
        found.push_back(order.shipped->version);
    const std::optional<PackVersion> from = inUse(order, record);
    std::erase_if(found, [&](const PackVersion &one) {
        return order.to ? one != *order.to : !from || one >= *from;
    });
    std::ranges::sort(found, std::ranges::greater());
    return found;
}
} // namespace

std::optional<PackVersion> versionBefore(const RollBackOrder &order)
{
    const InstallPlace place(order.folder, order.name);
    const auto record = place.record();
    if (!record)
        return std::nullopt;
    for (const PackVersion &one : choices(order, place, *record))
        if ((order.shipped && order.shipped->version == one) || place.open(one, order.keys))
            return one;
    return std::nullopt;
}

Result<PackVersion> rollBack(const RollBackOrder &order)
{
    const InstallPlace place(order.folder, order.name);
    if (const auto record = place.record(); !record && record.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::NotFound,
                    QStringLiteral("nothing of %1 was installed here").arg(order.name));
    const auto lock = place.lock();
    if (!lock)
        return std::unexpected(lock.error());
    place.tidy();
    auto record = place.recordOrRebuilt(order.keys);
    if (!record)
        return std::unexpected(record.error());
    Error why{ErrorKind::NotFound, QStringLiteral("no version was installed before")};
    if (order.to)
        why.detail =
            QStringLiteral("version %1 is not among the installed ones").arg(order.to->text());
    const std::optional<PackVersion> from = inUse(order, *record);
    for (const PackVersion &one : choices(order, place, *record)) {
        const bool isShipped = order.shipped && order.shipped->version == one;
        if (!isShipped) {
            if (const auto pack = place.openWhole(one, order.keys); !pack) {
                why = pack.error();
                continue;
            }
        }
        record->current = isShipped ? std::nullopt : std::optional(one);
        if (from && (!record->turnedDown || *record->turnedDown < *from))
            record->turnedDown = from;
        if (const auto kept = place.keep(*record); !kept)
            return std::unexpected(kept.error());
        return one;
    }
    return std::unexpected(why);
}

} // namespace backwell::content
