// SPDX-License-Identifier: Apache-2.0
#include "sync/endpoint/review/page_template.h"

#include <QFile>
#include <QJsonArray>

#include <kainjow/mustache.hpp>

namespace backwell::sync::endpoint
{

namespace
{
namespace mustache = kainjow::mustache;

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/backwell/review/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

mustache::data toData(const QJsonValue &value)
{
    if (value.isObject()) {
        mustache::data object(mustache::data::type::object);
        const QJsonObject members = value.toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            object.set(member.key().toStdString(), toData(member.value()));
        return object;
    }
    if (value.isArray()) {
        mustache::data list(mustache::data::type::list);
        for (const QJsonValue &item : value.toArray())
            list.push_back(toData(item));
        return list;
    }
    if (value.isBool())
        return mustache::data(value.toBool());
    if (value.isDouble())
        return mustache::data(std::to_string(value.toInteger()));
    // An empty text is a section that is not there.
    const std::string text = value.toString().toStdString();
    return text.empty() ? mustache::data(false) : mustache::data(text);
}

std::string rendered(const QString &name, const QJsonObject &view)
{
    mustache::mustache page(
        resource(QStringLiteral("templates/%1.mustache").arg(name)).toStdString());
    return page.is_valid() ? page.render(toData(view)) : std::string();
}
} // namespace

QByteArray renderPage(const QString &name, const QJsonObject &view)
{
    QJsonObject whole = view;
    whole[u"body"] = QString::fromStdString(rendered(name, view));
    return QByteArray::fromStdString(rendered(QStringLiteral("layout"), whole));
}

QByteArray styleSheet()
{
    static const QByteArray sheet = resource(QStringLiteral("templates/style.css"));
    return sheet;
}

} // namespace backwell::sync::endpoint
