// SPDX-License-Identifier: Apache-2.0
// A running form: one person answering one questionnaire. What cannot be saved cannot be built.
#pragma once

#include "content/questionnaire/expressions.h"
#include "platform/base/error.h"
#include "sync/record/record.h"

#include <functional>

namespace backwell::content
{

/// Why an item does not hold yet. The app words it; problemName() is the stable word for tests.
enum class ProblemCode {
    Required,    ///< an answer is needed
    Unreadable,  ///< what was typed is not a number, date, …
    TooShort,    ///< limit = minLength
    TooLong,     ///< limit = maxLength
    TooSmall,    ///< limit = smallest allowed
    TooLarge,    ///< limit = largest allowed
    TooPrecise,  ///< limit = decimal places
    TooFew,      ///< limit = minOccurs
    TooMany,     ///< limit = maxOccurs
    NotAnOption, ///< not among the permitted answers
    NotAlone,    ///< an answer that stands alone was chosen together with others
    NoUnit,      ///< a number without what it is measured in, where there is a choice
    WrongForm    ///< not written as asked; limit = how it is written, may be empty
};
QString problemName(ProblemCode code);

struct Problem {
    Path path;
    ProblemCode code = ProblemCode::Required;
    QString limit; ///< as plain text, empty if the code has none
};

/// One visible line of the form, in reading order. `item` lives as long as the session.
struct Row {
    Path path;
    const Item *item = nullptr;
    int depth = 0;       ///< 0 at the top
    int repeat = 0;      ///< which instance of a repeating group, from 0
    int repeats = 1;     ///< how many instances there are now
    bool canAdd = false; ///< another instance of this group may be added
    bool canRemove = false;
};

/// What goes into the response besides answers.
struct ResponseStamp {
    sync::Key key;
    Uuid person;
    Instant authored;
    QString language;
    sync::PackStamp pack;
    sync::Mode mode = sync::Mode::OwnDevice;
    sync::ResponseStatus status = sync::ResponseStatus::Completed;
};

class Session
{
public:
    /// Begins with the questionnaire's initial values.
    explicit Session(std::shared_ptr<const Questionnaire> questionnaire);
    ~Session();
    Session(Session &&) noexcept;
    Session &operator=(Session &&) noexcept;

    const Questionnaire &questionnaire() const;

    /// Visible items in reading order: enabled, not hidden, groups included. Children of a question
    /// stand below it once it has an answer.
    std::vector<Row> rows() const;
    bool isEnabled(const Path &path) const;

    /// The answers of a question, in order; empty when unanswered or no such path.
    std::vector<AnswerValue> answers(const Path &path) const;
    /// Typed text that could not be read, else the answer as text ("1.50" stays "1.50").
    QString text(const Path &path) const;

    /// Replaces all answers of a question. Items nested under an answer stay with the answer of the
    /// same place. Out-of-range values are taken and reported by problems(); a value of another
    /// type is not. Errors: NotFound (no such path), Invalid (wrong type, several for one), Denied
    /// (read only, or computed).
    Result<void> setAnswers(const Path &path, const std::vector<AnswerValue> &values);
    Result<void> setAnswer(const Path &path, const AnswerValue &value)
    {
        return setAnswers(path, {value});
    }
    Result<void> clear(const Path &path) { return setAnswers(path, {}); }
    /// Adds or takes away one option; honours options that stand alone; replaces when not
    /// repeating.
    Result<void> toggle(const Path &path, const AnswerValue &value);
    /// What was typed, for numbers, dates, text and the open part of open-choice. Text that cannot
    /// be read is kept and reported as Unreadable. Empty clears. Errors: as setAnswers.
    Result<void> setText(const Path &path, const QString &text);
    /// What a quantity is measured in: an index into its item's unitOptions. A number that stands
    /// there already is then of that unit. Errors: NotFound, Invalid (no such unit), Denied.
    Result<void> setUnit(const Path &path, int unit);
    /// The unit chosen or of the answer; nothing while there is none, or nothing to choose from.
    std::optional<int> unit(const Path &path) const;
    /// For items the form fills itself: hidden and read-only ones too. Errors: NotFound, Invalid,
    /// Denied (computed).
    Result<void> setByForm(const Path &path, const std::vector<AnswerValue> &values);

    /// Another instance of a repeating group, after the last. Errors: NotFound, Invalid
    /// (maxOccurs).
    Result<Path> addRepeat(const Path &group);
    /// Errors: NotFound, Invalid (minOccurs, or the only one: that one is emptied by its answers).
    Result<void> removeRepeat(const Path &group);

    /// Everything that stands in the way of saving, in reading order; disabled items have none.
    std::vector<Problem> problems() const;
    std::optional<Problem> problem(const Path &path) const;
    /// No problems and nothing pending.
    bool isValid() const;
    /// Visible questions, and how many have an answer.
    int questionCount() const;
    int answeredCount() const;
    /// False until something was answered by a person since the start or restore().
    bool isChanged() const;

    /// Called after every change of answers, visibility or pending, on the thread that made it.
    void onChanged(std::function<void()> callback);
    /// Counts up with every change; results computed elsewhere name the revision they are for.
    int revision() const;
    /// From now on every change waits for results; whoever calls this brings them while pending().
    void awaitResults();
    /// Waiting for results: rows may still change and nothing can be saved.
    bool pending() const;
    /// What is to be computed now.
    ExpressionTask expressionTask() const;
    /// Results for an older revision are dropped and the session keeps waiting, as it does when
    /// results changed something that others may depend on. What changes without end (16 rounds) is
    /// given up. Returns whether used.
    bool applyResults(const ExpressionResults &results);
    /// What stands as if it had no expression: conditions shown, values absent. Everything, while
    /// nobody awaits results.
    std::vector<NotComputed> notComputed() const;

    /// The answers as a record: disabled items left out, children nested under their answer.
    /// Errors: Invalid with the first problem's path and code, when pending, or when the
    /// questionnaire has no canonical "url|version".
    Result<sync::Response> response(const ResponseStamp &stamp) const;
    /// The answer tree alone, whether valid or not (for scoring previews and the review page).
    std::vector<sync::AnswerItem> items() const;

    /// Autosave: JSON, also of what does not hold yet. Never leaves the device.
    QByteArray draft() const;
    /// What no longer fits the questionnaire is dropped and counted. Errors: Invalid (not a draft),
    /// Conflict (a draft of another questionnaire or version).
    Result<int> restore(const QByteArray &draft);
    /// Fills in from an earlier response, to change it. As restore().
    Result<int> fill(const sync::Response &response);

private:
    struct State;
    class Intake;
    std::unique_ptr<State> m_state;
};

} // namespace backwell::content
