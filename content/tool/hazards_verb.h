// SPDX-License-Identifier: Apache-2.0
// backwell-pack hazards: the hazard log as a page that people read.
#pragma once

#include <QString>

namespace backwell::content::tool
{

/// Prints an HTML page of the log (content/safety/hazards.json; its schema is
/// content/schema/hazards.schema.json). 0, or 1 with the reason on standard error.
int printHazards(const QString &file);

} // namespace backwell::content::tool
