// SPDX-License-Identifier: Apache-2.0
// What a clinic hands out: an address and a one-time code, as a QR text or typed.
#pragma once

#include "platform/base/one_time_code.h"

#include <QUrl>

namespace backwell::sync
{

/// `BACKWELL1 https://host:port CODE [pin]`, fields separated by white space. `BACKWELL1` names the
/// version of this format; pin is the base64url SHA-256 of the region's public key
/// (SubjectPublicKeyInfo) and is checked besides the certificate, never in its place.
struct Invitation {
    QUrl region; ///< https, host and port only
    OneTimeCode code;
    QByteArray pin; ///< 32 bytes, or empty

    /// Reads a whole invitation, or a code alone when `region` is known (from --region or typed).
    /// Errors: Invalid (a slip in the code, no invitation at all, not https), TooNew (a later
    /// version of the format), NotFound (a code alone and no region).
    static Result<Invitation> parse(const QString &text, const QUrl &region = {});
};

/// The same address reduced to scheme, host and port. Errors: Invalid unless https with a host.
Result<QUrl> regionAddress(const QUrl &url);

} // namespace backwell::sync
