// SPDX-License-Identifier: Apache-2.0
// Files listed, files there, and whether they are the same.
#include "content/tool/manifest_check.h"

#include "platform/base/crypto.h"

#include <QSet>

namespace backwell::content::tool
{

namespace
{
const QString manifestFile = QStringLiteral("manifest.json");
const QString rebuild = QStringLiteral("; build the pack again");

void checkFiles(const PackSource &pack, Findings &findings)
{
    QSet<QString> listed{manifestFile, QStringLiteral("manifest.sig")};
    for (const PackFile &file : pack.manifest->files) {
        listed.insert(file.path);
        const int line = pack.lineHolding(manifestFile, '"' + file.path.toUtf8() + '"');
        const auto bytes = pack.files.constFind(file.path);
        if (bytes == pack.files.constEnd())
            findings.push_back(
                {Level::Error, manifestFile,
                 QStringLiteral("lists %1, which is not there").arg(file.path) + rebuild, line});
        else if (bytes->size() != file.bytes || crypto::sha256(*bytes) != file.sha256)
            findings.push_back(
                {Level::Error, manifestFile,
                 QStringLiteral("%1 is not the file it was built with").arg(file.path) + rebuild,
                 line});
    }
    for (const QString &path : pack.files.keys()) {
        if (!listed.contains(path))
            findings.push_back(
                {Level::Error, path, QStringLiteral("is not listed in the manifest") + rebuild});
    }
}
} // namespace

void checkManifest(const PackSource &pack, QDate today, Findings &findings)
{
    if (!pack.manifest)
        return; // said by the reader
    const Manifest &manifest = *pack.manifest;
    if (manifest.approver.name.isEmpty() || !manifest.approver.date.isValid())
        findings.push_back({Level::Warning, manifestFile,
                            QStringLiteral("no clinical approver yet"),
                            pack.lineOf(manifestFile, QStringLiteral("/approver"))});
    if (manifest.reviewBy < today)
        findings.push_back(
            {Level::Warning, manifestFile,
             QStringLiteral("its review date has passed; review the pack and set a new date"),
             pack.lineOf(manifestFile, QStringLiteral("/reviewBy"))});
    if (!pack.files.contains(QStringLiteral("safety/help-now.json")))
        findings.push_back({manifest.draft ? Level::Warning : Level::Error, manifestFile,
                            QStringLiteral("a pack needs safety/help-now.json"), 1});
    if (manifest.draft)
        findings.push_back({Level::Warning, manifestFile,
                            QStringLiteral("is a draft, not for people yet"),
                            pack.lineOf(manifestFile, QStringLiteral("/status"))});
    if (pack.built())
        checkFiles(pack, findings);
}

} // namespace backwell::content::tool
