// SPDX-License-Identifier: Apache-2.0
// Reading histories. A member that is not known is refused: what is not read cannot be replayed.
#include "content/plan/history_json.h"

#include "content/plan/history_words.h"
#include "content/plan/json_fields.h"

namespace backwell::content::plan
{

namespace
{

class EventReader
{
public:
    EventReader(const Catalogue &catalogue, Fields &fields)
        : m_catalogue(catalogue), m_fields(fields)
    {
    }

    decltype(Event::what) read(const QString &is)
    {
        if (is == u"session")
            return Session{movement(), m_fields.whole(u"step", 0, 60, 0),
                           m_fields.word(u"felt", feltNames(), Felt::Fine),
                           m_fields.word(u"leg", legAfterNames(), LegAfter::NotAsked)};
        if (is == u"morning")
            return Morning{m_fields.flag(u"back-to-usual", true)};
        if (is == u"week")
            return week();
        if (is == u"said")
            return said();
        if (is == u"safety")
            return SafetyChecked{outcome()};
        if (is == u"seen")
            return SeenAfter{m_fields.flag(u"seen", false), m_fields.flag(u"treated", false)};
        if (is == u"swap")
            return Swapped{movement()};
        if (is == u"wish")
            return Wished{movement(), m_fields.flag(u"harder", false)};
        if (is == u"flare-up")
            return FlareUp{m_fields.flag(u"begins", true)};
        if (is == u"two-moves")
            return twoMoves();
        if (is == u"card")
            return CardEvent{m_catalogue.card(m_fields.text(u"card")),
                             m_fields.flag(u"again", false)};
        if (is == u"contact")
            return InContact{};
        if (is == u"agreed")
            return agreed();
        if (is != u"chosen")
            m_fields.complain(u"is");
        return Chosen{movement(), m_fields.flag(u"in", true)};
    }

private:
    int movement() { return m_catalogue.movement(m_fields.text(u"movement")); }
    WeekCheck week()
    {
        WeekCheck one;
        one.function = m_fields.word(u"function", functionNames(), Function::NotAsked);
        one.leg = m_fields.word(u"leg", legWeekNames(), LegWeek::NotAsked);
        one.sleep = m_fields.whole(u"sleep", 0, 10, -1);
        one.worry = m_fields.whole(u"worry", 0, 10, -1);
        one.confidence = m_fields.whole(u"confidence", 0, 10, -1);
        return one;
    }
    Said said()
    {
        Said one;
        one.track = m_fields.word(u"track", trackNames(), Track::Back);
        one.eases = m_fields.word(u"eases", easesNames(), Eases::Neither);
        one.fitness = m_fields.word(u"fitness", fitnessNames(), Fitness::Usual);
        one.support = m_fields.word(u"support", supportNames(), Support::Medium);
        one.limits = m_fields.words(u"limits", limitNames());
        one.minutes = m_fields.whole(u"minutes", 5, 60, 10);
        one.goals = m_fields.words(u"goals", bundleNames());
        one.worries = m_fields.words(u"worries", needNames());
        one.pregnantWeeks = m_fields.whole(u"pregnant-weeks", 0, 42, 0);
        one.operated = m_fields.day(u"operated", false);
        one.askFirst = m_fields.flag(u"ask-first", false);
        return one;
    }
    SafetyOutcome outcome()
    {
        const auto known = outcomeOfCode(m_fields.text(u"outcome"));
        if (!known)
            m_fields.complain(u"outcome");
        return known.value_or(SafetyOutcome::Emergency);
    }
    TwoMoves twoMoves()
    {
        TwoMoves one;
        one.leftToes = m_fields.whole(u"left-toes", 0, 10, 10);
        one.rightToes = m_fields.whole(u"right-toes", 0, 10, 10);
        one.leftHeel = m_fields.flag(u"left-heel", true);
        one.rightHeel = m_fields.flag(u"right-heel", true);
        return one;
    }
    Agreed agreed()
    {
        const auto what = m_fields.word(u"what", agreedNames(), Agreed::What::MayStart);
        return {what, Agreed{what}.ofMovement() ? movement() : -1};
    }

    const Catalogue &m_catalogue;
    Fields &m_fields;
};

Result<Region> readRegionPart(const JsonValue &value)
{
    Fields fields(value);
    Region region;
    region.listsOnly = fields.word(u"safety", safetyNames(), 0) == 0;
    const JsonValue *ups = fields.take(u"step-ups");
    for (const JsonValue &one : ups ? ups->items : std::vector<JsonValue>{}) {
        Fields up(one);
        region.stepUps.push_back(
            {up.text(u"id"), up.text(u"title"), up.words(u"tracks", trackNames())});
        if (const auto good = up.end(QStringLiteral("region")); !good)
            return std::unexpected(good.error());
    }
    if (const auto good = fields.end(QStringLiteral("region")); !good)
        return std::unexpected(good.error());
    return region;
}

} // namespace

Result<History> readHistory(const Catalogue &catalogue, const QByteArray &json)
{
    const auto root = parseJson(json);
    if (!root)
        return std::unexpected(root.error());
    Fields fields(*root);
    History history;
    history.rules = fields.whole(u"rules", 1, 1000, 1);
    history.today = fields.day(u"today", true);
    const JsonValue *region = fields.take(u"region");
    const JsonValue *events = fields.take(u"events");
    if (!region || !events || !events->isArray())
        fields.complain(region ? u"events" : u"region");
    if (const auto good = fields.end(QStringLiteral("history")); !good)
        return std::unexpected(good.error());
    auto read = readRegionPart(*region);
    if (!read)
        return std::unexpected(read.error());
    history.region = std::move(*read);
    history.events.reserve(events->items.size());
    QString dayText; // most events share a day with the one before
    Day day = 0;
    for (const JsonValue &value : events->items) {
        Fields event(value);
        if (const JsonValue *said = value.find(u"day"); said && said->text == dayText)
            event.take(u"day");
        else {
            const Day next = event.day(u"day", true);
            if (next < day)
                event.complain(u"day");
            day = next;
            dayText = value[u"day"].text;
        }
        const QString is = event.text(u"is");
        history.events.push_back({day, EventReader(catalogue, event).read(is)});
        if (day > history.today)
            event.complain(u"day");
        if (const auto good =
                event.end(QStringLiteral("events[%1]").arg(history.events.size() - 1));
            !good)
            return std::unexpected(good.error());
    }
    return history;
}

} // namespace backwell::content::plan
