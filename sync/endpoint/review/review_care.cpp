// SPDX-License-Identifier: Apache-2.0
// The half of ReviewRoutes that enters and corrects the dates of a person's care.
#include "sync/endpoint/review/review_routes.h"

#include "sync/endpoint/review/care_view.h"
#include "sync/endpoint/review/review_refusals.h"
#include "sync/wire/clinic_care.h"

namespace backwell::sync::endpoint
{

namespace
{
QDate dayIn(const Fields &form, QStringView name)
{
    return QDate::fromString(form.value(name).trimmed(), Qt::ISODate);
}
} // namespace

Result<QJsonObject> ReviewRoutes::careOf(const Uuid &person, const Instant &now) const
{
    const auto history = m_ledger.careHistory(person);
    if (!history)
        return std::unexpected(history.error());
    QHash<QString, QString> names;
    for (const CareVersion &version : *history) {
        if (names.contains(version.account))
            continue;
        if (const auto account = m_ledger.account(version.account))
            names.insert(version.account, account->name);
    }
    return careView(CareBook(*history), m_kinds, names, now);
}

HttpResponse ReviewRoutes::changeDates(
    const HttpRequest &request,
    const std::function<CareBook::Change(const CareBook &, const Uuid &, const Fields &)> &change)
{
    const auto summary = personOf(request);
    if (!summary)
        return notFound(summary.error());
    const Uuid &person = summary->person;
    const auto history = m_ledger.careHistory(person);
    if (!history)
        return unavailable();
    const CareBook book(*history);
    const Fields form = Fields::parse(request.body);
    if (form.value(u"known") != QString::number(book.knownMs()))
        return personPage(request, 409, changedMeanwhile(Part::Dates));
    auto next = change(book, person, form);
    if (!next)
        return personPage(request, 422, careProblemWords(next.error()));

    const Instant now = m_clock.now();
    const int version = book.versionOf(next->id) + 1;
    const qint64 updatedMs = std::max(now.msUtc, book.knownMs() + 1);
    next->version = QString::number(version);
    next->lastUpdated = {updatedMs, 0};
    const auto body = wire::encodeCare(*next);
    const auto episode = Uuid::parse(next->id);
    if (!body || !episode)
        return personPage(request, 422, careProblemWords(CareProblem::NoDay));
    const auto added = m_ledger.addCare(
        {person, *episode, version, request.caller.account, updatedMs, *body}, book.knownMs());
    return answerChange(request, person, added, Part::Dates);
}

HttpResponse ReviewRoutes::addDate(const HttpRequest &request)
{
    return changeDates(
        request, [this](const CareBook &book, const Uuid &person, const Fields &form) {
            return book.add(form.value(u"kind"), dayIn(form, u"day"), m_clock.now().localDay(),
                            m_kinds.codes(), person, Uuid::v7(m_clock));
        });
}

HttpResponse ReviewRoutes::correctDate(const HttpRequest &request)
{
    return changeDates(request, [this](const CareBook &book, const Uuid &, const Fields &form) {
        const CareDate wrong{form.value(u"episode"), form.value(u"code"), dayIn(form, u"day")};
        const bool other = !form.value(u"right").trimmed().isEmpty();
        return book.correct(wrong, other ? std::optional(dayIn(form, u"right")) : std::nullopt,
                            m_clock.now().localDay());
    });
}

} // namespace backwell::sync::endpoint
