// SPDX-License-Identifier: Apache-2.0
#include "sync/record/record.h"

namespace backwell::sync
{

const Key &keyOf(const Record &record)
{
    return std::visit([](const auto &value) -> const Key & { return value.key; }, record);
}

QString resourceTypeOf(const Record &record)
{
    struct Names {
        QString operator()(const Person &) const { return QStringLiteral("Patient"); }
        QString operator()(const Consent &) const { return QStringLiteral("Consent"); }
        QString operator()(const Episode &) const { return QStringLiteral("EpisodeOfCare"); }
        QString operator()(const Response &) const
        {
            return QStringLiteral("QuestionnaireResponse");
        }
        QString operator()(const Score &) const { return QStringLiteral("Observation"); }
        QString operator()(const PlanEvent &) const { return QStringLiteral("CarePlan"); }
        QString operator()(const PlanStatement &) const { return QStringLiteral("CarePlan"); }
    };
    return std::visit(Names{}, record);
}

} // namespace backwell::sync
