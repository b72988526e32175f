// SPDX-License-Identifier: Apache-2.0
// Reading a scoring descriptor. Numbers are read as they were written.
#include "content/instrument/instrument.h"

#include "platform/base/json.h"

#include <QSet>

#include <array>

namespace backwell::content
{

namespace
{
std::unexpected<Error> bad(const QString &what)
{
    return fail(ErrorKind::Invalid, QStringLiteral("instrument: ") + what);
}

std::optional<Number> numberOf(const JsonValue &json)
{
    const bool readable = json.kind == JsonValue::Kind::Number || json.isString();
    return readable ? Number::parse(json.text) : std::nullopt;
}

bool readPair(const JsonValue &root, QStringView key, Number &low, Number &high)
{
    const auto &both = root[key].items;
    if (both.size() != 2)
        return false;
    const auto first = numberOf(both[0]);
    const auto second = numberOf(both[1]);
    if (!first || !second || first->compare(*second) >= 0)
        return false;
    low = *first;
    high = *second;
    return true;
}

QStringList readList(const JsonValue &root, QStringView key)
{
    QStringList list;
    for (const JsonValue &element : root[key].items)
        list += element.text;
    return list;
}

template <typename Enum, size_t N>
std::optional<Enum> wordOf(const JsonValue &root, QStringView key,
                           const std::array<QStringView, N> &words)
{
    for (size_t i = 0; i < N; ++i) {
        if (root[key].string() == words[i])
            return Enum(i);
    }
    return std::nullopt;
}

Result<void> readTexts(const JsonValue &root, Instrument &instrument)
{
    static const QSet<QString> known{
        QStringLiteral("id"),       QStringLiteral("version"),       QStringLiteral("title"),
        QStringLiteral("code"),     QStringLiteral("questionnaire"), QStringLiteral("method"),
        QStringLiteral("items"),    QStringLiteral("value"),         QStringLiteral("ordinals"),
        QStringLiteral("reverse"),  QStringLiteral("itemRange"),     QStringLiteral("minAnswered"),
        QStringLiteral("decimals"), QStringLiteral("range"),         QStringLiteral("better"),
        QStringLiteral("change"),   QStringLiteral("source"),        QStringLiteral("mark"),
        QStringLiteral("licence")};
    for (const auto &[key, value] : root.members) {
        if (!known.contains(key))
            return bad(QStringLiteral("unknown key ") + key.left(40));
    }
    instrument.id = root[u"id"].string();
    instrument.version = root[u"version"].string();
    instrument.title = root[u"title"].string();
    instrument.questionnaire = root[u"questionnaire"].string();
    instrument.source = root[u"source"].string();
    instrument.mark = root[u"mark"].string();
    instrument.licence = root[u"licence"].string();
    const JsonValue &code = root[u"code"];
    instrument.code = {
        code[u"system"].string(), code[u"code"].string(), code[u"display"].string(), {}};
    if (instrument.id.isEmpty() || instrument.version.isEmpty() || instrument.title.isEmpty() ||
        instrument.code.system.isEmpty() || instrument.code.code.isEmpty())
        return bad(QStringLiteral("id, version, title and code must be there"));
    if (instrument.questionnaire.count(u'|') != 1)
        return bad(QStringLiteral("questionnaire is \"url|version\""));
    if (instrument.source.isEmpty() || instrument.licence.isEmpty() ||
        (instrument.mark != u"V" && instrument.mark != u"R"))
        return bad(QStringLiteral("source, licence and mark (V or R) must be there"));
    return {};
}

Result<void> readChange(const JsonValue &root, Instrument &instrument)
{
    const JsonValue *change = root.find(u"change");
    if (!change)
        return {};
    instrument.change.absolute = numberOf((*change)[u"absolute"]);
    instrument.change.percent = numberOf((*change)[u"percent"]);
    instrument.recall = (*change)[u"recall"].string();
    if (!instrument.change.absolute && !instrument.change.percent)
        return bad(QStringLiteral("change has neither absolute nor percent"));
    return {};
}
} // namespace

Result<Instrument> readInstrument(const QByteArray &json)
{
    const auto root = parseJson(json);
    if (!root)
        return std::unexpected(root.error());
    Instrument instrument;
    if (const auto texts = readTexts(*root, instrument); !texts)
        return std::unexpected(texts.error());
    constexpr std::array<QStringView, 3> methods{u"sum", u"mean", u"percent-of-answered"};
    constexpr std::array<QStringView, 2> values{u"number", u"ordinal"};
    constexpr std::array<QStringView, 2> betters{u"higher", u"lower"};
    const auto method = wordOf<Method>(*root, u"method", methods);
    const auto value = wordOf<ValueFrom>(*root, u"value", values);
    const auto better = wordOf<Better>(*root, u"better", betters);
    if (!method || !value || !better)
        return bad(QStringLiteral("method, value or better is not a known word"));
    instrument.method = *method;
    instrument.value = *value;
    instrument.better = *better;
    instrument.items = readList(*root, u"items");
    instrument.reverse = readList(*root, u"reverse");
    if (instrument.items.isEmpty())
        return bad(QStringLiteral("no items"));
    if (!readPair(*root, u"itemRange", instrument.itemMin, instrument.itemMax) ||
        !readPair(*root, u"range", instrument.rangeMin, instrument.rangeMax))
        return bad(QStringLiteral("itemRange and range are [low, high]"));
    const JsonValue *least = root->find(u"minAnswered");
    instrument.minAnswered = least ? least->text.toInt() : int(instrument.items.size());
    const JsonValue *decimals = root->find(u"decimals");
    instrument.decimals = decimals ? decimals->text.toInt() : 0;
    if (instrument.minAnswered < 1 || instrument.decimals < 0 || instrument.decimals > 4)
        return bad(QStringLiteral("minAnswered is 1 or more, decimals 0 to 4"));
    for (const auto &[code, points] : (*root)[u"ordinals"].members) {
        const auto number = numberOf(points);
        if (!number)
            return bad(QStringLiteral("ordinals: no number for ") + code);
        instrument.ordinals.emplace(code, *number);
    }
    if (const auto change = readChange(*root, instrument); !change)
        return std::unexpected(change.error());
    return instrument;
}

} // namespace backwell::content
