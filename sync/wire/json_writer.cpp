// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/json_writer.h"

namespace backwell::sync::wire
{

void JsonWriter::separate()
{
    if (m_bytes.isEmpty())
        return;
    const char last = m_bytes.back();
    if (last != '{' && last != '[' && last != ':')
        m_bytes += ',';
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_bytes += bracket;
    m_deepest = std::max(m_deepest, ++m_depth);
}

void JsonWriter::end(char bracket)
{
    m_bytes += bracket;
    --m_depth;
}

JsonWriter &JsonWriter::beginObject()
{
    begin('{');
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    end('}');
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    begin('[');
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    end(']');
    return *this;
}

JsonWriter &JsonWriter::name(const char *key)
{
    separate();
    m_bytes += '"';
    m_bytes += key;
    m_bytes += "\":";
    return *this;
}

JsonWriter &JsonWriter::string(QStringView text)
{
    separate();
    m_bytes += '"';
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            m_bytes += "\\\"";
            break;
        case '\\':
            m_bytes += "\\\\";
            break;
        case '\n':
            m_bytes += "\\n";
            break;
        case '\r':
            m_bytes += "\\r";
            break;
        case '\t':
            m_bytes += "\\t";
            break;
        default:
            m_bytes += (quint8(c) < 0x20 || c == 0x7f) ? ' ' : c;
        }
    }
    m_bytes += '"';
    return *this;
}

JsonWriter &JsonWriter::integer(qint64 value)
{
    return raw(QByteArray::number(value));
}

JsonWriter &JsonWriter::boolean(bool value)
{
    return raw(value ? "true" : "false");
}

JsonWriter &JsonWriter::number(QStringView text)
{
    return raw(text.toLatin1());
}

JsonWriter &JsonWriter::raw(const QByteArray &json)
{
    separate();
    m_bytes += json;
    return *this;
}

JsonWriter &JsonWriter::member(const char *key, QStringView text)
{
    if (text.isEmpty())
        return *this;
    return name(key).string(text);
}

} // namespace backwell::sync::wire
