// SPDX-License-Identifier: Apache-2.0
#include "sync/endpoint/fhir/score_remarks.h"

#include "sync/wire/wire.h"

namespace backwell::sync::endpoint
{

namespace
{
std::optional<Response> responseOf(const Score &score, const std::vector<Entry> &entries,
                                   Ledger &ledger)
{
    constexpr auto type = u"QuestionnaireResponse";
    QByteArray body;
    for (const Entry &entry : entries)
        if (entry.type == QStringView(type) && entry.id == score.derivedFrom)
            body = entry.body;
    if (body.isEmpty()) {
        const auto held = ledger.newest(score.person, QString::fromUtf16(type), score.derivedFrom);
        if (!held)
            return std::nullopt;
        body = held->body;
    }
    const auto record = wire::decode(body);
    const auto *response = record ? std::get_if<Response>(&*record) : nullptr;
    return response ? std::optional(*response) : std::nullopt;
}
} // namespace

void remarkScores(std::vector<Entry> &entries, Ledger &ledger, const KnownMeasures &measures)
{
    if (measures.count() == 0)
        return;
    for (Entry &entry : entries) {
        if (entry.type != u"Observation")
            continue;
        const auto record = wire::decode(entry.body);
        const auto *score = record ? std::get_if<Score>(&*record) : nullptr;
        const auto response = score ? responseOf(*score, entries, ledger) : std::nullopt;
        const auto difference = response ? differenceOf(*score, *response, measures) : std::nullopt;
        if (difference)
            entry.remark = difference->words();
    }
}

} // namespace backwell::sync::endpoint
