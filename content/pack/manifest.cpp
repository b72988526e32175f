// SPDX-License-Identifier: Apache-2.0
// Manifest JSON, both ways.
#include "content/pack/manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace backwell::content
{

namespace
{
std::unexpected<Error> corrupt(const QString &what)
{
    return fail(ErrorKind::Corrupt, QStringLiteral("manifest.json: ") + what);
}

QString textAt(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

QDate dateAt(const QJsonObject &object, QLatin1StringView key)
{
    return QDate::fromString(textAt(object, key), Qt::ISODate);
}

Result<PackFile> readFile(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    PackFile file;
    file.path = textAt(object, QLatin1StringView("path"));
    const QByteArray hex = textAt(object, QLatin1StringView("sha256")).toLatin1();
    file.sha256 = QByteArray::fromHex(hex);
    if (file.sha256.toHex() != hex) // fromHex passes over what is no digit
        file.sha256.clear();
    file.bytes = object.value(QLatin1StringView("bytes")).toInteger(-1);
    if (!isPackPath(file.path))
        return corrupt(QStringLiteral("a path that may not be: ") + file.path.left(100));
    if (file.sha256.size() != 32 || file.bytes < 0)
        return corrupt(QStringLiteral("no hash or size for ") + file.path);
    return file;
}
} // namespace

bool isPackPath(QStringView path)
{
    static const QRegularExpression allowed(
        QStringLiteral("^[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*\\z"));
    return path.size() <= 200 && allowed.match(path.toString()).hasMatch();
}

Result<Manifest> readManifest(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return corrupt(error.errorString());
    const QJsonObject root = document.object();
    Manifest manifest;
    manifest.format = root.value(QLatin1StringView("format")).toInt(0);
    if (manifest.format > packFormat)
        return fail(ErrorKind::TooNew, QStringLiteral("pack format %1").arg(manifest.format));
    if (manifest.format < 1)
        return corrupt(QStringLiteral("no format"));
    manifest.name = textAt(root, QLatin1StringView("name"));
    manifest.version = textAt(root, QLatin1StringView("version"));
    manifest.language = textAt(root, QLatin1StringView("language"));
    manifest.title = textAt(root, QLatin1StringView("title"));
    manifest.licence = textAt(root, QLatin1StringView("licence"));
    manifest.reviewBy = dateAt(root, QLatin1StringView("reviewBy"));
    const QJsonObject approver = root.value(QLatin1StringView("approver")).toObject();
    manifest.approver = {textAt(approver, QLatin1StringView("name")),
                         textAt(approver, QLatin1StringView("role")),
                         dateAt(approver, QLatin1StringView("date"))};
    manifest.draft = textAt(root, QLatin1StringView("status")) == u"draft";
    manifest.translates = textAt(root, QLatin1StringView("translates"));
    if (!isPackPath(manifest.name) || manifest.name.contains(u'/'))
        return corrupt(QStringLiteral("name"));
    if (manifest.version.isEmpty() || manifest.language.isEmpty() || manifest.title.isEmpty() ||
        manifest.licence.isEmpty() || !manifest.reviewBy.isValid())
        return corrupt(
            QStringLiteral("version, language, title, licence and reviewBy must be there"));
    for (const QJsonValue value : root.value(QLatin1StringView("files")).toArray()) {
        const auto file = readFile(value);
        if (!file)
            return std::unexpected(file.error());
        manifest.files.push_back(*file);
    }
    std::ranges::sort(manifest.files, {}, &PackFile::path);
    const auto twice = std::ranges::adjacent_find(manifest.files, {}, &PackFile::path);
    if (twice != manifest.files.end())
        return corrupt(QStringLiteral("listed twice: ") + twice->path);
    return manifest;
}

QByteArray writeManifest(const Manifest &manifest)
{
    QJsonArray files;
    for (const PackFile &file : manifest.files)
        files.append(
            QJsonObject{{QStringLiteral("path"), file.path},
                        {QStringLiteral("sha256"), QString::fromLatin1(file.sha256.toHex())},
                        {QStringLiteral("bytes"), file.bytes}});
    const Approver &approver = manifest.approver;
    QJsonObject root{{QStringLiteral("format"), manifest.format},
                     {QStringLiteral("name"), manifest.name},
                     {QStringLiteral("version"), manifest.version},
                     {QStringLiteral("language"), manifest.language},
                     {QStringLiteral("title"), manifest.title},
                     {QStringLiteral("licence"), manifest.licence},
                     {QStringLiteral("reviewBy"), manifest.reviewBy.toString(Qt::ISODate)},
                     {QStringLiteral("approver"),
                      QJsonObject{{QStringLiteral("name"), approver.name},
                                  {QStringLiteral("role"), approver.role},
                                  {QStringLiteral("date"), approver.date.toString(Qt::ISODate)}}},
                     {QStringLiteral("files"), files}};
    if (manifest.draft)
        root.insert(QStringLiteral("status"), QStringLiteral("draft"));
    if (!manifest.translates.isEmpty())
        root.insert(QStringLiteral("translates"), manifest.translates);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace backwell::content
