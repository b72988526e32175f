// SPDX-License-Identifier: Apache-2.0
// The standing agreement between this device and a region: where, as whom, with which key.
#pragma once

#include "platform/base/ids.h"
#include "sync/store/local_store.h"

#include <QUrl>

namespace backwell::sync
{

/// Kept sealed in the store. No bearer secret is in it: tokens live in memory only.
struct Enrolment {
    QUrl region;        ///< https://host:port
    QUrl tokenEndpoint; ///< same origin as region
    QString clientId;
    QByteArray privateJwk; ///< ES256, made on this device for this region
    QString scope;
    Uuid person;              ///< the Patient id under which the region knows this person
    QString regionName;       ///< for the screen, as the region calls itself
    QByteArray sealingKey;    ///< the region's, may be empty
    QByteArray pin;           ///< 32 bytes, or empty
    qint64 clockOffsetMs = 0; ///< the region's clock minus ours

    QByteArray toJson() const;
    /// Errors: Corrupt.
    static Result<Enrolment> fromJson(const QByteArray &json);
};

/// The store's enrolment; nullopt when this device has joined no region. Waits for the store.
Result<std::optional<Enrolment>> loadEnrolment(LocalStore &store);
/// Errors: those of LocalStore::put.
Result<void> saveEnrolment(LocalStore &store, const Enrolment &enrolment);
/// Leaves the region: forgets the key and the enrolment; records and unsent entries stay.
Result<void> forgetEnrolment(LocalStore &store);

} // namespace backwell::sync
