// SPDX-License-Identifier: Apache-2.0
// One writer and one reader for each kind of record. Internal to wire; wire.cpp picks.
#pragma once

#include "platform/base/json.h"
#include "sync/record/record.h"
#include "sync/wire/json_writer.h"

namespace backwell::sync::wire
{

// Writers errors: Invalid with the path of what breaks the record's own rules.
Result<void> write(JsonWriter &to, const Person &person);
Result<void> write(JsonWriter &to, const Consent &consent);
Result<void> write(JsonWriter &to, const Episode &episode);
Result<void> write(JsonWriter &to, const Response &response);
Result<void> write(JsonWriter &to, const Score &score);
Result<void> write(JsonWriter &to, const PlanEvent &event);
Result<void> write(JsonWriter &to, const PlanStatement &plan);

// Readers errors: Invalid with the path; TooNew for a word this build does not know.
Result<Record> readPerson(const JsonValue &resource);
Result<Record> readConsent(const JsonValue &resource);
Result<Record> readEpisode(const JsonValue &resource);
Result<Record> readResponse(const JsonValue &resource);
Result<Record> readScore(const JsonValue &resource);
Result<Record> readPlanEvent(const JsonValue &resource);
/// True for a CarePlan whose category says that it is a person's own plan.
bool isPlanStatement(const JsonValue &resource);
Result<Record> readPlanStatement(const JsonValue &resource);

} // namespace backwell::sync::wire
