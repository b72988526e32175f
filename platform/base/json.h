// SPDX-License-Identifier: Apache-2.0
// JSON as it was written: number text kept, duplicate keys refused, every value knows its own
// bytes. The one wrapper of simdjson's reader.
#pragma once

#include "platform/base/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace backwell
{

struct JsonMember;

/// One value of a document. `raw` points into the bytes that were parsed; they must outlive it.
struct JsonValue {
    enum class Kind { Null, Bool, Number, String, Array, Object };
    Kind kind = Kind::Null;
    bool boolean = false;
    QString text;                    ///< a String's text, or a Number exactly as written
    std::vector<JsonValue> items;    ///< of an Array
    std::vector<JsonMember> members; ///< of an Object, in the order written
    QByteArrayView raw;              ///< the value's own bytes, without space around it

    bool isObject() const { return kind == Kind::Object; }
    bool isArray() const { return kind == Kind::Array; }
    bool isString() const { return kind == Kind::String; }

    /// The member, or nullptr when there is none or this is no object.
    const JsonValue *find(QStringView name) const;
    /// The member, or a Null value when there is none or this is no object.
    const JsonValue &operator[](QStringView name) const;
    /// The item, or a Null value when there is none or this is no array.
    const JsonValue &at(size_t index) const;
    /// The text of a String, else empty.
    QString string() const { return isString() ? text : QString(); }
};

struct JsonMember {
    QString name;
    JsonValue value;
};

inline constexpr int maxJsonDepth = 64;

/// Parses a whole document whose top is an object. Errors: Invalid (not JSON, not UTF-8, anything
/// after it, duplicate keys, nested over maxJsonDepth, top is no object). Names no value.
Result<JsonValue> parseJson(const QByteArray &bytes);

/// Same value? Members in any order, numbers by their text.
bool sameJson(const JsonValue &a, const JsonValue &b);

} // namespace backwell
