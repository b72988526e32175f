// SPDX-License-Identifier: Apache-2.0
// Where the system keeps small secrets for a person: the keychain behind a narrow interface.
#pragma once

#include "platform/base/error.h"

#include <QByteArray>

#include <chrono>

namespace backwell::device
{

/// Binary secrets by name. Calls block until the system answers or `patience` is over, so that a
/// key can be had before anything is shown; a keychain that asks the person to unlock it needs
/// patience in tens of seconds, a mere "is there one?" a second or two.
class SecretStore
{
public:
    using Patience = std::chrono::milliseconds;

    virtual ~SecretStore() = default;
    /// Errors: NotFound (the keychain works and has no such secret), Denied (locked, refused by the
    /// person, no keychain on this system, or no answer in time: these cannot be told apart).
    virtual Result<QByteArray> read(const QString &name, Patience patience) = 0;
    /// Replaces what was there. Errors: Denied.
    virtual Result<void> write(const QString &name, const QByteArray &secret,
                               Patience patience) = 0;
    /// No such secret is success. Errors: Denied.
    virtual Result<void> remove(const QString &name, Patience patience) = 0;
};

} // namespace backwell::device
