// SPDX-License-Identifier: Apache-2.0
// A page for each item, and what all pages share.
#include "content/tool/preview.h"

#include "content/print/sheet_pictures.h"
#include "content/sheet/sheet_html.h"

#include <algorithm>

namespace backwell::content::tool
{

namespace
{

constexpr auto style =
    "body{max-width:60rem}.mark{font-weight:600;color:#9a4b1f}.slot{color:#8a2846}"
    "dl.head{display:grid;grid-template-columns:auto 1fr;gap:.1em 1em}"
    "td:nth-of-type(4){white-space:nowrap}dl.head dt{font-weight:600}dl.head dd{margin:0}"
    "@media (prefers-color-scheme:dark){.mark{color:#e9a06f}.slot{color:#f2a3b8}}";

QString boxesOf(const LearnItem &item)
{
    QStringList boxes;
    for (const int box : item.boxes)
        boxes += QString::number(box);
    return boxes.join(QStringLiteral(", "));
}

QString headOf(const PreviewDesk &desk, const LearnItem &item)
{
    QString html = QStringLiteral("<dl class=\"head\">\n");
    const auto row = [&html](const char *name, const QString &value) {
        if (!value.isEmpty())
            html += QStringLiteral("<dt>%1</dt><dd>%2</dd>\n").arg(QLatin1StringView(name), value);
    };
    QStringList messages;
    for (const QString &id : item.messages)
        messages += QStringLiteral("<a href=\"../messages.html#%1\">%1</a>").arg(escaped(id));
    row("For", wordOf(item.reader) + QStringLiteral(", ") + wordOf(item.audience) +
                   QStringLiteral(", ") + wordOf(item.when));
    row("Pathway boxes", boxesOf(item));
    row("Key messages", messages.join(QStringLiteral(", ")));
    row("Minutes", item.minutes > 0 ? QString::number(item.minutes) : QString());
    row("Review by", item.reviewBy.toString(Qt::ISODate));
    row("Approver", PreviewDesk::approver(item.approver));
    row("Easy read", item.easyRead.isEmpty() ? QStringLiteral("none yet") : escaped(item.easyRead));
    row("Sign language film",
        item.signFilm.isEmpty() ? QStringLiteral("none yet") : escaped(item.signFilm));
    row("To be checked", desk.openMarks(item));
    return html + QStringLiteral("</dl>\n");
}

QString factsHtml(const PackSource &pack, const LearnItem &item)
{
    QString html = QStringLiteral("<h2>What it rests on</h2>\n");
    const std::vector<Fact> facts = factsOf(item, pack.facts);
    if (facts.empty())
        return html + QStringLiteral("<p class=\"slot\">No fact is cited.</p>\n");
    html += QStringLiteral("<ul>\n");
    for (const Fact &fact : facts)
        html += QStringLiteral("<li><a href=\"../facts.html#%1\">%1</a> %2 %3<br><span "
                               "class=\"quiet\">%4</span></li>\n")
                    .arg(escaped(fact.id), PreviewDesk::mark(fact.mark), escaped(fact.says),
                         escaped(fact.source));
    return html + QStringLiteral("</ul>\n");
}

void addItem(PreviewDesk &desk, const LearnItem &item)
{
    QString body =
        QStringLiteral("<p class=\"quiet\">%1 · <a href=\"../index.html#topic-%2\">%2</a>"
                       "</p>\n<h1>%3</h1>\n")
            .arg(PreviewDesk::kindName(item.kind), escaped(item.topic), escaped(item.title));
    body += headOf(desk, item);
    const HtmlHands hands = desk.hands(1);
    if (!item.picture.isEmpty())
        body += blocksHtml({Picture{item.picture, QStringLiteral("Its picture: ") + item.picture}},
                           hands, {});
    if (!item.summary.isEmpty())
        body += QStringLiteral("<p><strong>%1</strong></p>\n").arg(escaped(item.summary));
    if (item.verdict)
        body += QStringLiteral("<p><strong>Answer: %1</strong></p>\n").arg(wordOf(*item.verdict));
    body += blocksHtml(item.blocks, hands, {}) + factsHtml(desk.pack, item);
    desk.add(PreviewDesk::pathOf(item), item.title, body);
}

} // namespace

PreviewDesk::PreviewDesk(const PackSource &pack) : pack(pack) {}

QString PreviewDesk::up(int depth)
{
    return QStringLiteral("../").repeated(depth);
}

QString PreviewDesk::pathOf(const LearnItem &item)
{
    return QStringLiteral("%1/%2.html").arg(folderOf(item.kind), item.id);
}

QString PreviewDesk::mark(const QString &mark)
{
    return mark.isEmpty() ? QString()
                          : QStringLiteral("<span class=\"mark\">[%1]</span>").arg(escaped(mark));
}

QString PreviewDesk::kindName(LearnKind kind)
{
    return kind == LearnKind::Article ? QStringLiteral("Article")
           : kind == LearnKind::Card  ? QStringLiteral("Card")
                                      : QStringLiteral("Belief");
}

QString PreviewDesk::approver(const QString &approver)
{
    return approver.isEmpty()
               ? QStringLiteral("<span class=\"slot\">waiting for a clinician: ________</span>")
               : escaped(approver);
}

QString PreviewDesk::openMarks(const LearnItem &item) const
{
    QStringList marks;
    for (const Fact &fact : factsOf(item, pack.facts))
        if (fact.mark != u"V")
            marks += mark(fact.mark);
    marks.removeDuplicates();
    return marks.join(u' ');
}

void PreviewDesk::add(const QString &path, const QString &title, const QString &body)
{
    const QString home = up(int(path.count(u'/'))) + QStringLiteral("index.html");
    const QString html =
        htmlHead(pack.manifest->language, title, QString::fromLatin1(style)) +
        QStringLiteral("<nav><a href=\"%1\">All texts</a></nav>\n<main>\n%2</main>\n</body>\n"
                       "</html>\n")
            .arg(home, body);
    files.insert(path, html.toUtf8());
}

HtmlHands PreviewDesk::hands(int depth)
{
    return {.figure = [this, depth](const Picture &picture) { return figure(picture, depth); },
            .people = [this, depth](int tens) { return people(tens, depth); },
            .address = [this, depth](const Link &link) { return address(link, depth); },
            .mark = &PreviewDesk::mark};
}

QString PreviewDesk::figure(const Picture &picture, int depth)
{
    const QString path =
        QStringLiteral("pictures/%1.png").arg(QString(picture.target).replace(u'/', u'.'));
    if (!files.contains(path)) {
        const QByteArray png = figurePng(picture.target, [this](const QString &id) {
            const auto read =
                readMovement(pack.files.value(QStringLiteral("movements/%1.json").arg(id)));
            return read ? std::optional(*read) : std::nullopt;
        });
        if (png.isEmpty())
            return {};
        files.insert(path, png);
    }
    return up(depth) + path;
}

QString PreviewDesk::people(int tens, int depth)
{
    const QString path = QStringLiteral("pictures/people-%1.png").arg(tens);
    if (!files.contains(path))
        files.insert(path, tenPeoplePng(tens));
    return up(depth) + path;
}

QString PreviewDesk::address(const Link &link, int depth) const
{
    const auto item = [&](LearnKind kind) {
        const SourceItem *found = pack.find(kind, link.id);
        return found ? up(depth) + pathOf(found->item) : QString();
    };
    const auto anchor = [&](const char *page, bool there) {
        return there ? up(depth) + QLatin1StringView(page) + u'#' + link.id : QString();
    };
    switch (link.to) {
    case Link::To::Article:
        return item(LearnKind::Article);
    case Link::To::Card:
        return item(LearnKind::Card);
    case Link::To::Belief:
        return item(LearnKind::Belief);
    case Link::To::Movement:
        return anchor("movements.html",
                      pack.files.contains(QStringLiteral("movements/%1.json").arg(link.id)));
    case Link::To::Measure:
        return anchor("measures.html",
                      pack.files.contains(QStringLiteral("questionnaires/%1.json").arg(link.id)));
    case Link::To::Glossary:
        return anchor("glossary.html",
                      std::ranges::find(pack.terms, link.id, &Term::id) != pack.terms.end());
    case Link::To::Help:
        return up(depth) + QStringLiteral("help.html");
    case Link::To::Phone:
        return QStringLiteral("tel:") + link.id;
    }
    return {};
}

Files previewOf(const PackSource &pack)
{
    PreviewDesk desk(pack);
    for (const SourceItem &one : pack.items)
        addItem(desk, one.item);
    addLists(desk);
    addIndex(desk);
    return desk.files;
}

} // namespace backwell::content::tool
