// SPDX-License-Identifier: Apache-2.0
// A FHIR batch as a server reads it, and the bundles it answers with. Resources stay bytes.
#pragma once

#include "sync/endpoint/intake/intake.h"
#include "sync/wire/wire.h"

#include <vector>

namespace backwell::sync::endpoint
{

/// One entry: an offer, or what is wrong with its request.
struct BatchEntry {
    Offer offer;
    int status = 0; ///< 0 when the offer can be judged, else 400 or 405
    QString reason;
};

/// The entries in order; at most 1,000. One broken entry does not spoil the others. Errors: Invalid
/// when the whole is not JSON or not a Bundle of type batch.
Result<std::vector<BatchEntry>> readBatch(const QByteArray &bundle);

/// What became of one entry.
struct EntryAnswer {
    int status = 200;
    QString location; ///< "Type/id/_history/version", empty if nothing is held
    QString etag;     ///< bare version
    QString modified; ///< instant
    QString reason;   ///< goes into an OperationOutcome when not empty
};
QByteArray writeBatchResponse(const std::vector<EntryAnswer> &answers);

/// A searchset page around resources as they are; `base` for fullUrl, empty `next` for the last.
struct Found {
    QString type;
    QString id;
    QByteArray resource;
};
QByteArray writeSearchset(const std::vector<Found> &found, const QString &base, const QString &self,
                          const QString &next);

} // namespace backwell::sync::endpoint
