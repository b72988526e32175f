// SPDX-License-Identifier: Apache-2.0
// The part of StoreTables that keeps what a clinic says of the person's own plan, apart from all
// else: statements are added, never changed.
#include "sync/store/store_tables.h"

namespace backwell::sync
{

Result<bool> StoreTables::applyPlans(const std::vector<ClinicPlan> &plans)
{
    Transaction transaction(m_transaction);
    bool changed = false;
    for (const ClinicPlan &plan : plans) {
        const auto resource = wire::encodeClinicPlan(plan);
        if (!resource)
            return std::unexpected(resource.error());
        const Key &key = plan.statement.key;
        const QByteArray name = m_seal.careName(
            QStringLiteral("CarePlan/%1/%2").arg(key.id.toString()).arg(key.version));
        const Use use(m_putPlan);
        bindBlob(m_putPlan, 1, name);
        bindBlob(m_putPlan, 2, m_seal.sealCare(name, *resource));
        changed = m_putPlan.exec() > 0 || changed;
    }
    transaction.commit();
    return changed;
}

Result<std::vector<ClinicPlan>> StoreTables::plans()
{
    const Use use(m_allPlans);
    std::vector<ClinicPlan> plans;
    while (m_allPlans.executeStep()) {
        const auto resource = m_seal.openCare(blobOf(m_allPlans, 0), blobOf(m_allPlans, 1));
        if (!resource)
            return std::unexpected(resource.error());
        auto plan = wire::decodeClinicPlan(*resource);
        if (!plan)
            return std::unexpected(Error{ErrorKind::Corrupt, QStringLiteral("plan")});
        plans.push_back(std::move(*plan));
    }
    return plans;
}

} // namespace backwell::sync
