// SPDX-License-Identifier: Apache-2.0
// Decoding of queries, forms and cookies, and the two shapes of answer used everywhere.
#include "sync/endpoint/http/http_message.h"

namespace backwell::sync::endpoint
{

namespace
{
QString decoded(QByteArrayView text)
{
    QByteArray bytes = text.toByteArray();
    bytes.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
}
} // namespace

Fields Fields::parse(QByteArrayView encoded)
{
    Fields fields;
    for (const QByteArray &pair : encoded.toByteArray().split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype sign = pair.indexOf('=');
        fields.m_pairs.emplace_back(decoded(sign < 0 ? pair : pair.left(sign)),
                                    sign < 0 ? QString() : decoded(pair.mid(sign + 1)));
    }
    return fields;
}

QString Fields::value(QStringView name) const
{
    for (const auto &[key, value] : m_pairs) {
        if (key == name)
            return value;
    }
    return {};
}

QStringList Fields::values(QStringView name) const
{
    QStringList found;
    for (const auto &[key, value] : m_pairs)
        if (key == name)
            found.push_back(value);
    return found;
}

QByteArray HttpRequest::cookie(const QByteArray &name) const
{
    for (const QByteArray &pair : header("cookie").split(';')) {
        const QByteArray trimmed = pair.trimmed();
        if (trimmed.startsWith(name + '='))
            return trimmed.mid(name.size() + 1);
    }
    return {};
}

HttpResponse jsonResponse(int status, QByteArray body)
{
    return {status, "application/json", std::move(body), {}};
}

HttpResponse redirect(const QByteArray &location)
{
    return {303, {}, {}, {{"Location", location}}};
}

} // namespace backwell::sync::endpoint
