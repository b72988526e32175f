// SPDX-License-Identifier: Apache-2.0
// Reading an invitation.
#include "sync/client/invitation.h"

#include <QRegularExpression>

namespace backwell::sync
{

namespace
{
Result<QByteArray> readPin(const QString &text)
{
    const auto pin = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!pin || pin.decoded.size() != 32)
        return fail(ErrorKind::Invalid, QStringLiteral("not a pin"));
    return pin.decoded;
}

Result<Invitation> parseWhole(const QStringList &fields)
{
    if (fields[0] != u"BACKWELL1")
        return fail(ErrorKind::TooNew, QStringLiteral("a later kind of invitation"));
    if (fields.size() < 3 || fields.size() > 4)
        return fail(ErrorKind::Invalid, QStringLiteral("an invitation has three or four fields"));
    const auto region = regionAddress(QUrl(fields[1], QUrl::StrictMode));
    if (!region)
        return std::unexpected(region.error());
    const auto code = OneTimeCode::parse(fields[2]);
    if (!code)
        return std::unexpected(code.error());
    Invitation invitation{*region, *code, {}};
    if (fields.size() == 4) {
        const auto pin = readPin(fields[3]);
        if (!pin)
            return std::unexpected(pin.error());
        invitation.pin = *pin;
    }
    return invitation;
}
} // namespace

Result<QUrl> regionAddress(const QUrl &url)
{
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty() ||
        !url.userInfo().isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("a region's address is https://host:port"));
    QUrl address;
    address.setScheme(url.scheme());
    address.setHost(url.host());
    address.setPort(url.port());
    return address;
}

Result<Invitation> Invitation::parse(const QString &text, const QUrl &region)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    static const QRegularExpression whole(QStringLiteral("^BACKWELL[0-9]+$"));
    const QStringList fields = text.trimmed().split(space, Qt::SkipEmptyParts);
    if (!fields.isEmpty() && whole.match(fields[0]).hasMatch())
        return parseWhole(fields);
    const auto code = OneTimeCode::parse(text);
    if (!code)
        return std::unexpected(code.error());
    if (region.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("a code, but no region"));
    const auto address = regionAddress(region);
    if (!address)
        return std::unexpected(address.error());
    return Invitation{*address, *code, {}};
}

} // namespace backwell::sync
