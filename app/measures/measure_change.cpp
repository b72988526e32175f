// SPDX-License-Identifier: Apache-2.0
#include "app/measures/measure_change.h"

#include "app/words/plain_words.h"

#include <algorithm>

namespace backwell::app
{

using content::Better;
using content::Number;
using content::ScoreRule;

namespace
{

std::optional<Number> numberOf(const sync::Score &score)
{
    return score.value ? Number::parse(score.value->text) : std::nullopt;
}

/// Without the zeros at its end: 6.0 is 6.
QString plain(const Number &number)
{
    QString text = number.toString();
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text;
}

Number distance(const Number &a, const Number &b)
{
    return a.compare(b) < 0 ? b.minus(a) : a.minus(b);
}

/// The difference that matters, in points; the published one in points comes first.
std::optional<Number> noticeable(const ScoreRule &rule, const Number &first)
{
    for (const content::ChangeFigure &figure : rule.change)
        if (figure.absolute)
            return *figure.absolute;
    for (const content::ChangeFigure &figure : rule.change)
        if (figure.percent && !first.isZero())
            return first.times(*figure.percent).dividedBy(Number(100), 1);
    return std::nullopt;
}

} // namespace

QStringList MeasureChange::lines(const content::Instrument &instrument,
                                 const std::vector<sync::Score> &scores)
{
    QStringList lines;
    for (const ScoreRule &rule : instrument.scores) {
        std::vector<const sync::Score *> values;
        for (const sync::Score &score : scores)
            if (score.instrument == instrument.id && score.code == rule.code && numberOf(score))
                values.push_back(&score);
        const auto [first, now] = std::ranges::minmax_element(
            values, {}, [](auto *score) { return score->effective.msUtc; });
        if (first != now)
            lines += line(rule, **first, **now);
    }
    return lines;
}

QString MeasureChange::line(const ScoreRule &rule, const sync::Score &first, const sync::Score &now)
{
    const Number before = *numberOf(first);
    const Number after = *numberOf(now);
    QStringList parts{tr("%1: %2 on %3, %4 on %5.")
                          .arg(rule.code.display, plain(before),
                               PlainWords::day(first.effective.localDay()), plain(after),
                               PlainWords::day(now.effective.localDay()))};
    if (rule.better == Better::Lower)
        parts += tr("Lower is better.");
    else if (rule.better == Better::Higher)
        parts += tr("Higher is better.");
    const QString more = noticed(rule, before, after);
    if (!more.isEmpty())
        parts += more;
    return parts.join(u' ');
}

QString MeasureChange::noticed(const ScoreRule &rule, const Number &first, const Number &now)
{
    const auto wanted = noticeable(rule, first);
    if (!wanted || rule.better == Better::Neither)
        return {};
    return distance(first, now).compare(*wanted) >= 0
               ? tr("People usually notice a difference of this size.")
               : tr("People usually notice a difference of %1 or more.").arg(plain(*wanted));
}

} // namespace backwell::app
