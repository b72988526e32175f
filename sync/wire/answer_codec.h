// SPDX-License-Identifier: Apache-2.0
// The answer tree <-> QuestionnaireResponse.item. Internal to wire.
#pragma once

#include "sync/record/answer.h"
#include "sync/wire/resource_parts.h"

namespace backwell::sync::wire
{

/// Writes the member `item` (nothing when there are none). Errors: Invalid with the path.
Result<void> writeItems(JsonWriter &to, const std::vector<AnswerItem> &items, const QString &path);

/// Reads a member `item`. Errors: Invalid with the path; TooNew for a kind of answer not known
/// here.
Result<std::vector<AnswerItem>> readItems(const JsonValue &items, const QString &path);

} // namespace backwell::sync::wire
