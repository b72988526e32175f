// SPDX-License-Identifier: Apache-2.0
// The pieces every resource of ours shares: key, references, instants, codings. Internal to wire.
#pragma once

#include "platform/base/json.h"
#include "sync/record/record.h"
#include "sync/wire/json_writer.h"

#include <initializer_list>

namespace backwell::sync::wire
{

/// Writes resourceType, id, language if any, and begins the extension array with the client
/// version; the caller adds its own extensions and then calls endHead.
void beginHead(JsonWriter &to, const char *type, const Key &key, QStringView language = {});
/// Ends the extensions and writes our identifier; QuestionnaireResponse alone has just one (R4).
enum class Identifiers { One, Many };
void endHead(JsonWriter &to, const Key &key, Identifiers identifiers = Identifiers::Many);

/// {"reference":"Type/id"}
void writeReference(JsonWriter &to, const char *name, const char *type, const Uuid &id);
/// {"coding":[{"system":…,"code":…}]}
void writeConcept(JsonWriter &to, QStringView system, QStringView code, QStringView display = {},
                  QStringView version = {});
void writeCoding(JsonWriter &to, QStringView system, QStringView code, QStringView display = {},
                 QStringView version = {});
void beginExtension(JsonWriter &to, QStringView url);

/// The extension with this url, or a Null value.
const JsonValue &extensionOf(const JsonValue &element, QStringView url);
/// Our identifier if it is there (a server may have given its own id), else the id; and the client
/// version, 1 when absent. Errors: Invalid.
Result<Key> readKey(const JsonValue &resource);
/// The id behind element.reference "Type/<id>", also when absolute or with /_history/n.
/// Errors: Invalid with `path`.
Result<Uuid> readReference(const JsonValue &element, QStringView type, const QString &path);
/// What every record that belongs to a person begins with: its key, and the person behind
/// `personMember`, which is "subject" or "patient". Errors: Invalid.
struct Owned {
    Key key;
    Uuid person;
};
Result<Owned> readOwned(const JsonValue &resource, QStringView personMember);
/// The text behind "Type/<id>" without judging it; empty when there is none.
QString referencedId(const JsonValue &element);
Result<Instant> readInstant(const JsonValue &value, const QString &path);
/// A whole number of 32 bits, JSON grammar without fraction or exponent.
Result<qint32> readInteger(const JsonValue &value, const QString &path);
Result<Decimal> readDecimal(const JsonValue &value, const QString &path);
/// The text, or Invalid with `path` when absent or empty.
Result<QString> readText(const JsonValue &value, const QString &path);
/// The first coding of a CodeableConcept.
Coding readConcept(const JsonValue &concept_);
Coding readCoding(const JsonValue &coding);

bool isDecimal(QStringView text);
bool isDate(QStringView text);
bool isDateTime(QStringView text);
std::unexpected<Error> invalid(const QString &path);

} // namespace backwell::sync::wire
