// SPDX-License-Identifier: Apache-2.0
// Writes compact JSON, once, in the order it is told; numbers as the text they were given.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace backwell::sync::wire
{

/// Members appear in the order of the calls. The caller keeps begin and end in balance.
class JsonWriter
{
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    /// The name of the next member; plain ASCII without quotes.
    JsonWriter &name(const char *key);

    /// Control characters other than tab, line feed and carriage return become a space.
    JsonWriter &string(QStringView text);
    JsonWriter &integer(qint64 value);
    JsonWriter &boolean(bool value);
    /// `text` is JSON number grammar already; it is written as it is.
    JsonWriter &number(QStringView text);
    /// `json` is one complete value; it is written as it is.
    JsonWriter &raw(const QByteArray &json);

    /// A member with a text; nothing when the text is empty (FHIR has no empty strings).
    JsonWriter &member(const char *key, QStringView text);

    /// The deepest nesting so far; 1 is a flat object.
    int deepest() const { return m_deepest; }
    const QByteArray &bytes() const { return m_bytes; }

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();

    QByteArray m_bytes;
    int m_depth = 0;
    int m_deepest = 0;
};

} // namespace backwell::sync::wire
