// SPDX-License-Identifier: Apache-2.0
// libzip behind our errors.
#include "content/install/zip_archive.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <sys/stat.h>
#include <zip.h>

namespace backwell::content
{

namespace
{
constexpr std::size_t pieceBytes = 64 << 10;
constexpr zip_uint32_t dosFolderOrLabel = 0x18; ///< attribute bits of MS-DOS
constexpr zip_uint16_t firstDosDay = 0x21;      ///< 1 January 1980, the first a zip can tell

struct Close {
    void operator()(zip_t *zip) const { zip_discard(zip); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Zip = std::unique_ptr<zip_t, Close>;

QString reason(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString text = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return text;
}

bool isRegular(zip_t *zip, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(zip, index, 0, &system, &attributes) != 0)
        return false;
    // Whatever system it says it is from: others than Unix leave the upper half empty, and who lies
    // about the system could have another reader make the link.
    const zip_uint32_t kind = (attributes >> 16) & S_IFMT;
    return (kind == 0 || kind == S_IFREG) && (attributes & dosFolderOrLabel) == 0;
}

Result<ZipEntry> entryAt(zip_t *zip, zip_uint64_t index)
{
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE |
                                    ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    zip_stat_t stat;
    if (zip_stat_index(zip, index, ZIP_FL_ENC_RAW, &stat) != 0 || (stat.valid & needed) != needed)
        return fail(ErrorKind::Corrupt, QStringLiteral("entry %1 of the zip").arg(index));
    constexpr zip_uint64_t most = zip_uint64_t(1) << 60; // so that sums stay numbers
    if (stat.size > most || stat.comp_size > most)
        return fail(ErrorKind::Invalid, QStringLiteral("too large: entry %1").arg(index));
    const bool encrypted = stat.encryption_method != ZIP_EM_NONE;
    return ZipEntry{.name = QByteArray(stat.name),
                    .bytes = qint64(stat.size),
                    .packed = qint64(stat.comp_size),
                    .plain = !encrypted && (stat.comp_method == ZIP_CM_STORE ||
                                            stat.comp_method == ZIP_CM_DEFLATE),
                    .encrypted = encrypted,
                    .regular = isRegular(zip, index)};
}
} // namespace

struct ZipArchive::Inside {
    Zip zip;
    std::vector<ZipEntry> entries;
};

ZipArchive::ZipArchive(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) {}
ZipArchive::~ZipArchive() = default;
ZipArchive::ZipArchive(ZipArchive &&) noexcept = default;
ZipArchive &ZipArchive::operator=(ZipArchive &&) noexcept = default;

Result<ZipArchive> ZipArchive::open(const QString &file, qint64 mostBytes, qint64 mostEntries)
{
    const QFileInfo info(file);
    if (!info.isFile())
        return fail(ErrorKind::NotFound, file);
    if (info.size() > mostBytes)
        return fail(ErrorKind::Invalid, QStringLiteral("the zip is larger than allowed"));
    int code = 0;
    auto inside = std::make_unique<Inside>();
    inside->zip.reset(
        zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
    if (!inside->zip && code == ZIP_ER_EXISTS)
        return fail(ErrorKind::Invalid, QStringLiteral("a name is twice in the zip"));
    if (!inside->zip)
        return fail(ErrorKind::Corrupt, QStringLiteral("no whole zip: ") + reason(code));
    const zip_int64_t count = zip_get_num_entries(inside->zip.get(), 0);
    if (count > mostEntries)
        return fail(ErrorKind::Invalid, QStringLiteral("more files in the zip than allowed"));
    for (zip_int64_t i = 0; i < count; ++i) {
        auto entry = entryAt(inside->zip.get(), zip_uint64_t(i));
        if (!entry)
            return std::unexpected(entry.error());
        inside->entries.push_back(std::move(*entry));
    }
    return ZipArchive(std::move(inside));
}

const std::vector<ZipEntry> &ZipArchive::entries() const
{
    return m_inside->entries;
}

Result<void> ZipArchive::read(std::size_t entry, qint64 exactly, const Take &take)
{
    const QString name = QString::fromUtf8(m_inside->entries.at(entry).name);
    const std::unique_ptr<zip_file_t, Close> in(zip_fopen_index(m_inside->zip.get(), entry, 0));
    if (!in)
        return fail(ErrorKind::Corrupt, name);
    std::array<char, pieceBytes> piece;
    qint64 done = 0;
    while (true) {
        const zip_int64_t count = zip_fread(in.get(), piece.data(), piece.size());
        if (count < 0)
            return fail(ErrorKind::Corrupt, QStringLiteral("damaged in the zip: ") + name);
        if (count == 0)
            break;
        done += count;
        if (done > exactly)
            return fail(ErrorKind::Corrupt,
                        QStringLiteral("longer than its manifest says: ") + name);
        if (const auto taken = take(QByteArrayView(piece.data(), count)); !taken)
            return taken;
    }
    if (done != exactly)
        return fail(ErrorKind::Corrupt, QStringLiteral("shorter than its manifest says: ") + name);
    return {};
}

Result<void> writeZip(const QString &target, const std::vector<ZipFile> &files)
{
    int code = 0;
    Zip zip(zip_open(QFile::encodeName(target).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!zip)
        return fail(ErrorKind::Full,
                    QStringLiteral("cannot write %1: %2").arg(target, reason(code)));
    for (const ZipFile &one : files) {
        if (!QFileInfo(one.file).isFile())
            return fail(ErrorKind::NotFound, one.file);
        zip_source_t *source =
            zip_source_file(zip.get(), QFile::encodeName(one.file).constData(), 0, -1);
        const zip_int64_t index =
            source ? zip_file_add(zip.get(), one.name.toUtf8().constData(), source, 0) : -1;
        if (index < 0) {
            zip_source_free(source);
            return fail(ErrorKind::Full, QStringLiteral("cannot add ") + one.name);
        }
        const auto at = zip_uint64_t(index);
        if (zip_set_file_compression(zip.get(), at, ZIP_CM_STORE, 0) != 0 ||
            zip_file_set_dostime(zip.get(), at, 0, firstDosDay, 0) != 0 ||
            zip_file_set_external_attributes(zip.get(), at, 0, ZIP_OPSYS_UNIX,
                                             (S_IFREG | 0644U) << 16) != 0)
            return fail(ErrorKind::Full, QStringLiteral("cannot add ") + one.name);
    }
    if (zip_close(zip.get()) != 0)
        return fail(ErrorKind::Full, QStringLiteral("cannot write %1: %2")
                                         .arg(target, QString::fromUtf8(zip_strerror(zip.get()))));
    std::ignore = zip.release(); // closed
    return {};
}

} // namespace backwell::content
