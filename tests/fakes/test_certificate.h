// SPDX-License-Identifier: Apache-2.0
// A fresh self-signed certificate for this machine's own loopback, made in memory.
#pragma once

#include <QSslCertificate>
#include <QSslKey>

namespace backwell::fakes
{

struct TestCertificate {
    QSslCertificate certificate;
    QSslKey key;
    /// For 127.0.0.1 and localhost, or for `otherHost` only.
    static TestCertificate make(const QByteArray &otherHost = {});
};

} // namespace backwell::fakes
