// SPDX-License-Identifier: Apache-2.0
// A keychain in memory that can be locked, absent or forgetful.
#pragma once

#include "platform/device/secret_store.h"

#include <QMap>

namespace backwell::fakes
{

class FakeSecretStore final : public device::SecretStore
{
public:
    bool available = true; ///< false: locked or absent; both look the same from here
    QMap<QString, QByteArray> secrets;
    Patience longest{0}; ///< the most patience anybody asked for

    Result<QByteArray> read(const QString &name, Patience patience) override
    {
        longest = std::max(longest, patience);
        if (!available)
            return fail(ErrorKind::Denied, QStringLiteral("no keychain"));
        if (!secrets.contains(name))
            return fail(ErrorKind::NotFound, QStringLiteral("no such secret"));
        return secrets.value(name);
    }
    Result<void> write(const QString &name, const QByteArray &secret, Patience) override
    {
        if (!available)
            return fail(ErrorKind::Denied, QStringLiteral("no keychain"));
        secrets[name] = secret;
        return {};
    }
    Result<void> remove(const QString &name, Patience) override
    {
        if (!available)
            return fail(ErrorKind::Denied, QStringLiteral("no keychain"));
        secrets.remove(name);
        return {};
    }
};

} // namespace backwell::fakes
