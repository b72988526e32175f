// SPDX-License-Identifier: Apache-2.0
// Writing histories: every member in one order, defaults left out.
#include "content/plan/history_json.h"
#include "content/plan/history_words.h"
#include "content/plan/json_fields.h"

namespace backwell::content::plan
{

const QStringList &feltNames()
{
    static const QStringList all{QStringLiteral("fine"), QStringLiteral("a-bit-much"),
                                 QStringLiteral("too-much")};
    return all;
}

const QStringList &legAfterNames()
{
    static const QStringList all{QStringLiteral("not-asked"), QStringLiteral("same"),
                                 QStringLiteral("moved-up"), QStringLiteral("further-down"),
                                 QStringLiteral("new-signs")};
    return all;
}

const QStringList &functionNames()
{
    static const QStringList all{QStringLiteral("not-asked"), QStringLiteral("worse"),
                                 QStringLiteral("same"), QStringLiteral("better")};
    return all;
}

const QStringList &legWeekNames()
{
    static const QStringList all{QStringLiteral("not-asked"), QStringLiteral("no"),
                                 QStringLiteral("some-days"), QStringLiteral("most-days")};
    return all;
}

const QStringList &fitnessNames()
{
    static const QStringList all{QStringLiteral("low"), QStringLiteral("usual"),
                                 QStringLiteral("high")};
    return all;
}

const QStringList &supportNames()
{
    static const QStringList all{QStringLiteral("low"), QStringLiteral("medium"),
                                 QStringLiteral("high")};
    return all;
}

const QStringList &agreedNames()
{
    static const QStringList all{QStringLiteral("include"), QStringLiteral("leave-out"),
                                 QStringLiteral("may-start"), QStringLiteral("neither"),
                                 QStringLiteral("not-yet")};
    return all;
}

const QStringList &safetyNames()
{
    static const QStringList all{QStringLiteral("lists-only"), QStringLiteral("check-and-plan")};
    return all;
}

namespace
{

class EventWriter
{
public:
    explicit EventWriter(const Catalogue &catalogue) : m_catalogue(catalogue) {}
    QByteArray text;

    void operator()(const Said &said)
    {
        is("said");
        word("track", trackNames(), int(said.track));
        word("eases", easesNames(), int(said.eases));
        word("fitness", fitnessNames(), int(said.fitness));
        word("support", supportNames(), int(said.support));
        text += ",\"limits\":" + quotedWords(limitNames(), said.limits);
        number("minutes", said.minutes, 0);
        text += ",\"goals\":" + quotedWords(bundleNames(), said.goals) +
                ",\"worries\":" + quotedWords(needNames(), said.worries);
        number("pregnant-weeks", said.pregnantWeeks, 0);
        if (said.operated != 0)
            text += ",\"operated\":" + quoted(dayText(said.operated));
        if (said.askFirst)
            text += ",\"ask-first\":true";
    }
    void operator()(const SafetyChecked &checked)
    {
        is("safety");
        text += ",\"outcome\":" + quoted(outcomeCode(checked.outcome));
    }
    void operator()(const SeenAfter &after)
    {
        is("seen");
        flag("seen", after.seen);
        if (after.treated)
            flag("treated", true);
    }
    void operator()(const Session &session)
    {
        is("session");
        movement(session.movement);
        number("step", session.step, -1);
        word("felt", feltNames(), int(session.felt));
        if (session.leg != LegAfter::NotAsked)
            word("leg", legAfterNames(), int(session.leg));
    }
    void operator()(const Morning &morning)
    {
        is("morning");
        flag("back-to-usual", morning.backToUsual);
    }
    void operator()(const Swapped &swap)
    {
        is("swap");
        movement(swap.movement);
    }
    void operator()(const Wished &wish)
    {
        is("wish");
        movement(wish.movement);
        flag("harder", wish.harder);
    }
    void operator()(const FlareUp &flare)
    {
        is("flare-up");
        flag("begins", flare.begins);
    }
    void operator()(const WeekCheck &week)
    {
        is("week");
        if (week.function != Function::NotAsked)
            word("function", functionNames(), int(week.function));
        if (week.leg != LegWeek::NotAsked)
            word("leg", legWeekNames(), int(week.leg));
        number("sleep", week.sleep, -1);
        number("worry", week.worry, -1);
        number("confidence", week.confidence, -1);
    }
    void operator()(const TwoMoves &moved)
    {
        is("two-moves");
        number("left-toes", moved.leftToes, -1);
        number("right-toes", moved.rightToes, -1);
        flag("left-heel", moved.leftHeel);
        flag("right-heel", moved.rightHeel);
    }
    void operator()(const CardEvent &card)
    {
        is("card");
        text += ",\"card\":" + quoted(card.card < 0 ? QStringLiteral("unknown")
                                                    : m_catalogue.cards[size_t(card.card)].id);
        flag("again", card.again);
    }
    void operator()(const InContact &) { is("contact"); }
    void operator()(const Agreed &agreed)
    {
        is("agreed");
        word("what", agreedNames(), int(agreed.what));
        if (agreed.ofMovement())
            movement(agreed.movement);
    }
    void operator()(const Chosen &chosen)
    {
        is("chosen");
        movement(chosen.movement);
        flag("in", chosen.in);
    }

private:
    void is(const char *what) { text += ",\"is\":\"" + QByteArray(what) + '"'; }
    void flag(const char *name, bool value)
    {
        text += ",\"" + QByteArray(name) + (value ? "\":true" : "\":false");
    }
    void number(const char *name, int value, int missing)
    {
        if (value != missing)
            text += ",\"" + QByteArray(name) + "\":" + QByteArray::number(value);
    }
    void word(const char *name, const QStringList &words, int place)
    {
        text += ",\"" + QByteArray(name) + "\":" + quotedWord(words, place);
    }
    void movement(int place)
    {
        text += ",\"movement\":" + quoted(place < 0 ? QStringLiteral("unknown")
                                                    : m_catalogue.movements[size_t(place)].id);
    }

    const Catalogue &m_catalogue;
};

} // namespace

QByteArray historyJson(const Catalogue &catalogue, const History &history)
{
    QByteArray out = "{\"rules\":" + QByteArray::number(history.rules) +
                     ",\"today\":" + quoted(dayText(history.today)) + ",\"region\":{\"safety\":" +
                     quotedWord(safetyNames(), history.region.listsOnly ? 0 : 1) +
                     ",\"step-ups\":[";
    for (const StepUp &up : history.region.stepUps)
        out += (&up == &history.region.stepUps.front() ? "{\"id\":" : ",{\"id\":") + quoted(up.id) +
               ",\"title\":" + quoted(up.title) +
               ",\"tracks\":" + quotedWords(trackNames(), up.tracks) + '}';
    out += "]},\"events\":[";
    for (const Event &event : history.events) {
        EventWriter writer(catalogue);
        std::visit([&writer](const auto &what) { writer(what); }, event.what);
        out += (&event == &history.events.front() ? "\n{\"day\":" : ",\n{\"day\":") +
               quoted(dayText(event.day)) + writer.text + '}';
    }
    return out + "]}\n";
}

} // namespace backwell::content::plan
