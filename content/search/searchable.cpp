// SPDX-License-Identifier: Apache-2.0
// Every file that can be found becomes sentences.
#include "content/search/searchable.h"

#include "content/article/learn_item.h"
#include "content/article/library.h"
#include "content/movement/movement.h"
#include "content/safety/help_now.h"
#include "platform/base/paths.h"

#include <QDir>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace backwell::content
{

namespace
{
QStringList sentencesOfAll(const QStringList &paragraphs)
{
    QStringList sentences;
    for (const QString &paragraph : paragraphs)
        sentences += sentencesOf(paragraph);
    return sentences;
}

Result<QByteArray> readIf(const QString &file)
{
    auto bytes = paths::readAll(file, 4 << 20);
    if (!bytes && bytes.error().kind == ErrorKind::NotFound)
        return QByteArray();
    return bytes;
}

LearnKind learnKindOf(FoundKind kind)
{
    return kind == FoundKind::Article ? LearnKind::Article
           : kind == FoundKind::Card  ? LearnKind::Card
                                      : LearnKind::Belief;
}

Searchable pageOf(FoundKind kind, const LearnItem &item)
{
    Searchable found{.kind = kind,
                     .id = item.id,
                     .title = item.title,
                     .topic = item.topic,
                     .clinician = item.reader == Reader::Clinician,
                     .summary = item.summary,
                     .sentences = {}};
    for (const Passage &passage : item.passages())
        if (passage.body) // title and summary are kept apart
            found.sentences += sentencesOf(passage.text);
    return found;
}

Searchable pageOf(const Movement &movement)
{
    return {.kind = FoundKind::Movement,
            .id = movement.id,
            .title = movement.title,
            .topic = {},
            .clinician = false,
            .summary = movement.line,
            .sentences =
                sentencesOfAll(QStringList{movement.why} + movement.cueTexts() +
                               QStringList{movement.easier, movement.harder, movement.care})};
}

Searchable pageOf(const Term &term)
{
    return {.kind = FoundKind::Term,
            .id = term.id,
            .title = term.term,
            .topic = {},
            .clinician = false,
            .summary = {},
            .sentences = sentencesOf(term.means)};
}

QString begun(QString sentence)
{
    if (!sentence.isEmpty())
        sentence.front() = sentence.front().toUpper();
    return sentence;
}

/// What to do is its title; the signs are its sentences.
void addHelp(const HelpNow &help, std::vector<Searchable> &all)
{
    for (const Tier &tier : help.tiers) {
        const QStringList actions = sentencesOf(tier.action);
        QString title = actions.value(0, tier.title);
        if (title.endsWith(u'.'))
            title.chop(1);
        Searchable page{.kind = FoundKind::Help,
                        .id = tier.id,
                        .title = title,
                        .topic = {},
                        .clinician = false,
                        .summary = {},
                        .sentences = {}};
        for (const Sign &sign : tier.signs)
            page.sentences += begun(sign.text);
        all.push_back(std::move(page));
    }
    for (const CrisisLine &line : help.crisis)
        all.push_back({.kind = FoundKind::Help,
                       .id = QStringLiteral("crisis/") + line.id,
                       .title = line.title,
                       .topic = {},
                       .clinician = false,
                       .summary = {},
                       .sentences = sentencesOfAll({line.line, line.text})});
}

/// Reads each file of a folder by `read`; a folder that is not there holds nothing.
template <typename Read>
Result<void> eachFile(const QString &folder, const QString &name, const QString &ending,
                      std::vector<Searchable> &all, const Read &read)
{
    const QDir dir(folder + u'/' + name);
    for (const QString &file : dir.entryList({u'*' + ending}, QDir::Files, QDir::Name)) {
        const auto bytes = paths::readAll(dir.filePath(file), 4 << 20);
        if (!bytes)
            return std::unexpected(bytes.error());
        auto page = read(*bytes);
        if (!page)
            return fail(ErrorKind::Invalid,
                        QStringLiteral("%1/%2: ").arg(name, file) + page.error().detail);
        all.push_back(std::move(*page));
    }
    return {};
}
} // namespace

QStringList sentencesOf(const QString &paragraph)
{
    QStringList sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, paragraph);
    qsizetype from = 0;
    while (finder.toNextBoundary() >= 0) {
        const QString sentence = paragraph.mid(from, finder.position() - from).simplified();
        from = finder.position();
        if (!sentence.isEmpty())
            sentences += sentence;
    }
    return sentences;
}

Result<std::vector<Searchable>> readSearchables(const QString &folder)
{
    std::vector<Searchable> all;
    for (const FoundKind kind : {FoundKind::Article, FoundKind::Card, FoundKind::Belief}) {
        const LearnKind learn = learnKindOf(kind);
        const auto asPage = [&](const QByteArray &bytes) -> Result<Searchable> {
            const auto item = readLearnItem(learn, bytes);
            if (!item)
                return std::unexpected(item.error());
            return pageOf(kind, *item);
        };
        const auto read = eachFile(folder, folderOf(learn), QStringLiteral(".md"), all, asPage);
        if (!read)
            return std::unexpected(read.error());
    }
    const auto movements = eachFile(folder, QStringLiteral("movements"), QStringLiteral(".json"),
                                    all, [](const QByteArray &bytes) -> Result<Searchable> {
                                        const auto movement = readMovement(bytes);
                                        if (!movement)
                                            return std::unexpected(movement.error());
                                        return pageOf(*movement);
                                    });
    if (!movements)
        return std::unexpected(movements.error());
    const auto glossary = readIf(folder + QStringLiteral("/glossary.json"));
    const auto help = readIf(folder + QStringLiteral("/safety/help-now.json"));
    if (!glossary || !help)
        return std::unexpected(glossary ? help.error() : glossary.error());
    if (!glossary->isEmpty()) {
        const auto terms = readGlossary(*glossary);
        if (!terms)
            return std::unexpected(terms.error());
        for (const Term &term : *terms)
            all.push_back(pageOf(term));
    }
    if (!help->isEmpty()) {
        const auto list = readHelpNow(*help);
        if (!list)
            return std::unexpected(list.error());
        addHelp(*list, all);
    }
    std::ranges::sort(all, {}, [](const Searchable &one) { return std::pair(one.kind, one.id); });
    return all;
}

} // namespace backwell::content
