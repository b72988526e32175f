// SPDX-License-Identifier: Apache-2.0
// backwell-pack stats: how much of what there is, how hard it reads, what is still empty.
#include "content/tool/prose.h"
#include "content/tool/translation_check.h"
#include "content/tool/verbs.h"

#include <algorithm>

namespace backwell::content::tool
{

namespace
{
/// Counts in the order of their keys.
using Counts = QMap<QString, int>;

QString inWords(const Counts &counts)
{
    QStringList parts;
    for (auto one = counts.begin(); one != counts.end(); ++one)
        parts += QStringLiteral("%1 %2").arg(one.key()).arg(one.value());
    return parts.join(QStringLiteral(", "));
}

void row(const char *name, const QString &text)
{
    print(QStringLiteral("%1 %2").arg(QLatin1StringView(name), -14).arg(text));
}

void printItems(const PackSource &pack)
{
    Counts kinds;
    Counts topics;
    Counts audiences;
    Counts readers;
    Counts messages;
    QMap<int, int> boxes;
    qint64 words = 0;
    for (int box = 1; box <= 24; ++box)
        boxes.insert(box, 0);
    for (const Topic &topic : pack.topics)
        topics.insert(topic.id, 0);
    for (const KeyMessage &message : pack.messages)
        messages.insert(message.id, 0);
    for (const auto &[path, item] : pack.items) {
        ++kinds[folderOf(item.kind)];
        ++topics[item.topic];
        ++audiences[wordOf(item.audience)];
        ++readers[wordOf(item.reader)];
        for (const QString &message : item.messages)
            ++messages[message];
        for (const int box : item.boxes)
            ++boxes[box];
        words += bodyWords(item);
    }
    row("items", QStringLiteral("%1: %2").arg(pack.items.size()).arg(inWords(kinds)));
    row("words", QString::number(words));
    row("by topic", inWords(topics));
    row("by audience", inWords(audiences));
    row("by reader", inWords(readers));
    row("by message", inWords(messages));
    QStringList filled;
    QStringList none;
    for (auto box = boxes.begin(); box != boxes.end(); ++box) {
        const QString number = QString::number(box.key());
        if (box.value() > 0)
            filled += number + u':' + QString::number(box.value());
        else
            none += number;
    }
    row("by box", filled.join(u' '));
    row("boxes without", none.isEmpty() ? QStringLiteral("none") : none.join(u' '));
}

void printGrade(const char *name, std::vector<std::pair<double, QString>> grades)
{
    if (grades.empty())
        return;
    std::ranges::sort(grades);
    const size_t half = grades.size() / 2;
    const double median = grades.size() % 2 == 1
                              ? grades[half].first
                              : (grades[half - 1].first + grades[half].first) / 2;
    row("grade", QStringLiteral("%1: median %2, highest %3 (%4)")
                     .arg(QString::fromUtf8(name))
                     .arg(median, 0, 'f', 1)
                     .arg(grades.back().first, 0, 'f', 1)
                     .arg(grades.back().second));
}

void printGrades(const PackSource &pack)
{
    std::vector<std::pair<double, QString>> kincaid;
    std::vector<std::pair<double, QString>> colemanLiau;
    for (const auto &[path, item] : pack.items) {
        const Grades grades = gradesOf(sentencesOf(item.passages()));
        kincaid.emplace_back(grades.fleschKincaid, path);
        colemanLiau.emplace_back(grades.colemanLiau, path);
    }
    printGrade("Flesch\u2013Kincaid", kincaid);
    printGrade("Coleman\u2013Liau", colemanLiau);
}

void printEvidence(const PackSource &pack)
{
    Counts marks;
    QSet<QString> cited;
    for (const auto &[path, item] : pack.items)
        cited.unite(QSet<QString>(item.facts.begin(), item.facts.end()));
    qsizetype known = 0;
    for (const Fact &fact : pack.facts) {
        ++marks[fact.mark];
        known += cited.contains(fact.id) ? 1 : 0;
    }
    row("facts", QStringLiteral("%1: %2; %3 cited by items")
                     .arg(pack.facts.size())
                     .arg(inWords(marks))
                     .arg(known));
    const auto filled = [&](QString LearnItem::*slot) {
        return std::ranges::count_if(
            pack.items, [&](const SourceItem &one) { return !(one.item.*slot).isEmpty(); });
    };
    row("slots filled", QStringLiteral("approver %1, easyRead %2, signFilm %3, of %4")
                            .arg(filled(&LearnItem::approver))
                            .arg(filled(&LearnItem::easyRead))
                            .arg(filled(&LearnItem::signFilm))
                            .arg(pack.items.size()));
    const auto agreed = [&](Agreement KeyMessage::*who) {
        return std::ranges::count_if(
            pack.messages, [&](const KeyMessage &one) { return !(one.*who).name.isEmpty(); });
    };
    row("agreed", QStringLiteral("messages by clinicians %1, by people %2, of %3")
                      .arg(agreed(&KeyMessage::clinicians))
                      .arg(agreed(&KeyMessage::people))
                      .arg(pack.messages.size()));
}
} // namespace

int statsVerb(Arguments arguments)
{
    const QString against = arguments.take(QStringLiteral("--against"));
    if (arguments.words.size() != 1)
        return misused;
    const auto pack = wholeSource(arguments.words[0]);
    if (!pack)
        return complain(pack.error());
    row("pack", QStringLiteral("%1 %2, %3")
                    .arg(pack->manifest->name, pack->manifest->version, pack->manifest->language));
    printItems(*pack);
    if (pack->manifest->language.startsWith(u"en"))
        printGrades(*pack);
    printEvidence(*pack);
    if (against.isEmpty())
        return worked;
    const auto original = wholeSource(against);
    if (!original)
        return complain(original.error());
    const Coverage coverage = coverageOf(*pack, *original);
    const qsizetype translated = coverage.of - coverage.missing.size();
    row("translated", QStringLiteral("%1 of %2 files, terms and sentences of %3 (%4 %); "
                                     "%5 of its own")
                          .arg(translated)
                          .arg(coverage.of)
                          .arg(original->manifest->name)
                          .arg(coverage.of > 0 ? 100 * translated / coverage.of : 100)
                          .arg(coverage.extra.size()));
    row("as they are",
        QStringLiteral("%1 emergency lists and questionnaires").arg(coverage.kept.size()));
    return worked;
}

} // namespace backwell::content::tool
