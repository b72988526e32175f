// SPDX-License-Identifier: Apache-2.0
#include "sync/endpoint/review/answer_words.h"

#include <QLocale>

namespace backwell::sync::endpoint
{

namespace
{
const QLocale &british()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

// "bird-dog" -> "Bird dog".
QString readable(QString id)
{
    id.replace(u'-', u' ');
    if (!id.isEmpty())
        id[0] = id[0].toUpper();
    return id;
}

struct Words {
    const KnownItem *item;
    QString operator()(bool yes) const
    {
        return yes ? QStringLiteral("yes") : QStringLiteral("no");
    }
    QString operator()(const Decimal &decimal) const { return decimal.text; }
    QString operator()(qint32 number) const { return QString::number(number); }
    QString operator()(const Date &date) const { return date.text; }
    QString operator()(const DateTime &time) const { return time.text; }
    QString operator()(const QTime &time) const { return time.toString(QStringLiteral("HH:mm")); }
    QString operator()(const QString &text) const
    {
        return item && item->hidden ? readable(text) : text;
    }
    QString operator()(const Url &url) const { return url.text; }
    QString operator()(const Coding &coding) const
    {
        if (!coding.display.isEmpty())
            return coding.display;
        const QString known = item ? item->words.value(coding.code) : QString();
        return known.isEmpty() ? coding.code : known;
    }
    QString operator()(const Quantity &quantity) const
    {
        return (quantity.value.text + QLatin1Char(' ') + quantity.unit).trimmed();
    }
};

struct Walk {
    const KnownQuestionnaire *known;
    std::vector<AnswerLine> lines;

    void operator()(const std::vector<AnswerItem> &items)
    {
        for (const AnswerItem &item : items) {
            const KnownItem *description = nullptr;
            if (known && known->items.contains(item.linkId))
                description = &*known->items.constFind(item.linkId);
            QStringList answers;
            for (const Answer &answer : item.answers)
                answers.push_back(wordsOf(answer.value, description));
            if (!answers.isEmpty()) {
                QString question = item.text;
                if (question.isEmpty() && description)
                    question = description->text;
                if (question.isEmpty()) // this region lacks its words
                    question = readable(item.linkId.section(u'.', -1));
                lines.push_back({question, answers.join(QStringLiteral(", ")), item.linkId});
            }
            for (const Answer &answer : item.answers)
                (*this)(answer.items);
            (*this)(item.items);
        }
    }
};
} // namespace

QString wordsOf(const AnswerValue &value, const KnownItem *item)
{
    return std::visit(Words{item}, value);
}

std::vector<AnswerLine> answerLines(const Response &response, const KnownQuestionnaire *known)
{
    Walk walk{known, {}};
    walk(response.items);
    return walk.lines;
}

QString dayWords(const Instant &at, const Instant &now)
{
    const QDate day = at.localDay();
    return british().toString(day, day.year() == now.localDay().year()
                                       ? QStringLiteral("d MMM")
                                       : QStringLiteral("d MMM yyyy"));
}

QString timeWords(const Instant &at, const Instant &now)
{
    const QString clock = at.local().toString(QStringLiteral("HH:mm"));
    const bool today = at.localDay() == now.localDay();
    return (today ? QStringLiteral("today") : dayWords(at, now)) + QLatin1Char(' ') + clock;
}

QString numberWords(double value)
{
    const double rounded = qRound(value * 10) / 10.0;
    return QString::number(rounded, 'f', rounded == qRound(rounded) ? 0 : 1);
}

QString titleOf(const QString &canonical, const KnownQuestionnaire *known)
{
    if (known && !known->title.isEmpty())
        return known->title;
    return readable(canonical.section(u'|', 0, 0).section(u'/', -1));
}

} // namespace backwell::sync::endpoint
