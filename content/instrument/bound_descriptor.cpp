// SPDX-License-Identifier: Apache-2.0
// What a region says about its form, and the descriptor that comes out of it.
#include "content/instrument/fields.h"
#include "content/instrument/fit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::content
{

namespace
{
using Latin = QLatin1StringView;

QString renamed(const QJsonValue &linkId, const Fit &fit)
{
    const auto found = fit.linkIds.find(linkId.toString());
    return found == fit.linkIds.end() ? linkId.toString() : found->second;
}

/// The linkId at `key` of `object`, if there is one.
void rename(QJsonObject &object, Latin key, const Fit &fit)
{
    if (object.contains(key))
        object[key] = renamed(object.value(key), fit);
}

QJsonValue renamedList(const QJsonValue &list, const Fit &fit)
{
    QJsonArray all;
    for (const QJsonValue linkId : list.toArray())
        all.append(renamed(linkId, fit));
    return all;
}

QJsonObject boundItem(QJsonObject item, const Fit &fit)
{
    const auto points = fit.points.find(item.value(Latin("linkId")).toString());
    if (points != fit.points.end()) {
        QJsonObject ordinals;
        for (const auto &[code, number] : points->second)
            ordinals.insert(code, number.toString());
        item.insert(Latin("ordinals"), ordinals);
    }
    rename(item, Latin("linkId"), fit);
    return item;
}

QJsonObject boundScore(QJsonObject score, const Fit &fit)
{
    for (const Latin key : {Latin("items"), Latin("reverse")}) {
        if (score.contains(key))
            score.insert(key, renamedList(score.value(key), fit));
    }
    return score;
}

/// What was changed, for whoever reads the copy.
QJsonObject note(const QJsonObject &shipped, const Fit &fit)
{
    QJsonObject linkIds;
    for (const auto &[ours, theirs] : fit.linkIds) {
        if (ours != theirs)
            linkIds.insert(ours, theirs);
    }
    QJsonArray points;
    for (const auto &[linkId, all] : fit.points)
        points.append(linkId);
    return {{QStringLiteral("questionnaire"), shipped.value(Latin("questionnaire"))},
            {QStringLiteral("linkIds"), linkIds},
            {QStringLiteral("points"), points}};
}
} // namespace

Result<FitMap> readFitMap(const QByteArray &json)
{
    const auto tree = parseJson(json);
    if (!tree)
        return std::unexpected(tree.error());
    QString problem;
    const Fields root(*tree, {}, {u"linkIds", u"points"}, problem);
    FitMap map;
    map.linkIds = root.words(u"linkIds");
    if (const JsonValue *points = tree->find(u"points")) {
        for (const auto &[item, values] : points->members) {
            JsonValue one;
            one.kind = JsonValue::Kind::Object;
            one.members.push_back({item, values});
            map.points.emplace(
                item, Fields(one, QStringLiteral("points"), {item}, problem).numbers(item));
        }
    }
    if (!problem.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("map: ") + problem);
    return map;
}

Result<QByteArray> boundDescriptor(const QByteArray &shipped, const QString &canonical,
                                   const Fit &fit)
{
    if (!fit.problems.isEmpty())
        return fail(ErrorKind::Invalid, fit.problems.front());
    QJsonObject root = QJsonDocument::fromJson(shipped).object();
    root.insert(Latin("bound"), note(root, fit));
    root.insert(Latin("questionnaire"), canonical);
    QJsonArray items;
    for (const QJsonValue item : root.value(Latin("items")).toArray())
        items.append(boundItem(item.toObject(), fit));
    root.insert(Latin("items"), items);
    QJsonArray scores;
    for (const QJsonValue score : root.value(Latin("scores")).toArray())
        scores.append(boundScore(score.toObject(), fit));
    root.insert(Latin("scores"), scores);
    for (const auto &[part, key] :
         {std::pair(Latin("blank"), Latin("looked")), std::pair(Latin("crisis"), Latin("item"))}) {
        if (!root.contains(part))
            continue;
        QJsonObject inner = root.value(part).toObject();
        rename(inner, key, fit);
        root.insert(part, inner);
    }
    QByteArray bound = QJsonDocument(root).toJson(QJsonDocument::Indented);
    if (const auto read = readInstrument(bound); !read)
        return std::unexpected(read.error());
    return bound;
}

} // namespace backwell::content
