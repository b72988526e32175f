// SPDX-License-Identifier: Apache-2.0
#include "platform/base/error.h"

namespace backwell
{

QString kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return QStringLiteral("offline");
    case ErrorKind::Refused:
        return QStringLiteral("refused");
    case ErrorKind::Invalid:
        return QStringLiteral("invalid");
    case ErrorKind::NotFound:
        return QStringLiteral("not-found");
    case ErrorKind::Conflict:
        return QStringLiteral("conflict");
    case ErrorKind::Denied:
        return QStringLiteral("denied");
    case ErrorKind::Full:
        return QStringLiteral("full");
    case ErrorKind::Corrupt:
        return QStringLiteral("corrupt");
    case ErrorKind::TooNew:
        return QStringLiteral("too-new");
    }
    return QStringLiteral("invalid");
}

std::unexpected<Error> fail(ErrorKind kind, QString detail)
{
    return std::unexpected(Error{kind, std::move(detail)});
}

} // namespace backwell
