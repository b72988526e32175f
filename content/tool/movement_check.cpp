// SPDX-License-Identifier: Apache-2.0
// What one movement file says that others must answer.
#include "content/tool/movement_check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace backwell::content::tool
{

namespace
{
const QString folder = QStringLiteral("movements/");

template <typename List>
bool holds(const List &list, const QString &id)
{
    return std::ranges::any_of(list, [&](const auto &one) { return one.id == id; });
}

/// Everything but the words that a person reads.
QJsonValue wordless(const QJsonValue &value)
{
    static const QStringList words{QStringLiteral("title"),  QStringLiteral("line"),
                                   QStringLiteral("why"),    QStringLiteral("care"),
                                   QStringLiteral("easier"), QStringLiteral("harder"),
                                   QStringLiteral("text")};
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue one : value.toArray())
            list += wordless(one);
        return list;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    QJsonObject rest;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!words.contains(it.key()))
            rest.insert(it.key(), wordless(it.value()));
    }
    return rest;
}

/// The first member that differs; empty when none does.
QString difference(const QJsonObject &ours, const QJsonObject &theirs)
{
    QStringList names = ours.keys() + theirs.keys();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        if (ours[name] != theirs[name])
            return name;
    }
    return {};
}
} // namespace

std::vector<SourceMovement> movementsOf(const PackSource &pack)
{
    std::vector<SourceMovement> all;
    for (auto file = pack.files.begin(); file != pack.files.end(); ++file) {
        if (!file.key().startsWith(folder))
            continue;
        if (auto movement = readMovement(file.value()))
            all.push_back({file.key(), std::move(*movement)});
    }
    return all;
}

void checkMovements(const PackSource &pack, const PackSource *original, Findings &findings)
{
    const auto all = movementsOf(pack);
    const auto theirs = original ? movementsOf(*original) : std::vector<SourceMovement>();
    const auto find = [&](const QString &id) -> const Movement * {
        for (const auto *list : {&all, &theirs}) {
            for (const SourceMovement &one : *list) {
                if (one.movement.id == id)
                    return &one.movement;
            }
        }
        return nullptr;
    };
    const auto has = [&](auto PackSource::*list, const QString &id) {
        return holds(pack.*list, id) || (original && holds(original->*list, id));
    };
    for (const auto &[path, movement] : all) {
        const auto say = [&, &path = path](const QString &name, const QString &text) {
            findings.push_back({Level::Error, path, text,
                                std::max(1, pack.lineHolding(path, '"' + name.toUtf8() + '"'))});
        };
        for (const QString &id : movement.facts) {
            if (!has(&PackSource::facts, id))
                say(id, QStringLiteral("no fact of facts.json: %1").arg(id));
        }
        for (const QString &id : movement.messages) {
            if (!has(&PackSource::messages, id))
                say(id, QStringLiteral("no message of key-messages.json: %1").arg(id));
        }
        if (movement.place == u"floor" && !movement.limit(u"floor"))
            say(QStringLiteral("avoid"),
                QStringLiteral("is done on the floor; say under avoid what "
                               "to do for those who cannot get down"));
        for (const Limit &limit : movement.limits) {
            if (limit.instead != Limit::Do::Swap)
                continue;
            const Movement *other = find(limit.swap);
            const Limit *same = other ? other->limit(limit.tag) : nullptr;
            if (!other || other->id == movement.id)
                say(limit.swap, QStringLiteral("no other movement: %1").arg(limit.swap));
            else if (same && same->instead != Limit::Do::Adapt)
                say(limit.swap, QStringLiteral("gives way to %1, which %2 rules out too")
                                    .arg(limit.swap, limit.tag));
        }
    }
}

void checkSameMovements(const PackSource &pack, const PackSource &original, Findings &findings)
{
    for (auto file = pack.files.begin(); file != pack.files.end(); ++file) {
        if (!file.key().startsWith(folder) || !original.files.contains(file.key()))
            continue;
        const auto bare = [](const QByteArray &bytes) {
            return wordless(QJsonDocument::fromJson(bytes).object()).toObject();
        };
        const QString name = difference(bare(file.value()), bare(original.files.value(file.key())));
        if (!name.isEmpty())
            findings.push_back(
                {Level::Error, file.key(),
                 QStringLiteral("%1 is not what it is in the original; a translation changes "
                                "words only")
                     .arg(name),
                 std::max(1, pack.lineHolding(file.key(), '"' + name.toUtf8() + '"'))});
    }
}

} // namespace backwell::content::tool
