// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/searchset.h"

#include "sync/wire/resource_parts.h"

namespace backwell::sync::wire
{

Result<QString> readSearchset(const QByteArray &searchset,
                              const std::function<void(const JsonValue &resource)> &take)
{
    const auto json = parseJson(searchset);
    if (!json)
        return std::unexpected(json.error());
    if ((*json)[u"resourceType"].string() != u"Bundle" || (*json)[u"type"].string() != u"searchset")
        return invalid(QStringLiteral("type"));
    for (const JsonValue &entry : (*json)[u"entry"].items)
        take(entry[u"resource"]);
    QString next;
    for (const JsonValue &link : (*json)[u"link"].items)
        if (link[u"relation"].string() == u"next")
            next = link[u"url"].string();
    return next;
}

} // namespace backwell::sync::wire
