// SPDX-License-Identifier: Apache-2.0
// A pack that arrives as a zip: believed only as far as its signature, its list and its hashes go.
#pragma once

#include "content/install/pack_version.h"
#include "content/install/zip_archive.h"
#include "content/pack/manifest.h"

namespace backwell::content
{

class IncomingPack
{
public:
    /// Reads manifest.json and manifest.sig, which are the first two entries, and looks at the
    /// names, sizes and kinds of all others; nothing else is inflated and nothing is written.
    /// Errors: NotFound (no such file); Denied (no known key signed it); TooNew (manifest format);
    /// Corrupt (no zip, cut short, a file missing or of another size); Invalid (breaks a rule:
    /// order, a name, a name twice also but for capitals, a file that the manifest does not list, a
    /// link, encryption, a limit, a version that is none).
    static Result<IncomingPack> open(const QString &zip,
                                     const std::vector<QByteArray> &trustedKeys);

    const Manifest &manifest() const { return m_manifest; }
    PackVersion version() const { return m_version; }
    QByteArray manifestHash() const; ///< SHA-256 of the exact bytes: which pack this is

    /// Writes every file into `folder`, which is not there yet, each checked against size and hash
    /// while it is written; all of it is on disk before this returns. `atStep` is called after each
    /// file. Errors: Corrupt, Full; what was written so far stays and is the caller's to take away.
    Result<void> unpack(const QString &folder, const std::function<void()> &atStep);

private:
    IncomingPack(ZipArchive zip, QByteArray json, QByteArray signature, Manifest manifest,
                 PackVersion version);
    Result<void> match(); ///< entries against the manifest
    Result<void> unpackOne(std::size_t entry, const PackFile &file, const QString &folder);

    ZipArchive m_zip;
    QByteArray m_json;
    QByteArray m_signature;
    Manifest m_manifest;
    PackVersion m_version;
    std::vector<std::size_t> m_places; ///< entry of each file of the manifest
};

} // namespace backwell::content
