// SPDX-License-Identifier: Apache-2.0
// What is not an item: facts, messages, words, movements, questions, help.
#include "content/movement/movement.h"
#include "content/questionnaire/reader.h"
#include "content/safety/help_now.h"
#include "content/tool/preview.h"

namespace backwell::content::tool
{

namespace
{

QString paragraph(const QString &text, const char *kind = "")
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p class=\"%1\">%2</p>\n")
                                .arg(QLatin1StringView(kind), escaped(text));
}

QString listOf(const QStringList &entries)
{
    QString html = QStringLiteral("<ul>\n");
    for (const QString &entry : entries)
        html += QStringLiteral("<li>%1</li>\n").arg(entry);
    return html + QStringLiteral("</ul>\n");
}

QString heading(const QString &id, const QString &title)
{
    return QStringLiteral("<h2 id=\"%1\">%2</h2>\n").arg(escaped(id), title);
}

/// Links to the items for which `cites` holds.
template <typename Cites>
QString citedBy(const PackSource &pack, const Cites &cites)
{
    QStringList links;
    for (const SourceItem &one : pack.items)
        if (cites(one.item))
            links += QStringLiteral("<a href=\"%1\">%2</a>")
                         .arg(PreviewDesk::pathOf(one.item), escaped(one.item.id));
    return links.isEmpty() ? QStringLiteral("<p class=\"quiet\">Cited by no text.</p>\n")
                           : QStringLiteral("<p class=\"quiet\">In: %1</p>\n")
                                 .arg(links.join(QStringLiteral(", ")));
}

void addFacts(PreviewDesk &desk)
{
    QString body = QStringLiteral("<h1>Facts</h1>\n");
    for (const Fact &fact : desk.pack.facts)
        body +=
            heading(fact.id, escaped(fact.id) + u' ' + PreviewDesk::mark(fact.mark)) +
            paragraph(fact.says) + paragraph(fact.source, "quiet") +
            paragraph(fact.caution.isEmpty() ? QString()
                                             : QStringLiteral("Caution: ") + fact.caution) +
            citedBy(desk.pack, [&](const LearnItem &item) { return item.facts.contains(fact.id); });
    desk.add(QStringLiteral("facts.html"), QStringLiteral("Facts"), body);
}

QString agreedBy(const char *who, const Agreement &agreed)
{
    return agreed.name.isEmpty()
               ? QStringLiteral("<p class=\"slot\">Not agreed by %1 yet: ________</p>\n")
                     .arg(QLatin1StringView(who))
               : QStringLiteral("<p>Agreed by %1: %2, %3</p>\n")
                     .arg(QLatin1StringView(who), escaped(agreed.name),
                          agreed.date.toString(Qt::ISODate));
}

void addMessages(PreviewDesk &desk)
{
    QString body = QStringLiteral("<h1>Key messages</h1>\n");
    for (const KeyMessage &message : desk.pack.messages) {
        QStringList facts;
        for (const QString &id : message.facts)
            if (const Fact *fact = desk.pack.fact(id))
                facts += QStringLiteral("<a href=\"facts.html#%1\">%1</a> %2 %3")
                             .arg(escaped(id), PreviewDesk::mark(fact->mark), escaped(fact->says));
        body += heading(message.id, escaped(message.says)) + paragraph(message.why) +
                listOf(facts) + agreedBy("clinicians", message.clinicians) +
                agreedBy("people", message.people) + citedBy(desk.pack, [&](const LearnItem &item) {
                    return item.messages.contains(message.id);
                });
    }
    desk.add(QStringLiteral("messages.html"), QStringLiteral("Key messages"), body);
}

void addGlossary(PreviewDesk &desk)
{
    QString body = QStringLiteral("<h1>Words in letters</h1>\n");
    for (const Term &term : desk.pack.terms)
        body +=
            heading(term.id, escaped(term.term)) + paragraph(term.means) +
            paragraph(term.serious ? QStringLiteral("Serious: told first.") : QString(), "mark") +
            paragraph(QStringLiteral("As letters write it: ") +
                          term.words.join(QStringLiteral(", ")),
                      "quiet");
    desk.add(QStringLiteral("glossary.html"), QStringLiteral("Words in letters"), body);
}

