// SPDX-License-Identifier: Apache-2.0
// What a score says of itself must be what its items can give: a typing error does not get far.
#include "content/instrument/score_rule_reader.h"

#include <algorithm>

namespace backwell::content
{

namespace
{
constexpr std::array<QStringView, 5> methods{u"sum", u"mean", u"percent-of-answered", u"digits",
                                             u"table"};
constexpr std::array<QStringView, 3> betters{u"higher", u"lower", u"neither"};
constexpr int mostRepeats = 100;

bool overlap(const Limits &a, const Limits &b)
{
    return a.low.compare(b.high) <= 0 && b.low.compare(a.high) <= 0;
}

/// The lowest and highest score that the items can give; nothing when there is no such limit.
std::optional<Limits> reachable(const Instrument &instrument, const ScoreRule &rule)
{
    if (rule.method == Method::PercentOfAnswered)
        return Limits{Number(0), Number(100)};
    std::optional<Limits> whole;
    for (const QString &linkId : rule.items) {
        const MeasureItem *item = instrument.item(linkId);
        if (!item || (item->repeats && rule.method == Method::Sum))
            return std::nullopt;
        if (!whole) {
            whole = item->limits;
        } else if (rule.method == Method::Mean) {
            whole->low = whole->low.compare(item->limits.low) < 0 ? whole->low : item->limits.low;
            whole->high =
                whole->high.compare(item->limits.high) > 0 ? whole->high : item->limits.high;
        } else {
            const Number shift(rule.method == Method::Digits ? 10 : 1);
            whole->low = whole->low.times(shift).plus(item->limits.low);
            whole->high = whole->high.times(shift).plus(item->limits.high);
        }
    }
    return whole;
}

void readItems(const Fields &fields, const Instrument &instrument, ScoreRule &rule)
{
    rule.items = fields.texts(u"items");
    if (!fields.has(u"items")) {
        for (const MeasureItem &item : instrument.items)
            rule.items += item.linkId;
    }
    bool repeats = false;
    for (const QString &linkId : rule.items) {
        const MeasureItem *item = instrument.item(linkId);
        if (!item)
            return fields.refuse(u"items", QStringLiteral("names no item: ") + linkId);
        repeats = repeats || item->repeats;
        const bool digit = item->limits.low.compare(Number(0)) >= 0 &&
                           item->limits.high.compare(Number(9)) <= 0 && !item->repeats;
        if (rule.method == Method::Digits && !digit)
            fields.refuse(u"items", QStringLiteral("are no digits"));
        if (rule.method == Method::PercentOfAnswered &&
            (item->limits.low.compare(Number(0)) < 0 || item->limits.high.compare(Number(0)) <= 0))
            fields.refuse(u"items", QStringLiteral("are not above 0"));
    }
    rule.reverse = fields.texts(u"reverse");
    for (const QString &linkId : rule.reverse) {
        if (!rule.items.contains(linkId))
            fields.refuse(u"reverse", QStringLiteral("names no item of the score: ") + linkId);
    }
    const int count = std::max(1, int(rule.items.size()));
    const bool all = rule.method == Method::Digits;
    rule.minAnswered =
        fields.whole(u"minAnswered", count, all ? count : 1, repeats ? mostRepeats : count);
    const auto limits = reachable(instrument, rule);
    if (!limits)
        return;
    if (limits->low.compare(rule.limits.low) != 0 || limits->high.compare(rule.limits.high) != 0)
        fields.refuse(u"range", QStringLiteral("is not what its items give: %1 to %2")
                                    .arg(limits->low.toString(), limits->high.toString()));
}

void readLookUp(const Fields &fields, const Instrument &instrument, ScoreRule &rule)
{
    rule.from = fields.text(u"from");
    if (!instrument.score(rule.from))
        fields.refuse(u"from", QStringLiteral("is no score before this one"));
    for (const QStringView key : {u"items", u"reverse", u"minAnswered"}) {
        if (fields.has(key))
            fields.refuse(key, QStringLiteral("does not belong to a table"));
    }
}

void readChange(const Fields &fields, ScoreRule &rule)
{
    for (const Fields &one :
         fields.objects(u"change", {u"absolute", u"percent", u"source", u"mark"})) {
        const ChangeFigure figure{one.numberIfAny(u"absolute"), one.numberIfAny(u"percent"),
                                  one.source()};
        if (figure.absolute.has_value() == figure.percent.has_value())
            one.refuse(u"absolute", QStringLiteral("or percent: one of the two"));
        rule.change.push_back(figure);
    }
}

void readBands(const Fields &fields, const Instrument &instrument, ScoreRule &rule)
{
    const auto bands = fields.object(u"bands", {u"source", u"mark", u"list"});
    if (!bands)
        return;
    rule.bandSource = bands->source();
    for (const Fields &one : bands->objects(u"list", {u"code", u"range", u"and"})) {
        Band band;
        band.code = one.text(u"code");
        band.limits = one.limits(u"range");
        if (const auto other = one.object(u"and", {u"score", u"range"})) {
            band.otherScore = other->text(u"score");
            band.otherLimits = other->limits(u"range");
            if (!instrument.score(band.otherScore))
                other->refuse(u"score", QStringLiteral("is no score before this one"));
        }
        if (!rule.limits.holds(band.limits.low) || !rule.limits.holds(band.limits.high))
            one.refuse(u"range", QStringLiteral("leaves the range of the score"));
        for (const Band &before : rule.bands) {
            const bool apart = !band.otherScore.isEmpty() && band.otherScore == before.otherScore &&
                               !overlap(band.otherLimits, before.otherLimits);
            if (before.code == band.code || (overlap(before.limits, band.limits) && !apart))
                one.refuse(u"range", QStringLiteral("or code belongs to two bands"));
        }
        rule.bands.push_back(band);
    }
}
} // namespace

ScoreRule readScoreRule(const Fields &fields, const Instrument &instrument)
{
    ScoreRule rule;
    rule.code = fields.coding(u"code");
    if (rule.code.code.isEmpty() || instrument.score(rule.code.code))
        fields.refuse(u"code", QStringLiteral("must be there and be another than before"));
    rule.method = fields.word<Method>(u"method", methods);
    rule.regionOnly = fields.flagIfAny(u"regionOnly");
    rule.decimals = fields.whole(u"decimals", 0, 0, 4);
    rule.limits = fields.limits(u"range");
    rule.better = fields.word<Better>(u"better", betters);
    rule.source = fields.source();
    if (rule.method == Method::Table)
        readLookUp(fields, instrument, rule);
    else
        readItems(fields, instrument, rule);
    if (rule.method != Method::Table && fields.has(u"from"))
        fields.refuse(u"from", QStringLiteral("belongs to a table"));
    readChange(fields, rule);
    readBands(fields, instrument, rule);
    return rule;
}

} // namespace backwell::content
