// SPDX-License-Identifier: Apache-2.0
#include "content/sheet/sheet_html.h"

#include <QLocale>

#include <algorithm>

namespace backwell::content
{

namespace
{

// The palette of the app on paper. `Content-Security-Policy` is for browsers: nothing is fetched.
constexpr auto start =
    R"(<!DOCTYPE html>
<html lang="%1" dir="%2">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'">
<title>%3</title>
<style>
:root{color-scheme:light dark}
body{font:1.125rem/1.5 Inter,system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1d2b2a;background:#fbf8f2}
h1{font-size:2rem;line-height:1.2;margin:.2em 0}h2{font-size:1.4rem;line-height:1.25;margin:1.6em 0 .4em}h3{font-size:1.15rem;margin:1.2em 0 .3em}
a{color:#2b6285}.quiet{color:#53635f;font-size:1rem}
blockquote{margin:1em 0;padding:.6em 1em;border-inline-start:.3em solid #1f6f5c;background:#e7f1ec}
blockquote p{margin:.3em 0}
.help{border:.15em solid #8a2846;border-radius:.8em;padding:.2em 1em;margin:2em 0}.help h2{color:#8a2846;margin-top:.6em}
table{border-collapse:collapse;width:100%;font-size:.95rem}caption{text-align:start;font-weight:600;padding:.4em 0}
th,td{border:1px solid #b9c4bf;padding:.35em .5em;text-align:start;vertical-align:top}th{font-weight:600}
.people{margin:.2em 0}.people img{vertical-align:middle;max-width:80%;height:auto}img{max-width:100%;height:auto}
footer{border-top:1px solid #b9c4bf;margin-top:2em;padding-top:.6em}
@media (prefers-color-scheme:dark){body{color:#eef3ef;background:#14201e}a{color:#8fc7e8}.quiet{color:#a9b8b2}blockquote{background:#1e2d2a;border-color:#7fd1b9}.help{border-color:#f2a3b8}.help h2{color:#f2a3b8}img{background:#fbf8f2}}
@media print{body{font-size:12pt;margin:0;max-width:none;color:#000;background:#fff}h1,h2,h3{break-after:avoid}p,li,blockquote,tr,img,.help{break-inside:avoid}a{color:inherit}}
%4</style>
</head>
<body>
)";

QString dataAddress(const QString &source)
{
    // Whatever a picture's address is, only one that lies in the page itself stays.
    return source.startsWith(u"data:image/") ? source : QString();
}

QString helpHtml(const SheetHelp &help)
{
    if (help.lines.empty())
        return {};
    QString html = QStringLiteral("<section class=\"help\" id=\"help\">\n<h2>%1</h2>\n")
                       .arg(escaped(help.title));
    for (const SheetHelp::Line &line : help.lines) {
        html += QStringLiteral("<h3>%1</h3>\n<ul>\n").arg(escaped(line.title));
        for (const QString &sign : line.signs)
            html += QStringLiteral("<li>%1</li>\n").arg(escaped(sign));
        html += QStringLiteral("</ul>\n<p><strong>%1</strong></p>\n").arg(escaped(line.action));
    }
    return html + QStringLiteral("</section>\n");
}

QString termsHtml(const Sheet &sheet)
{
    if (sheet.terms.empty())
        return {};
    QString html = QStringLiteral("<h2>%1</h2>\n<dl>\n").arg(escaped(sheet.words.words));
    for (const Term &term : sheet.terms)
        html += QStringLiteral("<dt id=\"word-%1\"><strong>%2</strong></dt>\n<dd>%3</dd>\n")
                    .arg(escaped(term.id), escaped(term.term), escaped(term.means));
    return html + QStringLiteral("</dl>\n");
}

QString sourcesHtml(const Sheet &sheet)
{
    if (sheet.sources.isEmpty())
        return {};
    QString html =
        QStringLiteral("<h2>%1</h2>\n<ul class=\"quiet\">\n").arg(escaped(sheet.words.sources));
    for (const QString &source : sheet.sources)
        html += QStringLiteral("<li>%1</li>\n").arg(escaped(source));
    return html + QStringLiteral("</ul>\n");
}

} // namespace

QString htmlHead(const QString &language, const QString &title, const QString &style)
{
    const bool rightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    return QString::fromUtf8(start).arg(escaped(language),
                                        rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                                        escaped(title), style);
}

QByteArray sheetHtml(const Sheet &sheet, const HtmlHands &hands)
{
    const auto address = [&sheet](const Link &link) -> QString {
        switch (link.to) {
        case Link::To::Help:
            return sheet.help.lines.empty() ? QString() : QStringLiteral("#help");
        case Link::To::Glossary:
            return std::ranges::find(sheet.terms, link.id, &Term::id) == sheet.terms.end()
                       ? QString()
                       : QStringLiteral("#word-") + link.id;
        case Link::To::Phone:
            return QStringLiteral("tel:") + link.id;
        default:
            return {};
        }
    };
    const HtmlHands own{
        .figure =
            [&](const Picture &picture) {
                return hands.figure ? dataAddress(hands.figure(picture)) : QString();
            },
        .people =
            [&](int tens) { return hands.people ? dataAddress(hands.people(tens)) : QString(); },
        .address = address};
    QString html = htmlHead(sheet.language, sheet.title) + QStringLiteral("<main>\n");
    if (!sheet.above.isEmpty())
        html += QStringLiteral("<p class=\"quiet\">%1</p>\n").arg(escaped(sheet.above));
    html += QStringLiteral("<h1>%1</h1>\n").arg(escaped(sheet.title));
    if (!sheet.below.isEmpty())
        html += QStringLiteral("<p class=\"quiet\">%1</p>\n").arg(escaped(sheet.below));
    html +=
        blocksHtml(sheet.blocks, own, sheet.words) + helpHtml(sheet.help) + termsHtml(sheet) +
        sourcesHtml(sheet) +
        QStringLiteral("</main>\n<footer class=\"quiet\"><p>%1</p></footer>\n</body>\n</html>\n")
            .arg(escaped(sheet.foot));
    return html.toUtf8();
}

} // namespace backwell::content
