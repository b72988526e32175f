// SPDX-License-Identifier: Apache-2.0
// How each type of item asks, in one table.
#include "app/form/form_rows.h"

#include <algorithm>

namespace backwell::app
{

using namespace content;

namespace
{

std::optional<int> whole(const std::optional<AnswerValue> &value)
{
    if (!value)
        return std::nullopt;
    if (const auto *number = std::get_if<qint32>(&*value))
        return *number;
    if (const auto *decimal = std::get_if<Decimal>(&*value))
        return int(decimal->toDouble());
    return std::nullopt;
}

bool hasFaces(const Item &item)
{
    return !item.options.empty() && std::ranges::all_of(item.options, [](const Option &option) {
        return option.picture.startsWith(u"face");
    });
}

FormQuestion::Kind kindOf(const Item &item)
{
    switch (item.type) {
    case ItemType::Group:
        return FormQuestion::Heading;
    case ItemType::Display:
        return FormQuestion::Words;
    case ItemType::Boolean:
        return FormQuestion::YesNo;
    case ItemType::Integer:
    case ItemType::Decimal:
    case ItemType::Quantity: {
        const auto low = whole(item.minValue);
        const auto high = whole(item.maxValue);
        const bool short_ = low && high && *high - *low <= 10;
        return item.type == ItemType::Integer && item.control == Control::Slider && short_
                   ? FormQuestion::Scale
                   : FormQuestion::Number;
    }
    case ItemType::Date:
    case ItemType::DateTime:
    case ItemType::Time:
        return FormQuestion::Day;
    case ItemType::Text:
        return FormQuestion::Paragraph;
    case ItemType::String:
    case ItemType::Url:
        return item.options.empty() ? FormQuestion::Line : FormQuestion::One;
    case ItemType::Choice:
    case ItemType::OpenChoice:
        return item.repeats     ? FormQuestion::Many
               : hasFaces(item) ? FormQuestion::Faces
                                : FormQuestion::One;
    }
    return FormQuestion::Line;
}

} // namespace

std::vector<AnswerValue> FormRows::choices(const Item &item, const QStringList &offers,
                                           const std::vector<AnswerValue> &answers)
{
    std::vector<AnswerValue> values;
    if (item.type == ItemType::Boolean)
        return {AnswerValue(true), AnswerValue(false)};
    values.reserve(item.options.size());
    for (const Option &option : item.options)
        values.push_back(option.value);
    if (item.type != ItemType::OpenChoice)
        return values;
    for (const QString &offer : offers) {
        const bool known = std::ranges::any_of(item.options, [&offer](const Option &option) {
            return option.label.compare(offer, Qt::CaseInsensitive) == 0;
        });
        if (!known)
            values.push_back(AnswerValue(offer));
    }
    for (const AnswerValue &answer : answers)
        if (std::ranges::find(values, answer) == values.end())
            values.push_back(answer);
    return values;
}

QString FormRows::howToType(const Item &item)
{
    switch (item.type) {
    case ItemType::Date:
    case ItemType::DateTime:
        return tr("A day, like 4 June 2026");
    case ItemType::Time:
        return tr("A time, like 14:30");
    case ItemType::Integer:
        return tr("A whole number, like 3");
    case ItemType::Decimal:
    case ItemType::Quantity:
        return tr("A number, like 3 or 2.5");
    default:
        return {};
    }
}

QString FormRows::helpOf(const Item &item)
{
    const bool typed = item.type == ItemType::Date || item.type == ItemType::DateTime ||
                       item.type == ItemType::Time;
    if (item.help.isEmpty() && typed)
        return howToType(item);
    if (item.type == ItemType::Choice && item.options.empty())
        return tr("The answers to this one are not on this device. You can leave it out.");
    return item.help;
}

QString FormRows::words(const Problem &problem, const Item &item)
{
    switch (problem.code) {
    case ProblemCode::Required:
        return tr("Please answer this one.");
    case ProblemCode::Unreadable:
        return howToType(item).isEmpty()
                   ? tr("This cannot be read as an answer.")
                   : tr("This cannot be read as an answer. Try it like this. %1.")
                         .arg(howToType(item));
    case ProblemCode::TooShort:
        return tr("That is a little short. Write at least %1 letters.").arg(problem.limit);
    case ProblemCode::NoUnit:
        return tr("Please choose what it is measured in.");
    case ProblemCode::TooLong:
        return tr("That is a little long. Keep it under %1 letters.").arg(problem.limit);
    case ProblemCode::TooSmall:
        return tr("The smallest answer is %1.").arg(problem.limit);
    case ProblemCode::TooLarge:
        return tr("The largest answer is %1.").arg(problem.limit);
    case ProblemCode::TooPrecise:
        return tr("Use at most %1 digits behind the point.").arg(problem.limit);
    case ProblemCode::TooFew:
        return tr("Please give at least %1.").arg(problem.limit);
    case ProblemCode::TooMany:
        return tr("Please give at most %1.").arg(problem.limit);
    case ProblemCode::NotAnOption:
        return tr("Please pick one of the answers shown.");
    case ProblemCode::NotAlone:
        return tr("This answer stands alone. Take the others away, or this one.");
    case ProblemCode::WrongForm:
        return problem.limit.isEmpty() ? tr("This is not written the way this question asks for.")
                                       : tr("Please write it like this: %1").arg(problem.limit);
    }
    return tr("Please look at this one again.");
}

// "Add another" and "Take this one away" stand below all that belongs to the group.
void FormRows::closeGroups(const std::vector<Row> &rows, QList<FormQuestion> &questions)
{
    for (size_t at = 0; at < rows.size(); ++at) {
        const Row &group = rows[at];
        if (!group.canAdd && !group.canRemove)
            continue;
        const QString path = group.path.toString();
        size_t last = at;
        while (last + 1 < rows.size() &&
               questions[qsizetype(last) + 1].path.startsWith(path + u'/'))
            ++last;
        FormQuestion &end = questions[qsizetype(last)];
        if (group.canAdd && group.repeat + 1 == group.repeats)
            end.adds = path;
        if (group.canRemove)
            end.removes = path;
    }
}

QList<FormQuestion> FormRows::of(const Session &session, const Offers &offers, Problems problems)
{
    QList<FormQuestion> rows;
    int step = -1;
    bool headed = false;    // a heading opened this step: what follows belongs to it
    QString repeatingGroup; // all of one instance of a repeating group is one screen
    std::vector<Row> all = session.rows();
    std::erase_if(all, [&session](const Row &row) {
        return row.item->isQuestion() && !row.item->isAsked() && session.answers(row.path).empty();
    });
    for (const Row &row : all) {
        const Item &item = *row.item;
        FormQuestion question;
        question.path = row.path.toString();
        question.kind = kindOf(item);
        question.text = item.prefix.isEmpty() ? item.text : item.prefix + u' ' + item.text;
        question.help = helpOf(item);
        question.depth = row.depth;
        if (item.type == ItemType::Group && item.repeats && row.repeats > 1)
            question.text = tr("%1 (%2 of %3)").arg(item.text).arg(row.repeat + 1).arg(row.repeats);

        const bool within =
            !repeatingGroup.isEmpty() && question.path.startsWith(repeatingGroup + u'/');
        if (!within)
            repeatingGroup =
                item.type == ItemType::Group && item.repeats ? question.path : QString();
        if (!within && !headed)
            ++step;
        headed = !within &&
                 (question.kind == FormQuestion::Heading || question.kind == FormQuestion::Words);
        question.step = std::max(step, 0);

        if (item.isQuestion() && !item.isAsked()) {
            QStringList told;
            for (const AnswerValue &value : session.answers(row.path))
                told.append(plainText(value));
            question.kind = FormQuestion::Words;
            question.text = tr("%1: %2").arg(question.text, told.join(QStringLiteral(", ")));
        } else if (item.isQuestion()) {
            const std::vector<AnswerValue> answers = session.answers(row.path);
            const QStringList own = offers.value(item.linkId);
            question.answered = !answers.empty();
            question.value = session.text(row.path);
            question.open = item.type == ItemType::OpenChoice;
            question.low = whole(item.minValue).value_or(0);
            question.high = whole(item.maxValue).value_or(10);
            question.lowLabel = item.lowLabel;
            question.highLabel = item.highLabel;
            question.ownLabel = item.openLabel;
            if (item.unitOptions.size() > 1)
                for (const Coding &unit : item.unitOptions)
                    question.units.append(unit.display.isEmpty() ? unit.code : unit.display);
            question.unitChosen = session.unit(row.path).value_or(-1);
            question.unit = item.unit && question.units.isEmpty() ? item.unit->display : QString();
            question.number = question.low;
            if (question.answered)
                question.number = whole(answers.front()).value_or(question.low);
            for (const AnswerValue &value : choices(item, own, answers)) {
                FormOption option;
                const auto known = std::ranges::find(item.options, value, &Option::value);
                if (known != item.options.end()) {
                    option.label = known->label;
                    option.picture = known->picture;
                } else if (const auto *yes = std::get_if<bool>(&value)) {
                    option.label = *yes ? tr("Yes") : tr("No");
                } else {
                    option.label = plainText(value);
                }
                option.chosen = std::ranges::find(answers, value) != answers.end();
                question.options.append(option);
            }
            const std::optional<Problem> problem = session.problem(row.path);
            if (problem &&
                (problems == Problems::Strict ||
                 (problem->code != ProblemCode::Required && problem->code != ProblemCode::TooFew)))
                question.problem = words(*problem, item);
        }
        rows.append(question);
    }
    closeGroups(all, rows);
    return rows;
}

} // namespace backwell::app
