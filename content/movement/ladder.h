// SPDX-License-Identifier: Apache-2.0
// How much of a movement: a ladder of steps, each one thing more than the one before.
#pragma once

#include "platform/base/error.h"

#include <QJsonArray>
#include <QMetaType>
#include <QObject>

#include <optional>
#include <vector>

namespace backwell::content
{

/// What a step may change, in the order in which things are best made harder.
enum class Variable {
    Range,       ///< how far
    Repetitions, ///< how often in one go
    Time,        ///< how long, of what goes by the clock
    Sets,        ///< how many goes
    Hold,        ///< how long each one is held
    Daily,       ///< how many times a day
    Load,        ///< how much is carried, pulled or pressed
    Lever,       ///< fewer limbs, or longer ones
    Speed,       ///< faster or slower than usual
    Task         ///< nearer to real life
};
inline constexpr int variableCount = 10;

/// One step: how much to do. Own wording; amounts from the catalogue of the project's evidence.
struct Dose {
    Q_GADGET
    Q_PROPERTY(int repetitions MEMBER repetitions CONSTANT)
    Q_PROPERTY(int sets MEMBER sets CONSTANT)
    Q_PROPERTY(int minutes MEMBER minutes CONSTANT)
    Q_PROPERTY(int seconds MEMBER seconds CONSTANT)
    Q_PROPERTY(int hold MEMBER hold CONSTANT)
    Q_PROPERTY(bool eachSide MEMBER eachSide CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
public:
    int repetitions = 0;   ///< 1…60 of one go and one side, or 0 when it goes by time
    int minutes = 0;       ///< 1…60, or 0
    int seconds = 0;       ///< 5…600, or 0; exactly one of the three is set
    int sets = 1;          ///< 1…5 goes with a pause between
    int hold = 0;          ///< seconds each repetition is held, 0…180
    int daily = 1;         ///< 1…8 times a day
    int tempo = 100;       ///< per cent of the usual speed, 50…150
    bool eachSide = false; ///< all of it for one side and then for the other
    int range = 1, load = 1, lever = 1, task = 1; ///< levels from 1; the words say what they are
    std::optional<Variable> changes;              ///< nothing for the first step
    QString text;                                 ///< "5 times, hold for 3 seconds"

    bool timed() const { return repetitions == 0; }
    int lengthSeconds() const { return minutes * 60 + seconds; } ///< of what goes by the clock
    int amount(Variable variable) const;
    bool operator==(const Dose &) const = default;
};

QString variableName(Variable variable);
std::optional<Variable> variableFromName(const QString &name);

/// The most that `variable` may rise from `before` in one step: about a tenth to a fifth, or one or
/// two repetitions, or some minutes, or one level. Source: evidence list 4.1, X3.
int largestRise(Variable variable, int before);

/// Reads `[{"text","repetitions"|"minutes"|"seconds","sets"?,"hold"?,"daily"?,"tempo"?,"sides"?,
/// "range"?,"load"?,"lever"?,"task"?,"changes"}]`; the first step says no `changes`.
/// Errors: Invalid with the step: fewer than two steps, a number out of range, no or two ways to
/// count, a step that changes nothing, two things, something else than it says, too much, or less
/// than before (speed may fall).
Result<std::vector<Dose>> readLadder(const QJsonArray &steps);

} // namespace backwell::content

Q_DECLARE_METATYPE(backwell::content::Dose)
