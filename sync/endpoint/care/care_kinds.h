// SPDX-License-Identifier: Apache-2.0
// The dates that a clinician can enter here, in words.
#pragma once

#include "platform/base/error.h"

#include <QStringList>

#include <vector>

namespace backwell::sync::endpoint
{

struct CareKind {
    QString code;  ///< travels to the device; a stage of schedule.json is counted from it
    QString words; ///< e.g. "End of core therapy"
};

class CareKinds
{
public:
    /// Those every region has: referral, discharge, early review, core therapy, combined programme,
    /// injection, operation.
    CareKinds();
    /// The same and every other stage that schedule.json of this pack's folder counts from; a pack
    /// without that file adds none. Errors: Invalid (the file cannot be read).
    static Result<CareKinds> fromPack(const QString &folder);

    const std::vector<CareKind> &all() const { return m_kinds; }
    QStringList codes() const;
    /// Of a code that is not among them: its own words, "moon-walk" -> "Moon walk".
    QString words(const QString &code) const;

private:
    std::vector<CareKind> m_kinds;
};

} // namespace backwell::sync::endpoint
