// SPDX-License-Identifier: Apache-2.0
// A signed folder of content, opened read-only.
#pragma once

#include "content/pack/manifest.h"
#include "sync/record/record.h"

#include <QStringList>

namespace backwell::content
{

/// The manifest, if one of the keys made `signature` (base64) over exactly these bytes. Errors:
/// Denied, TooNew (manifest format), Corrupt (manifest).
Result<Manifest> readSignedManifest(const QByteArray &json, const QByteArray &signature,
                                    const std::vector<QByteArray> &trustedKeys);

class Pack
{
public:
    /// Checks the manifest's signature and nothing else, so that a start stays fast; read() checks
    /// each file. `trustedKeys` are Ed25519 public keys, 32 bytes each.
    /// Errors: NotFound (no manifest), Denied (no signature, or none of the keys made it), TooNew
    /// (manifest format), Corrupt (manifest).
    static Result<Pack> open(const QString &folder, const std::vector<QByteArray> &trustedKeys);

    const Manifest &manifest() const { return m_manifest; }
    QString folder() const { return m_folder; }
    sync::PackStamp stamp() const { return {m_manifest.name, m_manifest.version}; }
    bool contains(const QString &path) const { return find(path) != nullptr; }
    /// Paths of the files directly or deeper in `below` ("articles"), sorted; may be empty.
    QStringList list(const QString &below) const;

    /// The bytes of one file, checked against size and hash. Errors: NotFound (not in the
    /// manifest), Corrupt (missing, other size or other hash; the detail names the file).
    Result<QByteArray> read(const QString &path) const;
    /// Where a large file (film) lies, after the same check in small pieces. Errors: as read().
    Result<QString> locate(const QString &path) const;
    /// Every file of the manifest, as installing does it. Errors: as read(), for the first one.
    Result<void> verify() const;

private:
    Pack(QString folder, Manifest manifest);
    const PackFile *find(const QString &path) const;

    QString m_folder;
    Manifest m_manifest;
};

} // namespace backwell::content
