// SPDX-License-Identifier: Apache-2.0
// The one wrapper of libzip: what a zip says it holds, its bytes in pieces, and writing one.
#pragma once

#include "platform/base/error.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <vector>

namespace backwell::content
{

struct ZipEntry {
    QByteArray name;   ///< as it stands in the file; nobody has looked at it yet
    qint64 bytes = 0;  ///< what it says it will be, inflated
    qint64 packed = 0; ///< what it takes in the zip
    bool plain = true; ///< stored or deflated, and not encrypted
    bool encrypted = false;
    bool regular = true; ///< no link, folder, device or other special kind
};

/// A zip opened for reading, in the order of its directory.
class ZipArchive
{
public:
    /// `mostBytes` and `mostEntries` are looked at before anything is inflated. Errors: NotFound;
    /// Invalid (larger than allowed, more entries than allowed, a name twice); Corrupt (no zip, cut
    /// short, or its directory and its entries disagree).
    static Result<ZipArchive> open(const QString &file, qint64 mostBytes, qint64 mostEntries);
    ~ZipArchive();
    ZipArchive(ZipArchive &&) noexcept;
    ZipArchive &operator=(ZipArchive &&) noexcept;

    const std::vector<ZipEntry> &entries() const;

    using Take = std::function<Result<void>(QByteArrayView)>;
    /// Hands one entry to `take` in pieces of at most 64 KiB, `exactly` bytes in all. Stops at the
    /// first byte too many, whatever the entry says about itself. Errors: Corrupt (another size,
    /// damaged), and those of `take`.
    Result<void> read(std::size_t entry, qint64 exactly, const Take &take);

private:
    struct Inside;
    explicit ZipArchive(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

/// A file to put into a zip: its name there, and where it lies now.
struct ZipFile {
    QString name;
    QString file;
};

/// Stores `files` in this order without compression, with a fixed date and mode 0644: the same
/// files give the same bytes. `target` is replaced when the new one is whole. Errors: NotFound,
/// Full.
Result<void> writeZip(const QString &target, const std::vector<ZipFile> &files);

} // namespace backwell::content
