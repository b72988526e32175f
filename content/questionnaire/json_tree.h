// SPDX-License-Identifier: Apache-2.0
// JSON as a tree that keeps numbers as they were written and refuses double keys (over simdjson).
#pragma once

#include "platform/base/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace backwell::content
{

struct JsonMember;

struct Json {
    enum class Kind { Null, Bool, Number, String, Array, Object };
    Kind kind = Kind::Null;
    bool boolean = false;
    QString text; ///< of a string, or a number as written
    std::vector<Json> elements;
    std::vector<JsonMember> members; ///< in order, no name twice

    /// nullptr when absent or no object.
    const Json *get(QStringView key) const;
    /// The string at `key`, empty when absent or something else.
    QString string(QStringView key) const;
    /// The elements at `key`; empty when absent or no array.
    const std::vector<Json> &array(QStringView key) const;
    bool isObject() const { return kind == Kind::Object; }
};

struct JsonMember {
    QString name;
    Json value;
};

/// Errors: Invalid (not JSON, not UTF-8, a double key, deeper than 128, something after the end).
Result<Json> parseJson(const QByteArray &bytes);

} // namespace backwell::content
