// SPDX-License-Identifier: Apache-2.0
// The methods and what makes a score absent.
#include "content/scoring/score.h"

#include "content/questionnaire/validation.h"
#include "content/scoring/tally.h"

#include <algorithm>

namespace backwell::content
{

namespace
{
Scored absent(const char *reason, int answered)
{
    return {std::nullopt, QString::fromLatin1(reason), answered, {}, {}};
}

/// The value, rounded, if it is one that the score can have.
Scored held(const ScoreRule &rule, const Number &number, int answered)
{
    const Number value = number.rounded(rule.decimals);
    if (!rule.limits.holds(value))
        return absent("error", answered);
    return {sync::Decimal{value.toString()}, {}, answered, {}, {}};
}

Scored scoreItems(const ScoreRule &rule, const Tally &tally)
{
    if (tally.unusable)
        return absent("error", tally.answered);
    if (tally.answered == 0)
        return absent("not-asked", 0);
    if (tally.answered < rule.minAnswered)
        return absent("unknown", tally.answered);
    switch (rule.method) {
    case Method::Mean:
        return held(rule, tally.sum.dividedBy(Number(tally.answered), rule.decimals),
                    tally.answered);
    case Method::PercentOfAnswered:
        return held(rule, tally.sum.times(Number(100)).dividedBy(tally.most, rule.decimals),
                    tally.answered);
    case Method::Digits:
        return held(rule, tally.digits, tally.answered);
    case Method::Sum:
    case Method::Table:
        break;
    }
    return held(rule, tally.sum, tally.answered);
}

Scored lookUp(const ScoreRule &rule, const Scored &from, const std::vector<ScoreTable> &tables)
{
    if (!from.value)
        return from;
    const auto table = std::ranges::find(tables, rule.code.code, &ScoreTable::score);
    if (table == tables.end())
        return absent("unsupported", from.answered);
    const auto row = table->rows.find(from.value->text);
    if (row == table->rows.end())
        return absent("error", from.answered);
    Scored scored = held(rule, row->second, from.answered);
    scored.table = table->id + u'|' + table->version;
    return scored;
}

/// The option an answer names. An answer without a code system names the only one with its code.
const Option *chosenOption(const Item &asked, const AnswerValue &answer)
{
    if (const Option *same = optionFor(asked, answer))
        return same;
    const auto *coding = std::get_if<Coding>(&answer);
    if (!coding || coding->code.isEmpty() || !coding->system.isEmpty())
        return nullptr;
    const Option *only = nullptr;
    for (const Option &option : asked.options) {
        const auto *one = std::get_if<Coding>(&option.value);
        if (!one || one->code != coding->code)
            continue;
        if (only)
            return nullptr;
        only = &option;
    }
    return only;
}

bool fits(const Limits &limits, const Scored &scored)
{
    const auto value = scored.value ? Number::parse(scored.value->text) : std::nullopt;
    return value && limits.holds(*value);
}

size_t indexOf(const Instrument &instrument, const QString &code)
{
    return size_t(instrument.score(code) - instrument.scores.data());
}

QString bandOf(const Instrument &instrument, size_t index, const std::vector<Scored> &all)
{
    for (const Band &band : instrument.scores[index].bands) {
        if (fits(band.limits, all[index]) &&
            (band.otherScore.isEmpty() ||
             fits(band.otherLimits, all[indexOf(instrument, band.otherScore)])))
            return band.code;
    }
    return {};
}
} // namespace

std::vector<Scored> scores(const Instrument &instrument, const std::vector<sync::AnswerItem> &items,
                           const std::vector<ScoreTable> &tables)
{
    std::vector<Scored> all;
    for (const ScoreRule &rule : instrument.scores) {
        all.push_back(rule.method == Method::Table
                          ? lookUp(rule, all[indexOf(instrument, rule.from)], tables)
                          : scoreItems(rule, tallyOf(instrument, rule, items)));
        all.back().band = bandOf(instrument, all.size() - 1, all);
    }
    return all;
}

bool opensCrisisHelp(const Instrument &instrument, const std::vector<sync::AnswerItem> &items)
{
    const MeasureItem *item =
        instrument.crisis ? instrument.item(instrument.crisis->item) : nullptr;
    if (!item)
        return false;
    return std::ranges::any_of(answersTo(item->linkId, items), [&](const auto *answer) {
        const auto points = pointsOf(*item, *answer);
        return !points || points->compare(instrument.crisis->above) > 0;
    });
}

std::vector<sync::AnswerItem> answersWithPoints(const Questionnaire &questionnaire,
                                                std::vector<sync::AnswerItem> items)
{
    for (sync::AnswerItem &item : items) {
        const Item *asked = questionnaire.find(item.linkId);
        for (sync::Answer &answer : item.answers) {
            if (const Option *option = asked ? chosenOption(*asked, answer.value) : nullptr)
                answer.value = option->value;
            answer.items = answersWithPoints(questionnaire, std::move(answer.items));
        }
        item.items = answersWithPoints(questionnaire, std::move(item.items));
    }
    return items;
}

std::vector<sync::Score> scoreRecords(const Instrument &instrument, const sync::Response &response,
                                      const std::function<sync::Key()> &newKey,
                                      const std::vector<ScoreTable> &tables)
{
    const std::vector<Scored> all = scores(instrument, response.items, tables);
    std::vector<sync::Score> records;
    for (size_t i = 0; i < all.size(); ++i) {
        const ScoreRule &rule = instrument.scores[i];
        if (rule.regionOnly)
            continue;
        const QString scoring =
            all[i].table.isEmpty() ? instrument.version : instrument.version + u'+' + all[i].table;
        records.push_back({newKey(), response.person, response.key.id, instrument.id, scoring,
                           rule.code, all[i].value, all[i].absentReason, response.authored});
    }
    return records;
}

} // namespace backwell::content
