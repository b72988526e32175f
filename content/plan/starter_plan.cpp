// SPDX-License-Identifier: Apache-2.0
// Reading the starter plan.
#include "content/plan/starter_plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace backwell::content
{

Result<StarterPlan> readStarterPlan(const QByteArray &json)
{
    using Latin = QLatin1StringView;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    StarterPlan plan{
        root.value(Latin("id")).toString(), root.value(Latin("version")).toString(), {}};
    const auto bad = [](const QString &what) {
        return fail(ErrorKind::Invalid, QStringLiteral("starter plan: ") + what);
    };
    if (plan.id.isEmpty() || plan.version.isEmpty())
        return bad(QStringLiteral("id and version must be there"));
    for (const QJsonValue value : root.value(Latin("movements")).toArray()) {
        StarterMovement one{value.toObject().value(Latin("movement")).toString(), {}};
        for (const QJsonValue reason : value.toObject().value(Latin("because")).toArray())
            one.because += reason.toString();
        const QString place = QStringLiteral("movements[%1]").arg(plan.movements.size());
        if (one.movement.isEmpty() || one.because.isEmpty() || one.because.contains(QString()))
            return bad(place + QStringLiteral(" needs a movement and a reason"));
        if (std::ranges::find(plan.movements, one.movement, &StarterMovement::movement) !=
            plan.movements.end())
            return bad(place + QStringLiteral(" occurs twice"));
        plan.movements.push_back(std::move(one));
    }
    if (plan.movements.empty())
        return bad(QStringLiteral("no movements"));
    return plan;
}

} // namespace backwell::content
