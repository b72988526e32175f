// SPDX-License-Identifier: Apache-2.0
// Steps read, and held against each other: one thing at a time, and a little.
#include "content/movement/ladder.h"

#include "content/movement/closed_list.h"

#include <algorithm>
#include <cstdlib>

namespace backwell::content
{

namespace
{

using movements::invalid;

constexpr int mostSteps = 20;
constexpr int speedSpan = 25; // per cent

const QStringList &names() // in the order of Variable
{
    static const QStringList all{QStringLiteral("range"), QStringLiteral("repetitions"),
                                 QStringLiteral("time"),  QStringLiteral("sets"),
                                 QStringLiteral("hold"),  QStringLiteral("daily"),
                                 QStringLiteral("load"),  QStringLiteral("lever"),
                                 QStringLiteral("speed"), QStringLiteral("task")};
    return all;
}

struct Number {
    const char *name;
    int Dose::*into;
    int least, most, missing;
};

constexpr Number numbers[] = {{"repetitions", &Dose::repetitions, 1, 60, 0},
                              {"minutes", &Dose::minutes, 1, 60, 0},
                              {"seconds", &Dose::seconds, 5, 600, 0},
                              {"sets", &Dose::sets, 1, 5, 1},
                              {"hold", &Dose::hold, 1, 180, 0},
                              {"daily", &Dose::daily, 1, 8, 1},
                              {"tempo", &Dose::tempo, 50, 150, 100},
                              {"range", &Dose::range, 1, 9, 1},
                              {"load", &Dose::load, 1, 9, 1},
                              {"lever", &Dose::lever, 1, 9, 1},
                              {"task", &Dose::task, 1, 9, 1}};

Result<Dose> readStep(const QJsonObject &object)
{
    QStringList known{QStringLiteral("text"), QStringLiteral("changes"), QStringLiteral("sides")};
    Dose dose;
    for (const Number &one : numbers) {
        const QString name = QString::fromLatin1(one.name);
        known += name;
        const auto value = movements::whole(object, name, one.least, one.most, one.missing);
        if (!value)
            return std::unexpected(value.error());
        dose.*one.into = *value;
    }
    if (const auto only = movements::onlyMembers(object, known); !only)
        return std::unexpected(only.error());
    dose.text = object[QLatin1String("text")].toString();
    const int ways = (dose.repetitions > 0) + (dose.minutes > 0) + (dose.seconds > 0);
    if (ways != 1 || dose.text.trimmed().isEmpty())
        return invalid(QStringLiteral("needs text and one of repetitions, minutes and seconds"));
    const QString sides = object[QLatin1String("sides")].toString(QStringLiteral("one"));
    if (sides != u"one" && sides != u"each")
        return invalid(QStringLiteral("sides is \"one\" or \"each\""));
    dose.eachSide = sides == u"each";
    if (const QJsonValue changes = object[QLatin1String("changes")]; !changes.isUndefined()) {
        dose.changes = variableFromName(changes.toString());
        if (!dose.changes)
            return invalid(QStringLiteral("changes says \"%1\", which is none of %2"),
                           changes.toString(), names().join(u' '));
    }
    return dose;
}

Result<void> follows(const Dose &before, const Dose &now)
{
    QStringList changed;
    for (int i = 0; i < variableCount; ++i) {
        const auto variable = static_cast<Variable>(i);
        if (before.amount(variable) != now.amount(variable))
            changed += variableName(variable);
    }
    if (changed.size() != 1)
        return invalid(QStringLiteral("must change one thing and changes %1"),
                       changed.isEmpty() ? QStringLiteral("none")
                                         : changed.join(QStringLiteral(" and ")));
    if (!now.changes || variableName(*now.changes) != changed.front())
        return invalid(QStringLiteral("changes %1 and does not say so"), changed.front());
    const Variable what = *now.changes;
    const int from = before.amount(what);
    const int rise = now.amount(what) - from;
    const int size = what == Variable::Speed ? std::abs(rise) : rise;
    if (size <= 0 || size > largestRise(what, from))
        return invalid(QStringLiteral("takes %1 from %2 to %3"), changed.front(),
                       QString::number(from), QString::number(from + rise));
    if (before.eachSide != now.eachSide && what != Variable::Lever && what != Variable::Task)
        return invalid(QStringLiteral("changes sides together with %1"), changed.front());
    return {};
}

} // namespace

int Dose::amount(Variable variable) const
{
    switch (variable) {
    case Variable::Range:
        return range;
    case Variable::Repetitions:
        return repetitions;
    case Variable::Time:
        return lengthSeconds();
    case Variable::Sets:
        return sets;
    case Variable::Hold:
        return hold;
    case Variable::Daily:
        return daily;
    case Variable::Load:
        return load;
    case Variable::Lever:
        return lever;
    case Variable::Speed:
        return tempo;
    case Variable::Task:
        return task;
    }
    return 0;
}

QString variableName(Variable variable)
{
    return names().value(static_cast<int>(variable));
}

std::optional<Variable> variableFromName(const QString &name)
{
    const auto place = names().indexOf(name);
    return place < 0 ? std::nullopt : std::optional(static_cast<Variable>(place));
}

int largestRise(Variable variable, int before)
{
    switch (variable) {
    case Variable::Repetitions:
        return std::max(2, before / 5);
    case Variable::Time:
        // Under five minutes a fifth is a matter of seconds: half as much again, or one minute.
        return before < 300 ? std::max(before / 2, 60) : std::max(120, before / 5);
    case Variable::Hold:
        return std::max(2, before / 2);
    case Variable::Speed:
        return speedSpan;
    default:
        return 1;
    }
}

Result<std::vector<Dose>> readLadder(const QJsonArray &steps)
{
    if (steps.size() < 2 || steps.size() > mostSteps)
        return invalid(QStringLiteral("steps must be 2 to %1"), QString::number(mostSteps));
    std::vector<Dose> ladder;
    for (const QJsonValue step : steps) {
        const QString place = QStringLiteral("steps[%1]: ").arg(ladder.size());
        auto dose = readStep(step.toObject());
        if (!dose)
            return invalid(place + dose.error().detail);
        if (ladder.empty() && dose->changes)
            return invalid(place + QStringLiteral("the first step changes nothing"));
        if (!ladder.empty()) {
            if (const auto good = follows(ladder.back(), *dose); !good)
                return invalid(place + good.error().detail);
        }
        ladder.push_back(std::move(*dose));
    }
    return ladder;
}

} // namespace backwell::content
