// SPDX-License-Identifier: Apache-2.0
#include "sync/endpoint/review/care_view.h"

#include "sync/endpoint/review/answer_words.h"

#include <QJsonArray>

namespace backwell::sync::endpoint
{

namespace
{
QString shownDay(const QDate &day, const Instant &now)
{
    return dayWords({QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch(), 0}, now);
}
} // namespace

QJsonObject careView(const CareBook &book, const CareKinds &kinds,
                     const QHash<QString, QString> &names, const Instant &now)
{
    const auto name = [&names](const QString &account) {
        return names.value(account, QStringLiteral("somebody"));
    };
    const auto when = [&now](qint64 ms) { return timeWords({ms, now.offsetSeconds}, now); };
    QJsonArray dates;
    for (const CareLine &line : book.lines()) {
        QJsonObject row{{QStringLiteral("number"), QString::number(dates.size() + 1)},
                        {QStringLiteral("what"), kinds.words(line.code)},
                        {QStringLiteral("shownDay"), shownDay(line.day, now)},
                        {QStringLiteral("who"), name(line.account)},
                        {QStringLiteral("entered"), when(line.enteredMs)},
                        {QStringLiteral("stands"), line.stands()},
                        {QStringLiteral("opens"), line.code == QStringView(referralKind)},
                        {QStringLiteral("episode"), line.episode},
                        {QStringLiteral("code"), line.code},
                        {QStringLiteral("day"), line.day.toString(Qt::ISODate)}};
        if (!line.stands()) {
            row[u"correctedBy"] = name(line.correctedBy);
            row[u"corrected"] = when(line.correctedMs);
        }
        dates.push_back(row);
    }
    QJsonArray offered;
    for (const CareKind &kind : kinds.all())
        offered.push_back(QJsonObject{{QStringLiteral("code"), kind.code},
                                      {QStringLiteral("words"), kind.words}});
    return {{QStringLiteral("dates"), dates},
            {QStringLiteral("hasDates"), !dates.isEmpty()},
            {QStringLiteral("kinds"), offered},
            {QStringLiteral("known"), QString::number(book.knownMs())}};
}

QString careProblemWords(CareProblem problem)
{
    switch (problem) {
    case CareProblem::NoKind:
        return QStringLiteral("Please choose what happened on that day.");
    case CareProblem::NoDay:
        return QStringLiteral("Please give a full day, such as 2026-05-03.");
    case CareProblem::FarAway:
        return QStringLiteral("That day is too far away: 2000 at the earliest, two years ahead at "
                              "the latest.");
    case CareProblem::BeforeReferral:
        return QStringLiteral("That day lies before the referral. Enter or correct the referral "
                              "first.");
    case CareProblem::AlreadyEntered:
        return QStringLiteral("That is entered already. If its day is wrong, correct it in the "
                              "list.");
    case CareProblem::Gone:
        return QStringLiteral("That date is not there any more. Below is how the dates are now.");
    }
    return {};
}

} // namespace backwell::sync::endpoint
