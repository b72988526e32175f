// SPDX-License-Identifier: Apache-2.0
// Living a script.
#include "content/tool/person_script.h"

#include "content/plan/history_json.h"
#include "content/plan/v1/course.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

namespace backwell::content::tool
{

namespace
{

using namespace plan;

/// The events of the script, with days counted from 1, as a history.
Result<History> scripted(const Catalogue &catalogue, const QJsonObject &script, const QDate &first,
                         int days)
{
    QJsonArray events;
    QJsonObject said = script[u"said"].toObject();
    said.insert(QStringLiteral("is"), QStringLiteral("said"));
    said.insert(QStringLiteral("day"), first.toString(Qt::ISODate));
    events.append(said);
    for (const QJsonValue value : script[u"events"].toArray()) {
        QJsonObject event = value.toObject();
        const QDate day = first.addDays(event[u"day"].toInt() - 1);
        event.insert(QStringLiteral("day"), day.toString(Qt::ISODate));
        events.append(event);
    }
    const QJsonObject history{
        {QStringLiteral("rules"), 1},
        {QStringLiteral("today"), first.addDays(days - 1).toString(Qt::ISODate)},
        {QStringLiteral("region"), script[u"region"].toObject()},
        {QStringLiteral("events"), events}};
    return readHistory(catalogue, QJsonDocument(history).toJson(QJsonDocument::Compact));
}

/// The one of a list of `{"days": [from, to], …}` that holds that day; the last one wins.
QJsonObject onDay(const QJsonArray &list, int day)
{
    QJsonObject found;
    for (const QJsonValue value : list) {
        const QJsonArray days = value[u"days"].toArray();
        if (day >= days[0].toInt() && day <= days[1].toInt())
            found = value.toObject();
    }
    return found;
}

class Living
{
public:
    Living(const Catalogue &catalogue, const QJsonObject &script, const History &told)
        : m_script(script), m_course(catalogue, told.region)
    {
    }

    PersonDay day(int number, Day day, const std::vector<Event> &told)
    {
        m_day = day;
        m_lived = {};
        m_course.openDay(day);
        for (const Event &event : told)
            happens(event.what);
        answer(number);
        const QJsonObject habit = onDay(m_script[u"habits"].toArray(), number);
        const QString does = habit[u"does"].toString();
        if (!does.isEmpty() && does[(number - 1) % does.size()] == u'1')
            doToday(habit);
        m_lived.plan = m_course.plan();
        return m_lived;
    }

private:
    template <typename What>
    void happens(const What &what)
    {
        const Event event{m_day, what};
        m_course.apply(event);
        m_lived.events.push_back(event);
    }

    void answer(int number)
    {
        const Plan plan = m_course.plan();
        for (const Question &one : plan.questions) {
            if (one.ask == Ask::SafetyCheck && !one.first)
                happens(SafetyChecked{SafetyOutcome::CarryOn});
            else if (one.ask == Ask::TwoMoves)
                happens(TwoMoves{});
            else if (one.ask == Ask::WeekCheck)
                weekCheck(onDay(m_script[u"weeks"].toArray(), number));
        }
    }

    void weekCheck(const QJsonObject &told)
    {
        if (told.isEmpty())
            return;
        static const QStringList functions{QString(), QStringLiteral("worse"),
                                           QStringLiteral("same"), QStringLiteral("better")};
        static const QStringList legs{QString(), QStringLiteral("no"), QStringLiteral("some-days"),
                                      QStringLiteral("most-days")};
        const auto place = [](const QStringList &words, const QString &word) {
            return int(std::max<qsizetype>(0, words.indexOf(word)));
        };
        happens(WeekCheck{Function(place(functions, told[u"function"].toString())),
                          LegWeek(place(legs, told[u"leg"].toString())), told[u"sleep"].toInt(-1),
                          told[u"worry"].toInt(-1), told[u"confidence"].toInt(-1)});
    }

    void doToday(const QJsonObject &habit)
    {
        static const QStringList felt{QStringLiteral("fine"), QStringLiteral("a-bit-much"),
                                      QStringLiteral("too-much")};
        static const QStringList leg{QString(), QStringLiteral("same"), QStringLiteral("moved-up"),
                                     QStringLiteral("further-down")};
        const auto next = [this](const QJsonArray &words, const QStringList &known) {
            if (words.isEmpty())
                return 0;
            return int(
                std::max<qsizetype>(0, known.indexOf(words[m_sessions % words.size()].toString())));
        };
        const Plan plan = m_course.plan();
        for (const Thing &thing : plan.today) {
            happens(Session{thing.movement, thing.step, Felt(next(habit[u"felt"].toArray(), felt)),
                            LegAfter(next(habit[u"leg"].toArray(), leg))});
            ++m_sessions;
        }
    }

    QJsonObject m_script;
    v1::Course m_course;
    PersonDay m_lived;
    Day m_day = 0;
    int m_sessions = 0;
};

} // namespace

Result<Person> livePerson(const Catalogue &catalogue, const QByteArray &json)
{
    const QJsonObject script = QJsonDocument::fromJson(json).object();
    const QDate first = QDate::fromString(script[u"from"].toString(), Qt::ISODate);
    const int days = script[u"days"].toInt();
    if (!first.isValid() || days < 1 || days > 731 || script[u"name"].toString().isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("a person needs name, from and days"));
    const auto told = scripted(catalogue, script, first, days);
    if (!told)
        return std::unexpected(told.error());
    Person person{script[u"name"].toString(), script[u"about"].toString(), *told, {}};
    person.history.events.clear();
    Living life(catalogue, script, *told);
    for (int number = 1; number <= days; ++number) {
        const Day day = Day(first.toJulianDay()) + number - 1;
        std::vector<Event> today;
        for (const Event &event : told->events)
            if (event.day == day)
                today.push_back(event);
        person.days.push_back(life.day(number, day, today));
        const auto &lived = person.days.back().events;
        person.history.events.insert(person.history.events.end(), lived.begin(), lived.end());
    }
    return person;
}

} // namespace backwell::content::tool
