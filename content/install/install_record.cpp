// SPDX-License-Identifier: Apache-2.0
// The record as JSON.
#include "content/install/install_record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace backwell::content
{

namespace
{
constexpr int recordFormat = 1;

std::unexpected<Error> corrupt(const QString &what)
{
    return fail(ErrorKind::Corrupt, QStringLiteral("current.json: ") + what);
}
} // namespace

const InstalledVersion *InstallRecord::find(const PackVersion &version) const
{
    const auto at = std::ranges::find(installed, version, &InstalledVersion::version);
    return at == installed.end() ? nullptr : &*at;
}

std::optional<PackVersion> InstallRecord::newest() const
{
    return installed.empty() ? std::nullopt : std::optional(installed.back().version);
}

void InstallRecord::add(const InstalledVersion &version)
{
    auto at = std::ranges::lower_bound(installed, version.version, {}, &InstalledVersion::version);
    if (at != installed.end() && at->version == version.version)
        *at = version;
    else
        installed.insert(at, version);
}

Result<InstallRecord> readInstallRecord(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const int format = root.value(QLatin1StringView("format")).toInt(0);
    if (format > recordFormat)
        return fail(ErrorKind::TooNew, QStringLiteral("current.json of format %1").arg(format));
    if (format < 1)
        return corrupt(QStringLiteral("no format"));
    InstallRecord record;
    for (const QJsonValue value : root.value(QLatin1StringView("installed")).toArray()) {
        const QJsonObject object = value.toObject();
        const auto version =
            PackVersion::parse(object.value(QLatin1StringView("version")).toString());
        const QByteArray manifest =
            QByteArray::fromHex(object.value(QLatin1StringView("manifest")).toString().toLatin1());
        const QDate since =
            QDate::fromString(object.value(QLatin1StringView("since")).toString(), Qt::ISODate);
        if (!version || manifest.size() != 32 || record.find(*version))
            return corrupt(QStringLiteral("an installed version"));
        record.add({*version, manifest, since});
    }
    const QString current = root.value(QLatin1StringView("current")).toString();
    record.current = PackVersion::parse(current);
    if (!current.isEmpty() && (!record.current || !record.find(*record.current)))
        return corrupt(QStringLiteral("its current version was never installed"));
    record.turnedDown = PackVersion::parse(root.value(QLatin1StringView("turnedDown")).toString());
    return record;
}

QByteArray writeInstallRecord(const InstallRecord &record)
{
    QJsonArray installed;
    for (const InstalledVersion &one : record.installed)
        installed.append(
            QJsonObject{{QStringLiteral("version"), one.version.text()},
                        {QStringLiteral("manifest"), QString::fromLatin1(one.manifest.toHex())},
                        {QStringLiteral("since"), one.since.toString(Qt::ISODate)}});
    QJsonObject root{
        {QStringLiteral("format"), recordFormat},
        {QStringLiteral("current"), record.current ? record.current->text() : QString()},
        {QStringLiteral("installed"), installed}};
    if (record.turnedDown)
        root.insert(QStringLiteral("turnedDown"), record.turnedDown->text());
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace backwell::content
