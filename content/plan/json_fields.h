// SPDX-License-Identifier: Apache-2.0
// What the readers and writers of this room share: whole numbers, words of closed lists, days.
#pragma once

#include "content/plan/history.h"
#include "platform/base/json.h"

#include <QDate>

namespace backwell::content::plan
{

/// Reads members of one object and remembers the first thing that does not hold.
class Fields
{
public:
    explicit Fields(const JsonValue &object) : m_object(object) {}

    int whole(QStringView name, int least, int most, int missing)
    {
        const JsonValue *value = take(name);
        if (!value)
            return missing;
        bool good = false;
        const int number = value->text.toInt(&good);
        if (value->kind != JsonValue::Kind::Number || !good || number < least || number > most)
            complain(name);
        return number;
    }
    bool flag(QStringView name, bool missing)
    {
        const JsonValue *value = take(name);
        if (value && value->kind != JsonValue::Kind::Bool)
            complain(name);
        return value ? value->boolean : missing;
    }
    /// The place of the word in the list.
    template <typename Number>
    Number word(QStringView name, const QStringList &words, Number missing)
    {
        const JsonValue *value = take(name);
        if (!value)
            return missing;
        const auto place = value->isString() ? words.indexOf(value->text) : -1;
        if (place < 0)
            complain(name);
        return static_cast<Number>(std::max<qsizetype>(place, 0));
    }
    Bits words(QStringView name, const QStringList &words)
    {
        const JsonValue *value = take(name);
        Bits all = 0;
        for (const JsonValue &one : value ? value->items : std::vector<JsonValue>{}) {
            const auto place = words.indexOf(one.string());
            if (place < 0)
                complain(name);
            else
                all |= bit(int(place));
        }
        if (value && !value->isArray())
            complain(name);
        return all;
    }
    QString text(QStringView name, bool needed = true)
    {
        const JsonValue *value = take(name);
        if (value ? !value->isString() || value->text.isEmpty() : needed)
            complain(name);
        return value ? value->string() : QString();
    }
    Day day(QStringView name, bool needed)
    {
        const JsonValue *value = take(name);
        if (!value && !needed)
            return 0;
        const QDate date = value ? QDate::fromString(value->string(), Qt::ISODate) : QDate();
        if (!date.isValid())
            complain(name);
        return int(date.toJulianDay());
    }
    const JsonValue *take(QStringView name)
    {
        const JsonValue *value = m_object.find(name);
        m_found += value ? 1 : 0;
        return value;
    }
    void complain(QStringView name)
    {
        if (m_problem.isEmpty())
            m_problem = name.toString() + QStringLiteral(" does not hold");
    }
    /// Nothing, or the first problem; a member that nobody took is one.
    Result<void> end(const QString &place)
    {
        if (m_problem.isEmpty() && m_found != m_object.members.size())
            m_problem = QStringLiteral("there is a member that is not known");
        if (!m_problem.isEmpty())
            return fail(ErrorKind::Invalid, place + QStringLiteral(": ") + m_problem);
        return {};
    }

private:
    const JsonValue &m_object;
    size_t m_found = 0;
    QString m_problem;
};

inline QString dayText(Day day)
{
    return QDate::fromJulianDay(day).toString(Qt::ISODate);
}

/// A string as JSON, quotes included.
QByteArray quoted(const QString &text);
QByteArray quotedWord(const QStringList &words, int place);
/// `["a","b"]` of the bits that are set.
QByteArray quotedWords(const QStringList &words, Bits bits);

} // namespace backwell::content::plan
