// SPDX-License-Identifier: Apache-2.0
// The movements a new plan begins with, and why each is there.
#pragma once

#include "platform/base/error.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace backwell::content
{

struct StarterMovement {
    QString movement;    ///< id of a movement of the pack
    QStringList because; ///< reasons in words, at least one
};

struct StarterPlan {
    QString id;
    QString version;
    std::vector<StarterMovement> movements; ///< in the order shown, never empty, no id twice
};

/// plans/starter.json. Errors: Invalid with the place.
Result<StarterPlan> readStarterPlan(const QByteArray &json);

} // namespace backwell::content
