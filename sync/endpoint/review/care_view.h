// SPDX-License-Identifier: Apache-2.0
// The dates of a person's care as the view of their page, and what is said when one is not taken.
#pragma once

#include "sync/endpoint/care/care_book.h"
#include "sync/endpoint/care/care_kinds.h"

#include <QHash>
#include <QJsonObject>

namespace backwell::sync::endpoint
{

/// `names`: account id -> the clinician's name; an unknown one is "somebody".
QJsonObject careView(const CareBook &book, const CareKinds &kinds,
                     const QHash<QString, QString> &names, const Instant &now);

/// One sentence that says what to do.
QString careProblemWords(CareProblem problem);

} // namespace backwell::sync::endpoint
