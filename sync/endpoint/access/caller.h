// SPDX-License-Identifier: Apache-2.0
// Who asks: nobody known, a person's device, or a clinician.
#pragma once

#include "platform/base/ids.h"

#include <QString>

#include <optional>

namespace backwell::sync::endpoint
{

/// Roles a route can be open to. A route without a role does not exist.
enum class Role { Anyone, Device, Clinician };

/// The outcome of looking at a request's credentials.
struct Caller {
    Role role = Role::Anyone;
    std::optional<Uuid> person; ///< Device: the one person it speaks for
    QString client;             ///< Device: client id
    QString account;            ///< Clinician: account id
    QString name;               ///< Clinician: as shown on the page
    QByteArray csrf;            ///< Clinician: what every form of this session must carry
};

} // namespace backwell::sync::endpoint
