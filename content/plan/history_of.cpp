// SPDX-License-Identifier: Apache-2.0
// Answers by their linkIds and codes, events by their word.
#include "content/plan/history_of.h"

#include "content/plan/history_words.h"
#include "content/plan/make_plan.h"
#include "content/safety/safety_standing.h"

#include <algorithm>

namespace backwell::content::plan
{

namespace
{

/// The answers of one response, by linkId.
class Answers
{
public:
    explicit Answers(const sync::Response &response) : m_response(response) {}

    bool is(QStringView canonical) const
    {
        const QString &asked = m_response.questionnaire;
        return asked.startsWith(canonical) &&
               (asked.size() == canonical.size() || asked[canonical.size()] == u'|');
    }
    QStringList codes(QStringView linkId) const
    {
        QStringList codes;
        for (const sync::Answer &answer : answersOf(linkId))
            if (const auto *coding = std::get_if<sync::Coding>(&answer.value))
                codes += coding->code;
        return codes;
    }
    QString code(QStringView linkId) const { return codes(linkId).value(0); }
    bool yes(QStringView linkId) const { return code(linkId) == u"yes"; }
    template <typename Value>
    std::optional<Value> value(QStringView linkId) const
    {
        const auto answers = answersOf(linkId);
        const auto *found = answers.empty() ? nullptr : std::get_if<Value>(&answers.front().value);
        return found ? std::optional(*found) : std::nullopt;
    }
    int whole(QStringView linkId, int least, int most, int missing) const
    {
        const auto number = value<qint32>(linkId);
        return number ? std::clamp(int(*number), least, most) : missing;
    }
    /// The place of the answer's code in a closed list.
    template <typename Number>
    Number word(QStringView linkId, const QStringList &words, Number missing) const
    {
        const auto place = words.indexOf(code(linkId));
        return place < 0 ? missing : static_cast<Number>(place);
    }
    Bits words(QStringView linkId, const QStringList &words) const
    {
        Bits bits = 0;
        for (const QString &code : codes(linkId))
            if (const auto place = words.indexOf(code); place >= 0)
                bits |= bit(int(place));
        return bits;
    }

private:
    std::vector<sync::Answer> answersOf(QStringView linkId) const
    {
        const sync::AnswerItem *item = sync::findItem(m_response.items, linkId);
        return item ? item->answers : std::vector<sync::Answer>();
    }
    const sync::Response &m_response;
};

/// "m15" is fifteen minutes.
int minutesOf(const QString &code)
{
    bool good = false;
    const int minutes = code.mid(1).toInt(&good);
    return good ? std::clamp(minutes, 5, 60) : Said().minutes;
}

Said saidOf(const Answers &answers)
{
    Said said;
    said.track = answers.yes(u"leg") ? Track::Leg : Track::Back;
    said.eases = answers.word(u"eases", easesNames(), Eases::Neither);
    said.fitness = answers.word(u"fitness", fitnessNames(), Fitness::Usual);
    said.limits = answers.words(u"limits", limitNames());
    said.minutes = minutesOf(answers.code(u"minutes"));
    said.goals = answers.words(u"goals", bundleNames());
    said.worries = answers.words(u"worries", needNames());
    if ((said.limits & bit(limitNames().indexOf(QStringLiteral("pregnancy")))) != 0)
        said.pregnantWeeks = answers.whole(u"pregnant-weeks", 1, 42, 1);
    if (answers.yes(u"operated"))
        if (const auto date = answers.value<sync::Date>(u"operated-day"))
            said.operated = int(QDate::fromString(date->text, Qt::ISODate).toJulianDay());
    said.askFirst = answers.yes(u"ask-first");
    return said;
}

/// Five faces from very bad to very good, as 0…10.
int sleepOf(const QString &code)
{
    const QStringList faces{QStringLiteral("very-bad"), QStringLiteral("bad"),
                            QStringLiteral("so-so"), QStringLiteral("good"),
                            QStringLiteral("very-good")};
    const auto place = faces.indexOf(code);
    return place < 0 ? -1 : int(place) * 10 / 4;
}

std::optional<decltype(Event::what)> whatOf(const Catalogue &catalogue, const Answers &answers)
{
    if (answers.is(asked::session)) {
        const auto movement = answers.value<QString>(u"movement");
        if (!movement)
            return std::nullopt;
        return Session{catalogue.movement(*movement), answers.whole(u"step", 0, 60, 0),
                       answers.word(u"felt", feltNames(), Felt::Fine),
                       answers.word(u"leg", legAfterNames(), LegAfter::NotAsked)};
    }
    if (answers.is(asked::about))
        return saidOf(answers);
    if (answers.is(asked::morning))
        return Morning{answers.yes(u"usual")};
    if (answers.is(asked::week))
        return WeekCheck{answers.word(u"function", functionNames(), Function::NotAsked),
                         answers.word(u"leg", legWeekNames(), LegWeek::NotAsked),
                         sleepOf(answers.code(u"sleep")), answers.whole(u"worry", 0, 10, -1),
                         answers.whole(u"confidence", 0, 10, -1)};
    if (answers.is(asked::twoMoves))
        return TwoMoves{answers.whole(u"left-toes", 0, 10, 10),
                        answers.whole(u"right-toes", 0, 10, 10), answers.yes(u"left-heel"),
                        answers.yes(u"right-heel")};
    if (answers.is(safetycheck::check))
        if (const auto outcome = outcomeOfCode(answers.code(safetycheck::outcomeItem)))
            return SafetyChecked{*outcome};
    if (answers.is(safetycheck::seen))
        return SeenAfter{answers.code(safetycheck::seenItem).startsWith(u"yes"),
                         answers.code(safetycheck::seenItem) == u"yes-treated"};
    return std::nullopt;
}

} // namespace

std::optional<Dated> eventOf(const Catalogue &catalogue, const sync::Response &response)
{
    if (response.status != sync::ResponseStatus::Completed &&
        response.status != sync::ResponseStatus::Amended)
        return std::nullopt;
    auto what = whatOf(catalogue, Answers(response));
    if (!what)
        return std::nullopt;
    return Dated{response.authored, {int(response.authored.localDay().toJulianDay()), *what}};
}

std::optional<Dated> eventOf(const Catalogue &catalogue, const sync::PlanEvent &event)
{
    const int movement = catalogue.movement(event.movement);
    const auto dated = [&event](const decltype(Event::what) &what) {
        return Dated{event.at, {int(event.at.localDay().toJulianDay()), what}};
    };
    if (event.word == happened::flareBegan)
        return dated(FlareUp{true});
    if (event.word == happened::flareOver)
        return dated(FlareUp{false});
    if (event.word == happened::swapped)
        return dated(Swapped{movement});
    if (event.word == happened::easier)
        return dated(Wished{movement, false});
    if (event.word == happened::harder)
        return dated(Wished{movement, true});
    if (event.word == happened::chosen)
        return dated(Chosen{movement, true});
    if (event.word == happened::putBack)
        return dated(Chosen{movement, false});
    if (event.word == happened::cardAgain)
        return dated(CardEvent{catalogue.card(event.card), true});
    if (event.word == happened::inContact)
        return dated(InContact{});
    if (event.word == happened::mayStart)
        return dated(Agreed{});
    if (event.word == happened::wasSeen)
        return dated(SeenAfter{true});
    return std::nullopt;
}

History historyOf(Region region, const QDate &today, std::vector<Dated> events,
                  std::vector<SupportFound> found)
{
    std::ranges::stable_sort(events, [](const Dated &a, const Dated &b) {
        return std::pair(a.event.day, a.at.msUtc) < std::pair(b.event.day, b.at.msUtc);
    });
    History history{newestRules, std::move(region), int(today.toJulianDay()), {}};
    SupportLevels levels(std::move(found), history.today);
    for (Dated &one : events) {
        one.event.day = std::min(one.event.day, history.today);
        levels.until(one.event.day, one.at, history.events);
        levels.hear(one.event);
        history.events.push_back(one.event);
    }
    levels.rest(history.events);
    return history;
}

} // namespace backwell::content::plan
