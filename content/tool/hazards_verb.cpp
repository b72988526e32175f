// SPDX-License-Identifier: Apache-2.0
// backwell-pack hazards: the hazard log as a page that people read. JSON in, one table out. The
// rule test holds the log to its schema; here it is only shown.
#include "content/tool/verbs.h"
#include "platform/base/json.h"
#include "platform/base/paths.h"

#include <QStringList>

#include <cstdio>

namespace backwell::content::tool
{

namespace
{

constexpr auto head =
    "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<title>Hazard log</title>\n<style>body{font-family:sans-serif;margin:2em;max-width:70em}"
    "table{border-collapse:collapse}td,th{border:1px solid #888;padding:.4em;text-align:left;"
    "vertical-align:top}code{overflow-wrap:anywhere}</style>\n</head>\n<body>\n"
    "<h1>Hazard log</h1>\n";

QString plain(const JsonValue &value)
{
    return value.text.toHtmlEscaped();
}

/// "severity 5 × likelihood 3 = risk 4"
QString risk(const JsonValue &value)
{
    return QStringLiteral("severity %1 × likelihood %2, risk %3")
        .arg(plain(value[u"severity"]), plain(value[u"likelihood"]), plain(value[u"risk"]));
}

QString control(const JsonValue &value)
{
    QString text =
        QStringLiteral("<li>%1: %2").arg(plain(value[u"kind"]), plain(value[u"control"]));
    for (const JsonValue &held : value[u"heldBy"].items) {
        const QString function = plain(held[u"function"]);
        text += QStringLiteral("<br><code>%1%2</code>")
                    .arg(plain(held[u"test"]),
                         function.isEmpty() ? QString() : QStringLiteral("::") + function);
    }
    return text + QStringLiteral("</li>\n");
}

QString hazard(const JsonValue &value)
{
    QStringList causes;
    for (const JsonValue &cause : value[u"causes"].items)
        causes.append(plain(cause));
    QString controls;
    for (const JsonValue &one : value[u"controls"].items)
        controls += control(one);
    QString text = QStringLiteral("<h2 id=\"%1\">%1: %2</h2>\n<table>\n")
                       .arg(plain(value[u"id"]), plain(value[u"hazard"]));
    const auto row = [&text](const char *name, const QString &cell) {
        if (!cell.isEmpty())
            text += QStringLiteral("<tr><th scope=\"row\">%1</th><td>%2</td></tr>\n")
                        .arg(QLatin1String(name), cell);
    };
    row("Causes", causes.join(QStringLiteral("; ")));
    row("Effect and harm", plain(value[u"effect"]));
    row("Before controls", risk(value[u"initial"]));
    row("Controls", QStringLiteral("<ul>\n") + controls + QStringLiteral("</ul>"));
    row("After controls", risk(value[u"residual"]));
    row("Still open", plain(value[u"stillOpen"]));
    row("Owner", QStringList({plain(value[u"owner"][u"role"]), plain(value[u"owner"][u"name"])})
                     .join(QStringLiteral(" "))
                     .trimmed());
    row("Status", plain(value[u"status"]));
    return text + QStringLiteral("</table>\n");
}

} // namespace

int hazardsVerb(Arguments arguments)
{
    if (arguments.words.size() != 1)
        return misused;
    const QString &file = arguments.words.front();
    const auto bytes = paths::readAll(file, 4 << 20);
    if (!bytes) {
        std::fprintf(stderr, "%s cannot be read.\n", qUtf8Printable(file));
        return failed;
    }
    const auto log = parseJson(*bytes);
    if (!log || !(*log)[u"hazards"].isArray()) {
        std::fprintf(stderr, "%s is no hazard log: there is no list \"hazards\" in it.\n",
                     qUtf8Printable(file));
        return failed;
    }
    std::fputs(head, stdout);
    std::printf("<p>%s</p>\n", qUtf8Printable(plain((*log)[u"about"])));
    for (const JsonValue &one : (*log)[u"hazards"].items)
        std::fputs(qUtf8Printable(hazard(one)), stdout);
    std::fputs("</body>\n</html>\n", stdout);
    return worked;
}

} // namespace backwell::content::tool
