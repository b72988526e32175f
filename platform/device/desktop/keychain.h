// SPDX-License-Identifier: Apache-2.0
// The desktop's keychain: the Secret Service or KWallet, through QtKeychain.
#pragma once

#include "platform/device/secret_store.h"

namespace backwell::device
{

/// Waits in a local event loop on the calling thread, which must be the application's main thread
/// (the backend delivers its answers there). Never writes a secret in clear anywhere else.
class Keychain final : public SecretStore
{
public:
    /// `service` is the name the person sees in their keychain manager, e.g. "Backwell".
    explicit Keychain(QString service) : m_service(std::move(service)) {}

    Result<QByteArray> read(const QString &name, Patience patience) override;
    Result<void> write(const QString &name, const QByteArray &secret, Patience patience) override;
    Result<void> remove(const QString &name, Patience patience) override;

private:
    QString m_service;
};

} // namespace backwell::device