void addMovements(PreviewDesk &desk)
{
    const HtmlHands hands = desk.hands(0);
    QString body = QStringLiteral("<h1>Movements</h1>\n");
    const QString folder = QStringLiteral("movements/");
    for (auto file = desk.pack.files.lowerBound(folder);
         file != desk.pack.files.end() && file.key().startsWith(folder); ++file) {
        const auto movement = readMovement(file.value());
        if (!movement)
            continue;
        QStringList cues;
        for (const QString &cue : movement->cueTexts())
            cues += escaped(cue);
        body += heading(movement->id, escaped(movement->title)) +
                blocksHtml({Picture{movement->id, movement->title}}, hands, {}) +
                paragraph(movement->line) + paragraph(movement->why) + listOf(cues) +
                paragraph(movement->dose.text) + paragraph(movement->care) +
                paragraph(movement->easier) + paragraph(movement->harder) +
                paragraph(QStringLiteral("Source: ") + movement->source, "quiet");
    }
    desk.add(QStringLiteral("movements.html"), QStringLiteral("Movements"), body);
}

void addQuestions(const std::vector<Item> &items, QString &body)
{
    if (items.empty())
        return;
    body += QStringLiteral("<ul>\n");
    for (const Item &item : items) {
        body += QStringLiteral("<li>%1 <span class=\"quiet\">(%2)</span>\n")
                    .arg(escaped(item.text), escaped(item.linkId));
        addQuestions(item.items, body);
        body += QStringLiteral("</li>\n");
    }
    body += QStringLiteral("</ul>\n");
}

void addMeasures(PreviewDesk &desk)
{
    QString body = QStringLiteral("<h1>Questions</h1>\n");
    const QString folder = QStringLiteral("questionnaires/");
    for (auto file = desk.pack.files.lowerBound(folder);
         file != desk.pack.files.end() && file.key().startsWith(folder); ++file) {
        const ReadQuestionnaire read = readQuestionnaire(file.value());
        const QString id = file.key().mid(folder.size()).chopped(5);
        if (!read.questionnaire) {
            body += heading(id, escaped(id)) + paragraph(QStringLiteral("It cannot be read."));
            continue;
        }
        body += heading(id, escaped(read.questionnaire->title)) +
                paragraph(id + QStringLiteral(" version ") + read.questionnaire->version, "quiet");
        addQuestions(read.questionnaire->items, body);
    }
    desk.add(QStringLiteral("measures.html"), QStringLiteral("Questions"), body);
}

void addHelp(PreviewDesk &desk)
{
    const auto help = readHelpNow(desk.pack.files.value(QStringLiteral("safety/help-now.json")));
    QString body = QStringLiteral("<h1>Get help now</h1>\n");
    if (!help)
        body += QStringLiteral("<p class=\"slot\">This pack has no list of its own.</p>\n");
    else {
        body += paragraph(help->intro);
        for (const Tier &tier : help->tiers) {
            QStringList signs;
            for (const Sign &sign : tier.signs)
                signs += QStringLiteral("%1 %2<br><span class=\"quiet\">%3</span>")
                             .arg(PreviewDesk::mark(sign.mark), escaped(sign.text),
                                  escaped(sign.source));
            body += heading(tier.id, escaped(tier.title)) + paragraph(tier.action) +
                    paragraph(QStringLiteral("Where: ") + tier.where) +
                    paragraph(QStringLiteral("What to say: ") + tier.say) + listOf(signs);
        }
        QStringList lines;
        for (const CrisisLine &line : help->crisis)
            lines += QStringLiteral("%1 %2: %3<br><span class=\"quiet\">%4</span>")
                         .arg(PreviewDesk::mark(line.mark), escaped(line.title), escaped(line.line),
                              escaped(line.source));
        body += QStringLiteral("<h2 id=\"crisis\">Somebody to talk to</h2>\n") + listOf(lines);
    }
    desk.add(QStringLiteral("help.html"), QStringLiteral("Get help now"), body);
}

} // namespace

void addLists(PreviewDesk &desk)
{
    addFacts(desk);
    addMessages(desk);
    addGlossary(desk);
    addMovements(desk);
    addMeasures(desk);
    addHelp(desk);
}

} // namespace backwell::content::tool
