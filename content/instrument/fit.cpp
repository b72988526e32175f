// SPDX-License-Identifier: Apache-2.0
// Item by item.
#include "content/instrument/fit_answers.h"

#include <algorithm>

namespace backwell::content
{

namespace
{
/// A question of the form that a person answers.
struct Asked {
    const Item *item = nullptr;
    bool repeats = false; ///< it, or a group around it
};

void collect(const std::vector<Item> &items, bool repeats, std::vector<Asked> &asked)
{
    for (const Item &item : items) {
        const bool again = repeats || item.repeats;
        if (item.isAsked() && !item.hidden)
            asked.push_back({&item, again});
        collect(item.items, again, asked);
    }
}

bool hasCode(const Item &item, const sync::Coding &code)
{
    return !code.code.isEmpty() && std::ranges::find(item.codes, code) != item.codes.end();
}

/// Both name a code of the same system, and it is another one.
bool isAnother(const Item &item, const sync::Coding &code)
{
    return !hasCode(item, code) && !code.code.isEmpty() &&
           std::ranges::find(item.codes, code.system, &sync::Coding::system) != item.codes.end();
}

class Fitting
{
public:
    Fitting(const Instrument &instrument, const Questionnaire &form, const FitMap &map)
        : m_instrument(instrument), m_map(map)
    {
        collect(form.items, false, m_asked);
    }

    Fit run()
    {
        for (const MeasureItem &item : m_instrument.items)
            fitItem(item);
        fitBlank();
        fitTheRest();
        return std::move(m_fit);
    }

private:
    void problem(const QString &linkId, const QString &what)
    {
        m_fit.problems += linkId + QStringLiteral(": ") + what;
    }

    const Asked *byLinkId(const QString &linkId) const
    {
        const auto found = std::ranges::find_if(
            m_asked, [&](const Asked &one) { return one.item->linkId == linkId; });
        return found == m_asked.end() ? nullptr : &*found;
    }

    const Asked *find(const MeasureItem &item)
    {
        if (const auto told = m_map.linkIds.find(item.linkId); told != m_map.linkIds.end())
            return byLinkId(told->second);
        if (const Asked *same = byLinkId(item.linkId))
            return same;
        const Asked *found = nullptr;
        for (const Asked &one : m_asked) {
            if (!hasCode(*one.item, item.code))
                continue;
            if (found)
                problem(item.linkId, QStringLiteral("two questions carry its code ") +
                                         item.code.code + QStringLiteral("; say which in the map"));
            found = &one;
        }
        return found;
    }

    void fitItem(const MeasureItem &item)
    {
        const Asked *asked = find(item);
        if (!asked)
            return problem(item.linkId,
                           QStringLiteral("no question has this linkId") +
                               (item.code.code.isEmpty()
                                    ? QString()
                                    : QStringLiteral(" or the code ") + item.code.code));
        const QString &theirs = asked->item->linkId;
        for (const auto &[ours, other] : m_fit.linkIds) {
            if (other == theirs)
                problem(item.linkId,
                        QStringLiteral("the question %1 is already that of %2").arg(theirs, ours));
        }
        m_fit.linkIds.emplace(item.linkId, theirs);
        if (theirs != item.linkId)
            m_fit.remarks += QStringLiteral("%1 is the question %2").arg(item.linkId, theirs);
        if (isAnother(*asked->item, item.code))
            problem(item.linkId, QStringLiteral("its code is %1, and that of the question is %2")
                                     .arg(item.code.code, asked->item->codes.front().code));
        if (asked->repeats != item.repeats)
            problem(item.linkId, asked->repeats
                                     ? QStringLiteral("it may be answered more than once")
                                     : QStringLiteral("it can be answered only once"));
        AnswerFit answers = fitAnswers(item, *asked->item, m_map);
        for (const QString &what : answers.problems)
            problem(item.linkId, what);
        for (const QString &what : answers.remarks)
            m_fit.remarks += item.linkId + QStringLiteral(": ") + what;
        if (!answers.points.empty())
            m_fit.points.emplace(item.linkId, std::move(answers.points));
    }

    void fitBlank()
    {
        if (!m_instrument.blank)
            return;
        const QString &ours = m_instrument.blank->looked;
        const auto told = m_map.linkIds.find(ours);
        const QString theirs = told == m_map.linkIds.end() ? ours : told->second;
        const Asked *looked = byLinkId(theirs);
        if (!looked)
            m_fit.remarks +=
                QStringLiteral("%1: not asked, so every item must be answered").arg(ours);
        else if (looked->item->type != ItemType::Boolean)
            problem(ours, QStringLiteral("it is no question of yes or no"));
        else
            m_fit.linkIds.emplace(ours, theirs);
    }

    /// What the form asks besides.
    void fitTheRest()
    {
        size_t counted = 0;
        for (const Asked &one : m_asked) {
            const QString &linkId = one.item->linkId;
            const bool matched = std::ranges::any_of(
                m_fit.linkIds, [&](const auto &pair) { return pair.second == linkId; });
            const bool known = std::ranges::any_of(m_instrument.unscored, [&](const auto &item) {
                return item.linkId == linkId || hasCode(*one.item, item.code);
            });
            counted += known && !matched ? 0 : 1;
            if (known && !matched)
                m_fit.remarks += QStringLiteral("%1: asked and not scored").arg(linkId);
            else if (!matched)
                problem(linkId, QStringLiteral("the measure has no such question"));
        }
        if (!m_fit.problems.isEmpty() && counted != m_instrument.items.size())
            m_fit.problems.prepend(QStringLiteral("the form asks %1 questions that count, and the "
                                                  "measure has %2")
                                       .arg(counted)
                                       .arg(m_instrument.items.size()));
    }

    const Instrument &m_instrument;
    const FitMap &m_map;
    std::vector<Asked> m_asked;
    Fit m_fit;
};
} // namespace

Fit fitOf(const Instrument &instrument, const Questionnaire &form, const FitMap &map)
{
    return Fitting(instrument, form, map).run();
}

} // namespace backwell::content
