// SPDX-License-Identifier: Apache-2.0
// A history from and to JSON (content/schema/plan-history.schema.json).
#pragma once

#include "content/plan/history.h"

namespace backwell::content::plan
{

/// Movements and cards are named by id; one that the catalogue does not have is kept as -1, since a
/// later pack may leave it out.
/// Errors: Invalid with the event at fault, also when days fall or pass `today`.
Result<History> readHistory(const Catalogue &catalogue, const QByteArray &json);

/// The same history gives the same bytes; readHistory() gives it back.
QByteArray historyJson(const Catalogue &catalogue, const History &history);

} // namespace backwell::content::plan
