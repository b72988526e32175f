// SPDX-License-Identifier: Apache-2.0
// The order of steps: everything on disk under a hidden name, one rename, one new record.
#include "content/install/installation.h"

#include "content/install/incoming_pack.h"
#include "content/install/pack_zip.h"
#include "platform/base/crypto.h"
#include "platform/base/paths.h"

#include <QDir>

#include <algorithm>

namespace backwell::content
{

namespace
{
using Shipped = std::optional<ShippedPack>;

/// What is to be done with a version whose bytes are no surprise.
enum class Plan { Unpack, Switch, Nothing };

std::unexpected<Error> older(const PackVersion &version, const PackVersion &newest)
{
    return fail(ErrorKind::Refused,
                QStringLiteral("version %1 is older than %2, which was installed; roll back to a "
                               "version that was installed instead")
                    .arg(version.text(), newest.text()));
}

Result<Plan> planFor(const IncomingPack &incoming, const InstallRecord &record,
                     const Shipped &shipped, const InstallPlace &place,
                     const std::vector<QByteArray> &keys)
{
    const PackVersion version = incoming.version();
    const InstalledVersion *known = record.find(version);
    const bool isShipped = shipped && shipped->version == version;
    if ((known && known->manifest != incoming.manifestHash()) ||
        (isShipped && shipped->manifest != incoming.manifestHash()))
        return fail(
            ErrorKind::Conflict,
            QStringLiteral("version %1 was installed with other files").arg(version.text()));
    const bool here = known && place.openWhole(version, keys);
    if ((here && record.current == version) || (isShipped && !record.current))
        return Plan::Nothing;
    std::optional<PackVersion> newest = record.newest();
    if (shipped && (!newest || *newest < shipped->version))
        newest = shipped->version;
    if (newest && version < *newest && record.current != version)
        return older(version, *newest);
    return here ? Plan::Switch : Plan::Unpack;
}

Result<void> unpackInto(const InstallPlace &place, IncomingPack &incoming,
                        const std::function<void()> &atStep)
{
    const QString staging = place.staging(incoming.version());
    auto unpacked = incoming.unpack(staging, atStep);
    if (unpacked) {
        place.remove(incoming.version()); // damaged, or nobody's
        if (!QDir().rename(staging, place.folderOf(incoming.version())))
            unpacked = fail(ErrorKind::Full, QStringLiteral("cannot rename ") + staging);
    }
    if (!unpacked)
        QDir(staging).removeRecursively();
    paths::syncFolder(place.home());
    return unpacked;
}

void removeOld(const InstallPlace &place, const InstallRecord &record,
               const std::optional<PackVersion> &before)
{
    int kept = 0;
    for (const PackVersion &version : place.versionsHere()) {
        const bool newest = record.find(version) != nullptr && ++kept <= versionsKept;
        if (!newest && version != record.current && version != before)
            place.remove(version);
    }
}
} // namespace

std::optional<ShippedPack> shippedPack(const QString &folder, const std::vector<QByteArray> &keys)
{
    const auto json =
        paths::readAll(folder + QStringLiteral("/manifest.json"), packlimits::manifestBytes);
    const auto pack = json ? Pack::open(folder, keys) : std::unexpected(json.error());
    const auto version = pack ? PackVersion::parse(pack->manifest().version) : std::nullopt;
    if (!version)
        return std::nullopt;
    return ShippedPack{*version, crypto::sha256(*json)};
}

Result<Installed> installPack(const InstallOrder &order)
{
    auto incoming = IncomingPack::open(order.zip, order.keys);
    if (!incoming)
        return std::unexpected(incoming.error());
    const Manifest &manifest = incoming->manifest();
    if (!order.names.isEmpty() && !order.names.contains(manifest.name))
        return fail(ErrorKind::Invalid,
                    QStringLiteral("a pack that is of no use here: ") + manifest.name);
    const InstallPlace place(order.folder, manifest.name);
    const auto lock = place.lock();
    if (!lock)
        return std::unexpected(lock.error());
    place.tidy();
    const bool recorded = place.record().has_value();
    auto record = place.recordOrRebuilt(order.keys);
    if (!record)
        return std::unexpected(record.error());
    const Shipped shipped = order.shipped ? order.shipped(manifest.name) : Shipped();
    const auto plan = planFor(*incoming, *record, shipped, place, order.keys);
    if (!plan)
        return std::unexpected(plan.error());
    if (*plan == Plan::Nothing && (recorded || !record->current))
        return Installed{manifest, Installed::How::Already};
    if (*plan == Plan::Unpack) {
        if (const auto unpacked = unpackInto(place, *incoming, order.atStep); !unpacked)
            return std::unexpected(unpacked.error());
        if (!record->find(incoming->version()))
            record->add({incoming->version(), incoming->manifestHash(), order.today});
    }
    if (order.atStep)
        order.atStep();
    const std::optional<PackVersion> before = record->current;
    record->current = incoming->version();
    record->turnedDown.reset();
    if (const auto kept = place.keep(*record); !kept)
        return std::unexpected(kept.error());
    if (order.atStep)
        order.atStep();
    removeOld(place, *record, before);
    return Installed{manifest,
                     *plan == Plan::Switch ? Installed::How::BackInUse : Installed::How::New};
}

} // namespace backwell::content
