// SPDX-License-Identifier: Apache-2.0
// FHIR's way to say what went wrong.
#pragma once

#include "platform/base/error.h"

#include <QByteArray>

namespace backwell::sync::endpoint
{

/// An OperationOutcome with one issue; its code follows from the HTTP status. `diagnostics` must
/// hold no personal data: reasons, paths and kinds only.
QByteArray operationOutcome(int status, const QString &diagnostics);

/// 404 for NotFound, 503 for Full, 500 for Corrupt, 401 for Denied, 409 for Conflict, else 400.
int statusOf(ErrorKind kind);

/// "201 Created" and its kin, for Bundle.entry.response.status and the status line.
QByteArray statusLine(int status);

} // namespace backwell::sync::endpoint
