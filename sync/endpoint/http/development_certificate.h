// SPDX-License-Identifier: Apache-2.0
// A certificate for this machine only, made on first start; production stands behind its own.
#pragma once

#include "platform/base/error.h"
#include "sync/endpoint/http/https_server.h"

namespace backwell::sync::endpoint
{

/// certificate.pem and key.pem (mode 0600) in `folder`: EC P-256, self-signed, valid for
/// `localhost` and 127.0.0.1 for two years. What is there already is kept as it is.
/// Errors: Full, Denied.
Result<TlsFiles> developmentCertificate(const QString &folder);

} // namespace backwell::sync::endpoint
