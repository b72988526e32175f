// SPDX-License-Identifier: Apache-2.0
// backwell-pack score: what comes out of a response, for region staff and for checks.
#include "content/questionnaire/reader.h"
#include "content/questionnaire/response_reader.h"
#include "content/scoring/score.h"
#include "content/tool/verbs.h"
#include "platform/base/paths.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace backwell::content::tool
{

namespace
{
struct ScoreOrder {
    QString instrument;    ///< a descriptor file, or the id of one in the pack
    QString responses;     ///< a file; "-" is standard input
    QString questionnaire; ///< file; brings the points of the options; may be empty
    QString pack;          ///< folder; empty: the pack beside the tool
    QStringList tables;    ///< files of the region
    enum class Form {
        Words,
        Json,
        Lines
    } form = Form::Words; ///< Lines: one response a line in,
                          ///< one JSON object a line out
};

struct Scorer {
    Instrument instrument;
    std::shared_ptr<const Questionnaire> questionnaire; ///< may be absent
    std::vector<ScoreTable> tables;
};

Result<QByteArray> descriptor(const ScoreOrder &order)
{
    if (QFileInfo::exists(order.instrument))
        return paths::readAll(order.instrument);
    const auto pack = paths::packFolder(order.pack, QStringLiteral("backwell-en-GB"));
    if (!pack)
        return std::unexpected(pack.error());
    return paths::readAll(QStringLiteral("%1/instruments/%2.json").arg(*pack, order.instrument));
}

Result<Scorer> open(const ScoreOrder &order)
{
    const auto bytes = descriptor(order);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto instrument = readInstrument(*bytes);
    if (!instrument)
        return std::unexpected(instrument.error());
    Scorer scorer{std::move(*instrument), {}, {}};
    if (!order.questionnaire.isEmpty()) {
        const auto asked = paths::readAll(order.questionnaire);
        scorer.questionnaire = asked ? readQuestionnaire(*asked).questionnaire : nullptr;
        if (!scorer.questionnaire)
            return fail(ErrorKind::Invalid, order.questionnaire);
    }
    for (const QString &file : order.tables) {
        const auto rows = paths::readAll(file);
        if (!rows)
            return std::unexpected(rows.error());
        auto table = readScoreTable(*rows);
        if (!table)
            return std::unexpected(table.error());
        scorer.tables.push_back(std::move(*table));
    }
    return scorer;
}

Result<std::vector<Scored>> score(const Scorer &scorer, const QByteArray &response)
{
    auto read = readResponse(response);
    if (!read)
        return std::unexpected(read.error());
    if (scorer.questionnaire)
        read->items = answersWithPoints(*scorer.questionnaire, std::move(read->items));
    return scores(scorer.instrument, read->items, scorer.tables);
}

QString betterWord(Better better)
{
    switch (better) {
    case Better::Higher:
        return QStringLiteral("higher");
    case Better::Lower:
        return QStringLiteral("lower");
    case Better::Neither:
        break;
    }
    return QStringLiteral("neither");
}

QByteArray asJson(const Scorer &scorer, const std::vector<Scored> &all)
{
    QJsonArray list;
    for (size_t i = 0; i < all.size(); ++i) {
        const ScoreRule &rule = scorer.instrument.scores[i];
        QJsonObject one{{QStringLiteral("code"), rule.code.code},
                        {QStringLiteral("name"), rule.code.display},
                        {QStringLiteral("better"), betterWord(rule.better)},
                        {QStringLiteral("answered"), all[i].answered}};
        if (all[i].value)
            one.insert(QStringLiteral("value"), all[i].value->text);
        else
            one.insert(QStringLiteral("absent"), all[i].absentReason);
        if (!all[i].band.isEmpty())
            one.insert(QStringLiteral("band"), all[i].band);
        if (!all[i].table.isEmpty())
            one.insert(QStringLiteral("table"), all[i].table);
        list.append(one);
    }
    const QJsonObject line{{QStringLiteral("instrument"), scorer.instrument.id},
                           {QStringLiteral("version"), scorer.instrument.version},
                           {QStringLiteral("scores"), list}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

QString asWords(const ScoreRule &rule, const Scored &scored)
{
    const QString name = rule.code.display.isEmpty() ? rule.code.code : rule.code.display;
    QString text =
        name + QStringLiteral(": ") +
        (scored.value ? scored.value->text : QStringLiteral("absent ") + scored.absentReason);
    if (rule.better != Better::Neither)
        text += QStringLiteral(", %1 is better").arg(betterWord(rule.better));
    if (!scored.band.isEmpty())
        text += QStringLiteral(", for clinicians: ") + scored.band;
    if (!scored.table.isEmpty())
        text += QStringLiteral(", by ") + scored.table;
    return text;
}

int printOne(const Scorer &scorer, const std::vector<Scored> &all, ScoreOrder::Form form)
{
    bool whole = true;
    for (size_t i = 0; i < all.size(); ++i) {
        const ScoreRule &rule = scorer.instrument.scores[i];
        const bool elsewhere = rule.regionOnly && all[i].absentReason == u"unsupported";
        whole = whole && (all[i].value || elsewhere);
        if (form == ScoreOrder::Form::Words)
            std::printf("%s\n", qUtf8Printable(asWords(rule, all[i])));
    }
    if (form == ScoreOrder::Form::Json)
        std::printf("%s\n", asJson(scorer, all).constData());
    return whole ? 0 : 1;
}

int scoreLines(const Scorer &scorer, QFile &in)
{
    while (!in.atEnd()) {
        const auto all = score(scorer, in.readLine());
        if (!all)
            return complain(all.error());
        const QByteArray line = asJson(scorer, *all) + '\n';
        std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    }
    return 0;
}
} // namespace

int scoreVerb(Arguments arguments)
{
    using Form = ScoreOrder::Form;
    ScoreOrder order;
    order.pack = arguments.take(QStringLiteral("--pack"));
    order.tables = arguments.takeAll(QStringLiteral("--table"));
    const bool json = arguments.flag(QStringLiteral("--json"));
    const bool lines = arguments.flag(QStringLiteral("--lines"));
    order.form = lines ? Form::Lines : (json ? Form::Json : Form::Words);
    if (arguments.words.size() != 2 && arguments.words.size() != 3)
        return misused;
    order.instrument = arguments.words[0];
    order.responses = arguments.words[1];
    order.questionnaire = arguments.words.value(2);
    const auto scorer = open(order);
    if (!scorer)
        return complain(scorer.error());
    QFile in(order.responses);
    const bool opened = order.responses == u"-" ? in.open(stdin, QIODevice::ReadOnly)
                                                : in.open(QIODevice::ReadOnly);
    if (!opened)
        return complain({ErrorKind::NotFound, order.responses});
    if (order.form == ScoreOrder::Form::Lines)
        return scoreLines(*scorer, in);
    const auto all = score(*scorer, in.readAll());
    return all ? printOne(*scorer, *all, order.form) : complain(all.error());
}

} // namespace backwell::content::tool
