// SPDX-License-Identifier: Apache-2.0
// Reading a descriptor, and a table of a region: whole or not at all.
#include "content/instrument/fields.h"
#include "content/instrument/score_rule_reader.h"

namespace backwell::content
{

namespace
{
constexpr std::array<QStringView, 4> modes{u"own-device", u"kiosk", u"assisted", u"transcribed"};

std::unexpected<Error> bad(const QString &file, const QString &problem)
{
    return fail(ErrorKind::Invalid, file + QStringLiteral(": ") + problem);
}

Licence readLicence(const Fields &root)
{
    const auto fields =
        root.object(u"licence", {u"holder", u"needed", u"terms", u"source", u"mark"});
    if (!fields) {
        root.refuse(u"licence", QStringLiteral("must be there"));
        return {};
    }
    return {fields->text(u"holder"), fields->flag(u"needed"), fields->text(u"terms"),
            fields->source()};
}

std::optional<Bound> readBound(const Fields &root)
{
    const auto fields = root.object(u"bound", {u"questionnaire", u"linkIds", u"points"});
    if (!fields)
        return std::nullopt;
    fields->texts(u"points"); // for people who read the file
    return Bound{fields->text(u"questionnaire"), fields->words(u"linkIds")};
}

/// What every item is when it does not say otherwise: "answers" of the file.
MeasureItem readDefault(const Fields &root)
{
    MeasureItem item;
    if (const auto answers = root.object(u"answers", {u"range", u"ordinals"})) {
        item.limits = answers->limits(u"range");
        item.ordinals = answers->numbers(u"ordinals");
    }
    return item;
}

MeasureItem readItem(const Fields &fields, const MeasureItem &usual, bool hasUsual)
{
    MeasureItem item = usual;
    item.linkId = fields.text(u"linkId");
    item.code = fields.coding(u"code");
    if (fields.has(u"range") || !hasUsual)
        item.limits = fields.limits(u"range");
    if (fields.has(u"ordinals"))
        item.ordinals = fields.numbers(u"ordinals");
    item.repeats = fields.flagIfAny(u"repeats");
    for (const auto &[code, points] : item.ordinals) {
        if (!item.limits.holds(points))
            fields.refuse(u"ordinals", QStringLiteral("leave the range: ") + code.left(40));
    }
    return item;
}

void readItems(const Fields &root, Instrument &instrument)
{
    const MeasureItem usual = readDefault(root);
    for (const Fields &fields :
         root.objects(u"items", {u"linkId", u"code", u"range", u"ordinals", u"repeats"})) {
        const MeasureItem item = readItem(fields, usual, root.has(u"answers"));
        if (instrument.item(item.linkId))
            fields.refuse(u"linkId", QStringLiteral("occurs twice"));
        instrument.items.push_back(item);
    }
    if (instrument.items.empty())
        root.refuse(u"items", QStringLiteral("must be there"));
    for (const Fields &fields : root.objects(u"unscored", {u"linkId", u"code"})) {
        instrument.unscored.push_back({fields.text(u"linkId"), fields.coding(u"code")});
        if (instrument.item(instrument.unscored.back().linkId))
            fields.refuse(u"linkId", QStringLiteral("is one of the items"));
    }
    if (const auto blank = root.object(u"blank", {u"points", u"looked"})) {
        instrument.blank = Blank{blank->number(u"points"), blank->text(u"looked")};
        for (const MeasureItem &item : instrument.items) {
            if (!item.limits.holds(instrument.blank->points))
                blank->refuse(u"points", QStringLiteral("leave the range of ") + item.linkId);
        }
    }
    if (const auto crisis = root.object(u"crisis", {u"item", u"above"})) {
        instrument.crisis = Crisis{crisis->text(u"item"), crisis->number(u"above")};
        if (!instrument.item(instrument.crisis->item))
            crisis->refuse(u"item", QStringLiteral("is none of the items"));
    }
}
} // namespace

Result<Instrument> readInstrument(const QByteArray &json)
{
    const auto tree = parseJson(json);
    if (!tree)
        return std::unexpected(tree.error());
    QString problem;
    const Fields root(*tree, {},
                      {u"id", u"version", u"title", u"questionnaire", u"recall", u"modes",
                       u"instead", u"licence", u"answers", u"items", u"unscored", u"blank",
                       u"crisis", u"scores", u"bound"},
                      problem);
    Instrument instrument;
    instrument.id = root.text(u"id");
    instrument.version = root.text(u"version");
    instrument.title = root.text(u"title");
    instrument.questionnaire = root.text(u"questionnaire");
    if (instrument.questionnaire.count(u'|') != 1)
        root.refuse(u"questionnaire", QStringLiteral("is \"url|version\""));
    if (const auto recall = root.object(u"recall", {u"text", u"source", u"mark"}))
        instrument.recall = Recall{recall->text(u"text"), recall->source()};
    instrument.modes = root.wordList<sync::Mode>(u"modes", modes);
    if (instrument.modes.empty())
        root.refuse(u"modes", QStringLiteral("must be there"));
    instrument.instead = root.textIfAny(u"instead");
    instrument.licence = readLicence(root);
    readItems(root, instrument);
    instrument.bound = readBound(root);
    for (const Fields &fields : root.objects(u"scores", scoreRuleKeys))
        instrument.scores.push_back(readScoreRule(fields, instrument));
    if (instrument.scores.empty())
        root.refuse(u"scores", QStringLiteral("must be there"));
    if (!problem.isEmpty())
        return bad(QStringLiteral("instrument"), problem);
    return instrument;
}

Result<ScoreTable> readScoreTable(const QByteArray &json)
{
    const auto tree = parseJson(json);
    if (!tree)
        return std::unexpected(tree.error());
    QString problem;
    const Fields root(*tree, {}, {u"id", u"version", u"score", u"rows", u"source", u"mark"},
                      problem);
    ScoreTable table{root.text(u"id"), root.text(u"version"), root.text(u"score"),
                     root.numbers(u"rows"), root.source()};
    if (table.rows.empty())
        root.refuse(u"rows", QStringLiteral("must be there"));
    if (!problem.isEmpty())
        return bad(QStringLiteral("table"), problem);
    return table;
}

} // namespace backwell::content
