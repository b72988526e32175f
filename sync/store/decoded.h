// SPDX-License-Identifier: Apache-2.0
// What was stored, as the record it is.
#pragma once

#include "sync/store/local_store.h"

#include <optional>
#include <variant>

namespace backwell::sync
{

/// The record in `stored` when it is a `Kind` (Response, Score …); empty when it is another kind or
/// cannot be decoded.
template <typename Kind>
std::optional<Kind> decodedAs(const StoredRecord &stored)
{
    const Result<Record> record = wire::decode(stored.resource);
    const auto *kind = record ? std::get_if<Kind>(&*record) : nullptr;
    return kind ? std::optional(*kind) : std::nullopt;
}

/// Those that are a `Kind`, in their order; none when nothing could be read.
template <typename Kind>
std::vector<Kind> decoded(const Result<std::vector<StoredRecord>> &stored)
{
    std::vector<Kind> kinds;
    if (stored)
        for (const StoredRecord &one : *stored)
            if (auto kind = decodedAs<Kind>(one))
                kinds.push_back(std::move(*kind));
    return kinds;
}

} // namespace backwell::sync
