// SPDX-License-Identifier: Apache-2.0
#include "sync/endpoint/intake/score_check.h"

#include <algorithm>

namespace backwell::sync::endpoint
{

namespace
{
QString shown(const std::optional<Decimal> &value)
{
    return value ? value->text : QStringLiteral("none");
}

bool same(const std::optional<Decimal> &a, const std::optional<Decimal> &b)
{
    if (!a || !b)
        return !a && !b;
    const auto first = content::Number::parse(a->text);
    const auto second = content::Number::parse(b->text);
    return first && second ? first->compare(*second) == 0 : a->text == b->text;
}

/// "1+table|2" is rule 1 with a table.
QString ruleOf(const QString &scoring)
{
    return scoring.section(u'+', 0, 0);
}
} // namespace

QString ScoreDifference::words() const
{
    QStringList notes{name};
    if (!versions.isEmpty())
        notes.push_back(versions);
    return QStringLiteral("Score sent: %1, computed here: %2 (%3)")
        .arg(sent, computed, notes.join(QStringLiteral("; ")));
}

std::optional<ScoreDifference> differenceOf(const Score &sent, const Response &response,
                                            const KnownMeasures &known)
{
    const auto computed = known.scoresOf(response);
    const auto found = std::ranges::find_if(computed, [&sent](const ComputedScore &one) {
        return one.instrument == sent.instrument && one.code == sent.code;
    });
    if (found == computed.end() || found->scored.absentReason == u"unsupported" ||
        same(sent.value, found->scored.value))
        return std::nullopt;
    const QString there = ruleOf(sent.scoring);
    const Coding &code = found->code;
    return ScoreDifference{
        code.display.isEmpty() ? code.code : code.display, shown(sent.value),
        shown(found->scored.value),
        there == found->version
            ? QString()
            : QStringLiteral("rule %1 there, rule %2 here").arg(there, found->version)};
}

} // namespace backwell::sync::endpoint
