// SPDX-License-Identifier: Apache-2.0
// Seals and opens what goes into the store's columns. Internal to store.
#pragma once

#include "platform/base/clock.h"
#include "sync/record/record.h"

#include <QByteArray>

#include <optional>

namespace backwell::sync
{

/// The part of a record that never changes: when it was saved, and its bytes.
struct SealedRecord {
    Instant saved;
    QByteArray resource;
};

/// The part that changes on its way: what servers said about it.
struct RecordNote {
    QString etag;
    QString reason;
    std::optional<Instant> seen;
    bool operator==(const RecordNote &) const = default;
};

/// One key, XChaCha20-Poly1305; the associated data is table|id|version, so that a row cannot be
/// moved to another place. All opening errors are Corrupt.
class RecordSeal
{
public:
    explicit RecordSeal(QByteArray key);

    QByteArray seal(const Key &key, const SealedRecord &record) const;
    Result<SealedRecord> openRecord(const Key &key, const QByteArray &sealed) const;

    QByteArray seal(const Key &key, const RecordNote &note) const;
    /// An absent note (empty bytes) is an empty one.
    Result<RecordNote> openNote(const Key &key, const QByteArray &sealed) const;

    /// What stands in clear for the id of an episode of care: a keyed hash.
    QByteArray careName(const QString &id) const;
    QByteArray sealCare(const QByteArray &name, const QByteArray &resource) const;
    Result<QByteArray> openCare(const QByteArray &name, const QByteArray &sealed) const;

    /// What stands in clear for a setting's name: a keyed hash.
    QByteArray settingName(const QString &name) const;
    QByteArray sealSetting(const QString &name, const QByteArray &value) const;
    Result<QByteArray> openSetting(const QString &name, const QByteArray &sealed) const;

private:
    QByteArray m_key;
};

} // namespace backwell::sync
