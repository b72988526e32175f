// SPDX-License-Identifier: Apache-2.0
// What the pages for clinicians say when there is nothing to show or nothing was kept.
#pragma once

#include "sync/endpoint/http/router.h"

namespace backwell::sync::endpoint
{

inline HttpResponse absent()
{
    return refusal(Realm::Review, 404, QStringLiteral("There is no such page"));
}

inline HttpResponse unavailable()
{
    return refusal(Realm::Review, 503, QStringLiteral("The ledger cannot be read just now"));
}

/// Why somebody cannot be shown: there is nobody, or the ledger cannot be read.
inline HttpResponse notFound(const Error &error)
{
    return error.kind == ErrorKind::NotFound ? absent() : unavailable();
}

inline HttpResponse notKept()
{
    return refusal(Realm::Review, 503, QStringLiteral("It could not be kept; please try again"));
}

} // namespace backwell::sync::endpoint
