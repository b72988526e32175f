// SPDX-License-Identifier: Apache-2.0
// Answers at random, within what the item says.
#include "tests/corpus/random_person.h"

#include "content/questionnaire/entry_text.h"

#include <cmath>

namespace backwell::tests
{

using namespace content;

namespace
{
std::optional<double> limitOf(const std::optional<AnswerValue> &limit)
{
    bool ok = false;
    const double number = limit ? plainText(*limit).section(u' ', 0, 0).toDouble(&ok) : 0;
    return ok ? std::optional(number) : std::nullopt;
}

/// What comes of it is the form's business.
template <typename T>
void tryTo(const Result<T> &)
{
}

const Item *itemAt(const Session &session, const Path &path)
{
    return path.isEmpty() ? nullptr : session.questionnaire().find(path.steps.back().linkId);
}
} // namespace

std::optional<AnswerValue> RandomPerson::numberFor(const Item &item)
{
    const auto least = limitOf(item.minValue);
    const auto most = limitOf(item.maxValue);
    const double low = std::ceil(least.value_or(most.value_or(10) - 10));
    const double high = std::floor(most.value_or(low + 10));
    const double span = std::min(high - low, 1000.0);
    if (span < 0 || std::abs(low) > 1e9)
        return std::nullopt;
    const auto whole = qint64(low) + below(quint32(span) + 1);
    if (item.type == ItemType::Integer)
        return qint32(whole);
    QString text = QString::number(whole);
    if (whole + 1 <= qint64(high) && whole >= 0 && item.maxDecimalPlaces.value_or(1) > 0 &&
        chance(50))
        text += QStringLiteral(".5");
    if (item.type == ItemType::Decimal)
        return Decimal{text};
    if (item.unitOptions.empty())
        return inUnit({text}, item.unit.value_or(Coding{}));
    return inUnit({text}, item.unitOptions.at(below(quint32(item.unitOptions.size()))));
}

std::optional<AnswerValue> RandomPerson::dayFor(const Item &item)
{
    if (item.minValue || item.maxValue)
        return item.minValue ? item.minValue : item.maxValue;
    const QDate day = QDate(1950, 1, 1).addDays(below(28'000));
    if (item.type == ItemType::Date && chance(20))
        return sync::Date{day.toString(QStringLiteral("yyyy-MM"))};
    const QString text = day.toString(Qt::ISODate);
    if (item.type == ItemType::Date)
        return sync::Date{text};
    return sync::DateTime{chance(50) ? text : text + QStringLiteral("T08:30:00+01:00")};
}

AnswerValue RandomPerson::wordsFor(const Item &item)
{
    static const QStringList all{
        QStringLiteral("Wärme & <rest>"), QStringLiteral("7"),
        QStringLiteral("12345"),          QStringLiteral("0044 20 7946 0000"),
        QStringLiteral("a@example.org"),  QStringLiteral("ABC"),
        QStringLiteral("😀 well"),        QStringLiteral("x")};
    const QString &words = all.at(qsizetype(below(quint32(all.size()))));
    return item.maxLength ? words.left(*item.maxLength).trimmed() : words;
}

std::optional<AnswerValue> RandomPerson::answerTo(const Item &item)
{
    const bool open = item.type == ItemType::OpenChoice;
    if (!item.options.empty() && !(open && chance(20)))
        return item.options.at(below(quint32(item.options.size()))).value;
    switch (item.type) {
    case ItemType::Boolean:
        return chance(50);
    case ItemType::Integer:
    case ItemType::Decimal:
    case ItemType::Quantity:
        return numberFor(item);
    case ItemType::Date:
    case ItemType::DateTime:
        return dayFor(item);
    case ItemType::Time:
        return QTime(int(below(24)), int(below(60)));
    case ItemType::Url:
        return sync::Url{QStringLiteral("https://example.org/a?b=%1").arg(below(100))};
    case ItemType::String:
    case ItemType::Text:
    case ItemType::OpenChoice:
        return wordsFor(item);
    case ItemType::Choice:
    case ItemType::Group:
    case ItemType::Display:
        break;
    }
    return std::nullopt;
}

void RandomPerson::answer(Session &session, const Row &row)
{
    std::vector<AnswerValue> values;
    const quint32 wanted = row.item->repeats ? 1 + below(3) : 1;
    for (quint32 i = 0; i < wanted; ++i) {
        if (const auto value = answerTo(*row.item))
            values.push_back(*value);
    }
    tryTo(session.setAnswers(row.path, values));
}

void RandomPerson::mend(Session &session, const Problem &problem)
{
    const Item *item = itemAt(session, problem.path);
    if (!item)
        return;
    if (item->type == ItemType::Group) {
        for (const Row &row : session.rows()) {
            if (row.path.toString().startsWith(problem.path.toString()) && row.item->isAsked())
                answer(session, row);
        }
        return;
    }
    std::vector<AnswerValue> values;
    const int wanted = std::max(1, item->minOccurs.value_or(1));
    for (int i = 0; i < wanted * 3 && int(values.size()) < wanted; ++i) {
        const auto value = answerTo(*item);
        if (value && std::ranges::find(values, *value) == values.end())
            values.push_back(*value);
    }
    tryTo(session.setAnswers(problem.path, values));
}

bool RandomPerson::fillIn(Session &session)
{
    for (const Row &row : session.rows()) {
        if (row.canAdd && chance(40))
            tryTo(session.addRepeat(row.path));
    }
    for (int turn = 0; turn < 3; ++turn) { // answers bring up further questions
        for (const Row &row : session.rows()) {
            if (row.item->isAsked() && session.answers(row.path).empty() && chance(70))
                answer(session, row);
        }
    }
    for (int turn = 0; turn < 40 && !session.isValid(); ++turn) {
        for (const Problem &problem : session.problems())
            mend(session, problem);
    }
    return session.isValid();
}

QString RandomPerson::typed()
{
    static const QStringList all{
        QString(),
        QStringLiteral(" "),
        QStringLiteral("abc"),
        QStringLiteral("3"),
        QStringLiteral("-3,50"),
        QStringLiteral("99999999999999999999"),
        QStringLiteral("2026-02-30"),
        QStringLiteral("0000"),
        QStringLiteral("4 June 2026"),
        QStringLiteral("24:61"),
        QStringLiteral("a\u2028b\nc\u0001"),
        QStringLiteral("http://a b"),
        QString(5000, u'a'),
    };
    return all.at(qsizetype(below(quint32(all.size()))));
}

void RandomPerson::poke(Session &session)
{
    const std::vector<Row> rows = session.rows();
    if (rows.empty())
        return;
    const Row &row = rows.at(below(quint32(rows.size())));
    const Row &other = rows.at(below(quint32(rows.size()))); // its answer may be of another type
    const auto value = answerTo(chance(80) ? *row.item : *other.item);
    switch (below(9)) {
    case 0:
        answer(session, row);
        break;
    case 1:
    case 2:
        tryTo(session.setText(row.path, typed()));
        break;
    case 3:
        tryTo(session.clear(row.path));
        break;
    case 4:
        if (value)
            tryTo(session.toggle(row.path, *value));
        break;
    case 5:
        tryTo(session.addRepeat(row.path));
        break;
    case 6:
        tryTo(session.removeRepeat(row.path));
        break;
    case 7:
        if (value)
            tryTo(session.setByForm(row.path, {*value, *value}));
        break;
    default:
        if (value)
            tryTo(session.setAnswer(row.path, *value));
    }
}

} // namespace backwell::tests
