// SPDX-License-Identifier: Apache-2.0
// A searchset Bundle, the answer to a search (https://hl7.org/fhir/R4/bundle.html#searchset).
// Internal to wire.
#pragma once

#include "platform/base/json.h"

#include <QByteArray>

#include <functional>

namespace backwell::sync::wire
{

/// Hands every entry's resource to `take`, in order (a Null value where an entry has none), and
/// gives the link to the next page, empty if none. Errors: Invalid when it is no searchset; nothing
/// was handed out then.
Result<QString> readSearchset(const QByteArray &searchset,
                              const std::function<void(const JsonValue &resource)> &take);

} // namespace backwell::sync::wire
