// SPDX-License-Identifier: Apache-2.0
// Key files and the list of trusted keys.
#include "content/pack/keys.h"

#include "platform/base/crypto.h"
#include "platform/base/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <array>

namespace backwell::content
{

namespace
{
/// Public keys of releases, base64. The first release adds the first one.
constexpr std::array<const char *, 0> releaseKeys{};

Result<QByteArray> readKey(const QString &file, qsizetype length)
{
    const auto line = paths::readAll(file, 1024);
    if (!line)
        return std::unexpected(line.error());
    QByteArray key = QByteArray::fromBase64(line->trimmed());
    if (key.size() != length)
        return fail(ErrorKind::Invalid, QStringLiteral("no key in ") + file);
    return key;
}

QString publicFile(const QString &file)
{
    const QFileInfo info(file);
    return info.path() + u'/' + info.completeBaseName() + QStringLiteral(".pub");
}
} // namespace

std::vector<QByteArray> trustedKeys()
{
    std::vector<QByteArray> keys;
    keys.reserve(releaseKeys.size() + 1);
    for (const char *key : releaseKeys)
        keys.push_back(QByteArray::fromBase64(key));
#ifdef BACKWELL_DEVELOPMENT_KEY_FILE
    const QStringList places{QCoreApplication::applicationDirPath() +
                                 QStringLiteral("/packs/development.pub"),
                             QStringLiteral(BACKWELL_DEVELOPMENT_KEY_FILE)};
    for (const QString &place : places) {
        if (auto key = readPublicKey(place)) {
            keys.push_back(*key);
            break;
        }
    }
#endif
    return keys;
}

Result<QByteArray> readPublicKey(const QString &file)
{
    return readKey(file, 32);
}

Result<QByteArray> readSecretKey(const QString &file)
{
    return readKey(file, 64);
}

Result<void> makeKey(const QString &file)
{
    if (readSecretKey(file) && readPublicKey(publicFile(file)))
        return {};
    if (QFileInfo::exists(file))
        return fail(ErrorKind::Denied, QStringLiteral("not a key, and not overwritten: ") + file);
    if (!QDir().mkpath(QFileInfo(file).path()))
        return fail(ErrorKind::Denied, QStringLiteral("cannot create the folder of ") + file);
    const crypto::SigningPair pair = crypto::newSigningPair();
    if (const auto written =
            paths::writeDurably(publicFile(file), pair.publicKey.toBase64() + '\n');
        !written)
        return written;
    return paths::writeDurably(file, pair.secretKey.toBase64() + '\n');
}

} // namespace backwell::content
