// SPDX-License-Identifier: Apache-2.0
// The JSON files of a pack against content/schema. The one wrapper of valijson.
#pragma once

#include "content/tool/pack_source.h"

#include <QSet>

namespace backwell::content::tool
{

/// The kind of a JSON file ("help-now", "movement", …), as its schema is named; empty when there is
/// none for this path.
QString schemaOf(const QString &path);

/// An error for each place that does not hold. `bound`: ids of imported measures, whose
/// questionnaire is its owner's. Returns the files with errors: their readers need not speak again.
QSet<QString> checkSchemas(const PackSource &pack, const QSet<QString> &bound, Findings &findings);

} // namespace backwell::content::tool
