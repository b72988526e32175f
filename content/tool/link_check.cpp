// SPDX-License-Identifier: Apache-2.0
// Links, pictures, plans and topics against what is there.
#include "content/tool/link_check.h"

#include <algorithm>

namespace backwell::content::tool
{

namespace
{
bool leadsSomewhere(const Link &link, const PackSource &pack)
{
    switch (link.to) {
    case Link::To::Article:
        return pack.find(LearnKind::Article, link.id) != nullptr;
    case Link::To::Card:
        return pack.find(LearnKind::Card, link.id) != nullptr;
    case Link::To::Belief:
        return pack.find(LearnKind::Belief, link.id) != nullptr;
    case Link::To::Movement:
        return pack.files.contains(QStringLiteral("movements/%1.json").arg(link.id));
    case Link::To::Glossary:
        return std::ranges::find(pack.terms, link.id, &Term::id) != pack.terms.end();
    case Link::To::Help:
        return link.id == u"now";
    case Link::To::Measure:
        return pack.files.contains(QStringLiteral("questionnaires/%1.json").arg(link.id));
    case Link::To::Phone:
        return true;
    }
    return false;
}
} // namespace

void checkLinks(const Gathered &all, const PackSource &pack, const PackSource *original,
                Findings &findings)
{
    for (const auto &[path, item] : pack.items) {
        for (const Passage &passage : item.passages()) {
            for (const Link &link : passage.links) {
                const bool later = original && leadsSomewhere(link, *original);
                if (!leadsSomewhere(link, pack))
                    findings.push_back(
                        {later ? Level::Warning : Level::Error, path,
                         QStringLiteral("a link that leads nowhere: %1; correct it or take it out")
                             .arg(link.id),
                         passage.line});
            }
        }
        std::vector<std::pair<QString, int>> pictures;
        if (!item.picture.isEmpty())
            pictures.emplace_back(item.picture, item.lines.value(QStringLiteral("picture")));
        for (const Block &block : item.blocks) {
            if (const auto *picture = std::get_if<Picture>(&block))
                pictures.emplace_back(picture->target, picture->line);
        }
        for (const auto &[target, line] : pictures) {
            const auto poses = all.movements.constFind(target.section(u'/', 0, 0));
            if (!target.startsWith(u"chart:") &&
                (poses == all.movements.constEnd() || !poses->contains(target.section(u'/', 1))))
                findings.push_back(
                    {Level::Error, path,
                     QStringLiteral("a picture of no movement and pose here: ") + target, line});
        }
    }
}

void checkTopics(const PackSource &pack, const PackSource *original, Findings &findings)
{
    const QString file = QStringLiteral("learn.json");
    if (pack.topics.empty())
        return; // told by its reader
    QMap<QString, QString> listed;
    for (const Topic &topic : pack.topics) {
        for (const QString &article : topic.articles)
            listed.insert(article, topic.id);
    }
    for (const auto &[path, item] : pack.items) {
        if (item.kind == LearnKind::Article && listed.take(item.id) != item.topic)
            findings.push_back(
                {Level::Error, path,
                 QStringLiteral("%1 is not listed in its own topic in learn.json").arg(item.id),
                 item.lines.value(QStringLiteral("topic"))});
    }
    for (const QString &missing : listed.keys()) {
        const QString path = QStringLiteral("articles/%1.md").arg(missing);
        if (!pack.files.contains(path) && (!original || !original->files.contains(path)))
            findings.push_back({Level::Error, file, QStringLiteral("no such article: ") + missing,
                                pack.lineHolding(file, '"' + missing.toUtf8() + '"')});
    }
}

} // namespace backwell::content::tool
