// SPDX-License-Identifier: Apache-2.0
// What ties a measure of somebody else to the pack of a region: which wording, and whose
// permission.
#pragma once

#include "content/instrument/instrument.h"

#include <QDate>

namespace backwell::content
{

/// One file of a region's pack: bindings/<instrument id>.json.
struct Binding {
    QString instrument;     ///< id
    QString version;        ///< of the scoring it was checked against
    QString questionnaire;  ///< canonical "url|version" of the imported form
    QByteArray wording;     ///< SHA-256 of the exact bytes of its file, 32 bytes
    QString holder;         ///< who owns the wording
    QString licence;        ///< path of the licence in the pack's source; empty when none is needed
    QByteArray licenceHash; ///< SHA-256 of that file, 32 bytes; empty without one
    QDate until;            ///< last day of the licence; invalid when it has no end
    bool operator==(const Binding &) const = default;
};

/// Errors: Invalid with the place and what does not hold.
Result<Binding> readBinding(const QByteArray &json);

/// The file, indented; readBinding gives the same binding again.
QByteArray writeBinding(const Binding &binding);

} // namespace backwell::content
