// SPDX-License-Identifier: Apache-2.0
// The part of StoreTables that keeps what a clinic says of the person's care, apart from all else.
#include "sync/store/store_tables.h"
#include "sync/wire/clinic_care.h"

namespace backwell::sync
{

Result<bool> StoreTables::applyOne(const CareEpisode &episode)
{
    const auto resource = wire::encodeCare(episode);
    if (!resource)
        return std::unexpected(resource.error());
    const QByteArray name = m_seal.careName(episode.id);
    {
        const Use use(m_oneCare);
        bindBlob(m_oneCare, 1, name);
        if (m_oneCare.executeStep()) {
            const auto kept = m_seal.openCare(name, blobOf(m_oneCare, 1));
            if (!kept)
                return std::unexpected(kept.error());
            const auto earlier = wire::decodeCare(*kept);
            if (!earlier)
                return std::unexpected(earlier.error());
            if (episode.lastUpdated.msUtc <= earlier->lastUpdated.msUtc)
                return false;
        }
    }
    const Use use(m_putCare);
    bindBlob(m_putCare, 1, name);
    bindBlob(m_putCare, 2, m_seal.sealCare(name, *resource));
    m_putCare.exec();
    return true;
}

Result<bool> StoreTables::applyCare(const std::vector<CareEpisode> &episodes)
{
    Transaction transaction(m_transaction);
    bool changed = false;
    for (const CareEpisode &episode : episodes) {
        const auto one = applyOne(episode);
        if (!one)
            return one;
        changed = changed || *one;
    }
    transaction.commit();
    return changed;
}

Result<std::vector<CareEpisode>> StoreTables::care()
{
    const Use use(m_allCare);
    std::vector<CareEpisode> episodes;
    while (m_allCare.executeStep()) {
        const auto resource = m_seal.openCare(blobOf(m_allCare, 0), blobOf(m_allCare, 1));
        if (!resource)
            return std::unexpected(resource.error());
        auto episode = wire::decodeCare(*resource);
        if (!episode)
            return std::unexpected(Error{ErrorKind::Corrupt, QStringLiteral("care")});
        episodes.push_back(std::move(*episode));
    }
    return episodes;
}

} // namespace backwell::sync
