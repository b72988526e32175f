// SPDX-License-Identifier: Apache-2.0
// A stored plan, as it was shown.
#include "content/plan/json_fields.h"
#include "content/plan/make_plan.h"
#include "content/plan/plan_json.h"
#include "content/plan/v1/rules.h"

#include <algorithm>

namespace backwell::content::plan
{

namespace
{

constexpr int most = 10'000; // of any number in a plan

/// Reads the parts of a plan; the first thing that does not hold is remembered.
class Reader
{
public:
    Reader(const Catalogue &catalogue, const Region &region)
        : m_catalogue(catalogue), m_region(region)
    {
    }

    Because because(Fields &of)
    {
        Because reasons;
        each(of, u"because", [&](Fields &fields) {
            const QString id = fields.text(u"rule");
            const auto rule = std::ranges::find_if(v1::ruleTexts, [&id](const v1::RuleText &one) {
                return id == QLatin1StringView(one.id.data(), qsizetype(one.id.size()));
            });
            Reason reason{{}, fields.whole(u"number", 0, most, 0), -1};
            if (rule == v1::ruleTexts.end())
                return fields.complain(u"rule");
            reason.rule = rule->id;
            if (const JsonValue *movement = fields.take(u"movement"))
                reason.movement = known(m_catalogue.movement(movement->string()), fields);
            reasons.push_back(reason);
        });
        return reasons;
    }
    template <typename One>
    One thing(Fields &fields)
    {
        One one;
        one.movement = known(m_catalogue.movement(fields.text(u"movement")), fields);
        const int steps =
            one.movement < 0 ? 1 : int(m_catalogue.movements[size_t(one.movement)].minutes.size());
        one.step = fields.whole(u"step", 0, steps - 1, 0);
        one.because = because(fields);
        return one;
    }
    Contact contact(Fields &fields)
    {
        Contact one{because(fields), {}};
        const JsonValue *ups = fields.take(u"stepUps");
        for (const JsonValue &up : ups ? ups->items : std::vector<JsonValue>{}) {
            const auto found = std::ranges::find(m_region.stepUps, up.string(), &StepUp::id);
            if (found == m_region.stepUps.end())
                fields.complain(u"stepUps");
            else
                one.stepUps.push_back(int(found - m_region.stepUps.begin()));
        }
        return one;
    }
    int card(Fields &fields) { return known(m_catalogue.card(fields.text(u"card")), fields); }

    /// Every object of a list.
    template <typename Read>
    void each(Fields &of, QStringView name, Read read)
    {
        const JsonValue *list = of.take(name);
        if (!list || !list->isArray())
            return of.complain(name);
        for (const JsonValue &item : list->items)
            object(item, name, read);
    }
    template <typename Read>
    void object(const JsonValue &value, QStringView name, Read read)
    {
        Fields fields(value);
        read(fields);
        if (const auto good = fields.end(name.toString()); !good && m_problem)
            m_problem = good;
    }
    const Result<void> &problem() const { return m_problem; }

private:
    static int known(int place, Fields &fields)
    {
        if (place < 0)
            fields.complain(u"movement or card");
        return place;
    }
    const Catalogue &m_catalogue;
    const Region &m_region;
    Result<void> m_problem;
};

} // namespace

Result<Plan> readPlan(const Catalogue &catalogue, const Region &region, const QByteArray &json)
{
    const auto root = parseJson(json);
    if (!root)
        return std::unexpected(root.error());
    Fields fields(*root);
    Reader reader(catalogue, region);
    Plan plan;
    plan.rules = fields.whole(u"rules", 1, most, 0);
    if (plan.rules > newestRules)
        return fail(ErrorKind::TooNew, QStringLiteral("rules of version %1").arg(plan.rules));
    if (fields.text(u"pack") != catalogue.pack || fields.text(u"packVersion") != catalogue.version)
        return fail(ErrorKind::Conflict, QStringLiteral("made with another pack"));
    plan.day = fields.day(u"day", true);
    plan.week = fields.whole(u"week", 0, most, 0);
    plan.mode = fields.word(u"mode", modeNames(), Mode::SafetyFirst);
    plan.minutes = fields.whole(u"minutes", 0, most, 0);
    plan.because = reader.because(fields);
    reader.each(fields, u"items", [&](Fields &one) {
        auto item = reader.thing<WeekItem>(one);
        item.days = one.whole(u"days", 0, 7, 0);
        plan.items.push_back(std::move(item));
    });
    reader.each(fields, u"today", [&](Fields &one) {
        auto thing = reader.thing<Thing>(one);
        thing.minutes = one.whole(u"minutes", 0, most, 0);
        plan.today.push_back(std::move(thing));
    });
    if (const JsonValue *card = fields.take(u"card"))
        reader.object(*card, u"card", [&](Fields &one) {
            plan.card = CardToday{reader.card(one), reader.because(one)};
        });
    reader.each(fields, u"questions", [&](Fields &one) {
        plan.questions.push_back({one.word(u"ask", askNames(), Ask::SafetyCheck),
                                  one.flag(u"first", false), reader.because(one)});
    });
    if (const JsonValue *contact = fields.take(u"contact"))
        reader.object(*contact, u"contact",
                      [&](Fields &one) { plan.contact = reader.contact(one); });
    if (const auto good = fields.end(QStringLiteral("plan")); !good)
        return std::unexpected(good.error());
    if (!reader.problem())
        return std::unexpected(reader.problem().error());
    return plan;
}

} // namespace backwell::content::plan
