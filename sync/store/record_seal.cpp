// SPDX-License-Identifier: Apache-2.0
#include "sync/store/record_seal.h"

#include "platform/base/crypto.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

namespace backwell::sync
{

namespace
{
constexpr qsizetype instantBytes = sizeof(qint64) + sizeof(qint32);

QByteArray associated(const char *table, const Key &key)
{
    return QByteArray(table) + '|' + key.id.toString().toLatin1() + '|' +
           QByteArray::number(key.version);
}

QByteArray associatedSetting(const QString &name)
{
    return "setting|" + name.toUtf8() + "|1";
}

QByteArray associatedCare(const QByteArray &name)
{
    return "care|" + name.toHex() + "|1";
}

std::unexpected<Error> corrupt(const Key &key)
{
    return fail(ErrorKind::Corrupt,
                QStringLiteral("%1 version %2").arg(key.id.toString()).arg(key.version));
}
} // namespace

RecordSeal::RecordSeal(QByteArray key) : m_key(std::move(key)) {}

QByteArray RecordSeal::seal(const Key &key, const SealedRecord &record) const
{
    QByteArray plain(instantBytes, Qt::Uninitialized);
    qToBigEndian(record.saved.msUtc, plain.data());
    qToBigEndian(qint32(record.saved.offsetSeconds), plain.data() + sizeof(qint64));
    return crypto::seal(plain + record.resource, associated("record", key), m_key);
}

Result<SealedRecord> RecordSeal::openRecord(const Key &key, const QByteArray &sealed) const
{
    const auto plain = crypto::unseal(sealed, associated("record", key), m_key);
    if (!plain || plain->size() < instantBytes)
        return corrupt(key);
    const Instant saved{qFromBigEndian<qint64>(plain->constData()),
                        qFromBigEndian<qint32>(plain->constData() + sizeof(qint64))};
    return SealedRecord{saved, plain->sliced(instantBytes)};
}

QByteArray RecordSeal::seal(const Key &key, const RecordNote &note) const
{
    QByteArray plain;
    QDataStream to(&plain, QIODevice::WriteOnly);
    to.setVersion(QDataStream::Qt_6_4);
    const Instant seen = note.seen.value_or(Instant{});
    to << note.etag << note.reason << note.seen.has_value() << seen.msUtc
       << qint32(seen.offsetSeconds);
    return crypto::seal(plain, associated("note", key), m_key);
}

Result<RecordNote> RecordSeal::openNote(const Key &key, const QByteArray &sealed) const
{
    if (sealed.isEmpty())
        return RecordNote{};
    const auto plain = crypto::unseal(sealed, associated("note", key), m_key);
    if (!plain)
        return corrupt(key);
    QDataStream from(*plain);
    from.setVersion(QDataStream::Qt_6_4);
    RecordNote note;
    bool wasSeen = false;
    qint64 msUtc = 0;
    qint32 offset = 0;
    from >> note.etag >> note.reason >> wasSeen >> msUtc >> offset;
    if (from.status() != QDataStream::Ok)
        return corrupt(key);
    if (wasSeen)
        note.seen = Instant{msUtc, offset};
    return note;
}

QByteArray RecordSeal::careName(const QString &id) const
{
    return crypto::sha256("care-name|" + m_key + id.toUtf8());
}

QByteArray RecordSeal::sealCare(const QByteArray &name, const QByteArray &resource) const
{
    return crypto::seal(resource, associatedCare(name), m_key);
}

Result<QByteArray> RecordSeal::openCare(const QByteArray &name, const QByteArray &sealed) const
{
    auto resource = crypto::unseal(sealed, associatedCare(name), m_key);
    if (!resource)
        return fail(ErrorKind::Corrupt, QStringLiteral("care"));
    return resource;
}

QByteArray RecordSeal::settingName(const QString &name) const
{
    return crypto::sha256("setting-name|" + m_key + name.toUtf8());
}

QByteArray RecordSeal::sealSetting(const QString &name, const QByteArray &value) const
{
    return crypto::seal(value, associatedSetting(name), m_key);
}

Result<QByteArray> RecordSeal::openSetting(const QString &name, const QByteArray &sealed) const
{
    auto value = crypto::unseal(sealed, associatedSetting(name), m_key);
    if (!value)
        return fail(ErrorKind::Corrupt, QStringLiteral("setting"));
    return value;
}

} // namespace backwell::sync
