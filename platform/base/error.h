// SPDX-License-Identifier: Apache-2.0
// What can go wrong, as a value: a kind that callers can act on and a detail for the log.
#pragma once

#include <QString>

#include <expected>

namespace backwell
{

/// Few and answerable: each kind has one sensible reaction.
enum class ErrorKind {
    Offline,  ///< nothing answered, or what answered is not the region; try later
    Refused,  ///< the other side understood and said no; a person must look
    Invalid,  ///< the input breaks a rule; fix the input
    NotFound, ///< no such thing
    Conflict, ///< two versions disagree; both are kept
    Denied,   ///< not allowed: no or wrong credentials
    Full,     ///< no room to write; nothing was changed
    Corrupt,  ///< what was stored cannot be trusted; the original is kept as it is
    TooNew    ///< written by a newer version; refused, never rewritten
};

/// The stable word of a kind for logs and tests ("offline", "too-new", …).
QString kindName(ErrorKind kind);

/// A failure. `detail` is for logs: ids, paths and kinds; never answers, names or secrets.
struct Error {
    ErrorKind kind = ErrorKind::Invalid;
    QString detail;
    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

/// `return fail(ErrorKind::Invalid, u"..."_qs);` in any function that returns a Result.
std::unexpected<Error> fail(ErrorKind kind, QString detail = {});

} // namespace backwell
