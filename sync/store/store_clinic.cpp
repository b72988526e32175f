// SPDX-License-Identifier: Apache-2.0
// The part of StoreTables that keeps what a clinic says, apart from all else: of an episode of care
// its latest version, of the person's own plan every statement as it came first.
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
    return putClinic(m_putCare, name, *resource) > 0;
}

Result<bool> StoreTables::applyOne(const ClinicPlan &plan)
{
    const auto resource = wire::encodeClinicPlan(plan);
    if (!resource)
        return std::unexpected(resource.error());
    const Key &key = plan.statement.key;
    const QByteArray name =
        m_seal.careName(QStringLiteral("CarePlan/%1/%2").arg(key.id.toString()).arg(key.version));
    return putClinic(m_putPlan, name, *resource) > 0;
}

int StoreTables::putClinic(SQLite::Statement &put, const QByteArray &name,
                           const QByteArray &resource)
{
    const Use use(put);
    bindBlob(put, 1, name);
    bindBlob(put, 2, m_seal.sealCare(name, resource));
    return put.exec();
}

template <typename Said>
Result<std::vector<Said>> StoreTables::collectClinic(SQLite::Statement &all,
                                                     Result<Said> (*decode)(const QByteArray &),
                                                     const QString &what)
{
    const Use use(all);
    std::vector<Said> found;
    while (all.executeStep()) {
        const auto resource = m_seal.openCare(blobOf(all, 0), blobOf(all, 1));
        if (!resource)
            return std::unexpected(resource.error());
        auto said = decode(*resource);
        if (!said)
            return fail(ErrorKind::Corrupt, what);
        found.push_back(std::move(*said));
    }
    return found;
}

Result<std::vector<CareEpisode>> StoreTables::care()
{
    return collectClinic(m_allCare, &wire::decodeCare, QStringLiteral("care"));
}

Result<std::vector<ClinicPlan>> StoreTables::plans()
{
    return collectClinic(m_allPlans, &wire::decodeClinicPlan, QStringLiteral("plan"));
}

} // namespace backwell::sync
