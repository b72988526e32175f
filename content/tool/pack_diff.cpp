// SPDX-License-Identifier: Apache-2.0
// Items by their words and their heads; JSON by its entries.
#include "content/tool/pack_diff.h"

#include "content/article/front_matter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace backwell::content::tool
{

namespace
{
/// What an item says, and what its head says besides.
struct ItemText {
    QByteArray words;
    QMap<QString, QString> head;
};

ItemText textOf(const QByteArray &markdown)
{
    static const QSet<QString> read{QStringLiteral("title"), QStringLiteral("summary"),
                                    QStringLiteral("answer"), QStringLiteral("picture")};
    ItemText text;
    const auto front = splitFrontMatter(markdown); // it was read once already
    if (!front)
        return text;
    text.words = front->body.simplified();
    for (const HeadLine &line : front->lines) {
        if (read.contains(line.key))
            text.words += '\n' + line.key.toUtf8() + ' ' + line.value.toUtf8();
        else
            text.head.insert(line.key, line.value);
    }
    return text;
}

QStringList changedKeys(const QMap<QString, QString> &before, const QMap<QString, QString> &after)
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    keys.removeIf([&](const QString &key) { return before.value(key) == after.value(key); });
    return keys;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact); // keys in order
}

using Entries = QMap<QString, QByteArray>;

/// Adds each object of the list by its id.
void addList(const QJsonArray &list, const QString &below, Entries &entries)
{
    for (const QJsonValue value : list)
        entries.insert(below + value[u"id"].toString(), compact(value.toObject()));
}

/// Takes the list out of `root` and adds what is in it.
void splitList(QJsonObject &root, const QString &name, const QString &below, Entries &entries)
{
    addList(root.take(name).toArray(), below, entries);
}

void addFile(const QString &path, const QByteArray &bytes, Entries &entries)
{
    static const QMap<QString, QString> lists{
        {QStringLiteral("facts.json"), QStringLiteral("facts")},
        {QStringLiteral("key-messages.json"), QStringLiteral("messages")},
        {QStringLiteral("glossary.json"), QStringLiteral("terms")}};
    QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (lists.contains(path))
        return splitList(root, lists.value(path), path + u'#', entries);
    if (path == u"safety/help-now.json") {
        for (const QJsonValue value : root.take(QStringLiteral("tiers")).toArray()) {
            QJsonObject tier = value.toObject();
            const QString below = path + u'#' + tier[u"id"].toString();
            splitList(tier, QStringLiteral("signs"), below + u'/', entries);
            entries.insert(below, compact(tier));
        }
        splitList(root, QStringLiteral("crisis"), path + QStringLiteral("#crisis/"), entries);
    }
    entries.insert(path, compact(root));
}

Entries entriesOf(const PackSource &pack)
{
    Entries entries;
    for (auto file = pack.files.begin(); file != pack.files.end(); ++file) {
        const QString &path = file.key();
        const bool aside = path == u"manifest.json" || path == u"words.json" ||
                           path.startsWith(u"regions/") || !path.endsWith(u".json");
        if (!aside)
            addFile(path, file.value(), entries);
    }
    return entries;
}

std::vector<Change> dataChanges(const PackSource &before, const PackSource &after)
{
    std::vector<Change> changes;
    const Entries old = entriesOf(before);
    const Entries now = entriesOf(after);
    for (auto entry = old.begin(); entry != old.end(); ++entry) {
        if (!now.contains(entry.key()))
            changes.push_back({entry.key(), How::Removed, {}});
        else if (now.value(entry.key()) != entry.value())
            changes.push_back({entry.key(), How::Words, {}});
    }
    for (const QString &what : now.keys()) {
        if (!old.contains(what))
            changes.push_back({what, How::Added, {}});
    }
    std::ranges::sort(changes, {}, &Change::what);
    return changes;
}

std::vector<Change> itemChanges(const PackSource &before, const PackSource &after,
                                const QSet<QString> &changedFacts)
{
    std::vector<Change> changes;
    for (const auto &[path, item] : after.items) {
        if (!before.files.contains(path)) {
            changes.push_back({path, How::Added, {}});
            continue;
        }
        const ItemText old = textOf(before.files.value(path));
        const ItemText now = textOf(after.files.value(path));
        const QStringList keys = changedKeys(old.head, now.head);
        QStringList facts = item.facts;
        facts.removeIf([&](const QString &fact) { return !changedFacts.contains(fact); });
        if (old.words != now.words)
            changes.push_back({path, How::Words, {}});
        else if (!facts.isEmpty())
            changes.push_back({path, How::Rests, facts});
        else if (!keys.isEmpty())
            changes.push_back({path, How::Head, keys});
    }
    for (const auto &[path, item] : before.items) {
        if (!after.files.contains(path))
            changes.push_back({path, How::Removed, {}});
    }
    std::ranges::sort(changes, {}, &Change::what);
    return changes;
}
} // namespace

std::vector<Change> changesBetween(const PackSource &before, const PackSource &after)
{
    const auto data = dataChanges(before, after);
    QSet<QString> facts;
    for (const Change &change : data) {
        if (change.what.startsWith(u"facts.json#") && change.how == How::Words)
            facts.insert(change.what.section(u'#', 1));
    }
    auto changes = itemChanges(before, after, facts);
    changes.insert(changes.end(), data.begin(), data.end());
    return changes;
}

QString wordOf(How how)
{
    switch (how) {
    case How::Added:
        return QStringLiteral("added");
    case How::Removed:
        return QStringLiteral("removed");
    case How::Words:
        return QStringLiteral("changed");
    case How::Rests:
        return QStringLiteral("rests on");
    case How::Head:
        return QStringLiteral("head");
    }
    return {};
}

} // namespace backwell::content::tool
