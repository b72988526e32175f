// SPDX-License-Identifier: Apache-2.0
// Every answer about a resource leaves after it is on disk; nobody learns of another's.
#include "sync/endpoint/fhir/fhir_routes.h"

#include "sync/endpoint/fhir/news_request.h"
#include "sync/endpoint/fhir/operation_outcome.h"
#include "sync/endpoint/fhir/score_remarks.h"
#include "sync/wire/wire.h"

#include <algorithm>
#include <limits>

namespace backwell::sync::endpoint
{

namespace
{
HttpResponse fhir(int status, QByteArray body)
{
    return {status, fhirJson, std::move(body), {}};
}

HttpResponse outcome(int status, const QString &why)
{
    return fhir(status, operationOutcome(status, why));
}

bool isJson(const HttpRequest &request)
{
    const QByteArray type = request.header("content-type").split(';').first().trimmed();
    return type == "application/fhir+json" || type == "application/json";
}

QString utc(qint64 ms)
{
    return Instant{ms, 0}.toIso();
}

EntryAnswer refusedEntry(int status, const QString &reason)
{
    return {status, {}, {}, {}, reason};
}

EntryAnswer keptEntry(const Entry &entry, const FiledEntry &filed, qint64 nowMs)
{
    if (filed.filed == Filed::Conflicting)
        return refusedEntry(409, QStringLiteral("this version is held with other content"));
    const QString version = QString::number(entry.version);
    const bool held = filed.standing == Standing::Held;
    const int status = !held ? 202 : (filed.filed == Filed::Created ? 201 : 200);
    return {status,
            QStringLiteral("%1/%2/_history/%3").arg(entry.type, entry.id.toString(), version),
            version, utc(nowMs), held ? entry.remark : filed.reason};
}

// Offers in order, with the answers already known and the place of each entry that is to be kept.
struct Judged {
    std::vector<EntryAnswer> answers;
    std::vector<Entry> entries;
    std::vector<size_t> places;
};

Judged judgeAll(const Intake &intake, const std::vector<BatchEntry> &asked, const Uuid &person,
                const Instant &now)
{
    Judged judged;
    judged.answers.resize(asked.size());
    for (size_t i = 0; i < asked.size(); ++i) {
        if (asked[i].status != 0) {
            judged.answers[i] = refusedEntry(asked[i].status, asked[i].reason);
            continue;
        }
        Verdict verdict = intake.judge(asked[i].offer, person, now);
        if (!verdict.entry) {
            judged.answers[i] = refusedEntry(verdict.status, verdict.reason);
            continue;
        }
        judged.entries.push_back(std::move(*verdict.entry));
        judged.places.push_back(i);
    }
    return judged;
}

using Kept = std::function<void(Result<std::vector<EntryAnswer>>)>;

void keep(Ledger &ledger, Judged judged, qint64 nowMs, Kept done)
{
    if (judged.entries.empty())
        return done(std::move(judged.answers));
    auto shared = std::make_shared<Judged>(std::move(judged));
    ledger.append(shared->entries, [shared, nowMs,
                                    done = std::move(done)](Result<std::vector<FiledEntry>> filed) {
        if (!filed)
            return done(std::unexpected(filed.error()));
        for (size_t i = 0; i < filed->size(); ++i)
            shared->answers[shared->places[i]] = keptEntry(shared->entries[i], (*filed)[i], nowMs);
        done(std::move(shared->answers));
    });
}

// The newest version of an episode that the clinic entered.
Result<QByteArray> careOf(Ledger &ledger, const Uuid &person, const Uuid &episode)
{
    const auto history = ledger.careHistory(person);
    if (!history)
        return std::unexpected(history.error());
    Result<QByteArray> newest = fail(ErrorKind::NotFound);
    for (const CareVersion &version : *history)
        if (version.episode == episode)
            newest = version.body;
    return newest;
}

// What a clinician said of the person's own plan.
Result<QByteArray> planWordOf(Ledger &ledger, const Uuid &person, const Uuid &id)
{
    const auto words = ledger.plansSince(person, 0, std::numeric_limits<int>::max());
    if (!words)
        return std::unexpected(words.error());
    const auto word = std::ranges::find(*words, id, &PlanWord::id);
    return word == words->end() ? fail(ErrorKind::NotFound) : Result<QByteArray>(word->body);
}

HttpResponse unavailable(const Error &error)
{
    HttpResponse response =
        outcome(statusOf(error.kind), QStringLiteral("not kept; try again later"));
    response.headers.emplace_back("Retry-After", "30");
    return response;
}

// What a device is told of one look, one version of its dates, one word on its plan.
Found toldSeen(const SeenMark &mark)
{
    const QString id = mark.provenance.toString();
    return {QStringLiteral("Provenance"), id,
            wire::encodeSeen({id, mark.target, mark.targetVersion, Instant{mark.updatedMs, 0},
                              utc(mark.updatedMs)},
                             mark.targetType, mark.account)};
}

Found toldCare(const CareVersion &version)
{
    return {QStringLiteral("EpisodeOfCare"), version.episode.toString(), version.body};
}

Found toldPlan(const PlanWord &word)
{
    return {QStringLiteral("CarePlan"), word.id.toString(), word.body};
}

// Answers what is new about the caller's person: `since` asks the ledger, `told` makes the
// resource.
template <typename Row>
HttpResponse answerNews(Ledger &ledger, const HttpRequest &request,
                        Result<std::vector<Row>> (Ledger::*since)(const Uuid &, qint64, int),
                        Found (*told)(const Row &))
{
    const auto asked = readNewsRequest(request);
    if (!asked)
        return outcome(400, asked.error().detail);
    std::vector<News> news;
    if (asked->own) {
        const auto rows = (ledger.*since)(*request.caller.person, asked->fromMs, asked->page + 1);
        if (!rows)
            return unavailable(rows.error());
        for (const Row &row : *rows)
            news.push_back({row.updatedMs, told(row)});
    }
    return fhir(200, newsPage(request, *asked, std::move(news)));
}
} // namespace

std::vector<Route> FhirRoutes::routes()
{
    const auto now = [](auto method) {
        return [method](const HttpRequest &request, const Respond &answer) {
            answer(method(request));
        };
    };
    return {
        {"GET", QStringLiteral("/fhir/metadata"), Role::Anyone, Realm::Fhir,
         now([](const HttpRequest &request) {
             return fhir(200, capabilityStatement(request.base));
         })},
        {"POST", QStringLiteral("/fhir"), Role::Device, Realm::Fhir,
         [this](const HttpRequest &request, const Respond &answer) { batch(request, answer); }},
        {"GET", QStringLiteral("/fhir/Provenance"), Role::Device, Realm::Fhir,
         now([this](const HttpRequest &request) {
             return answerNews(m_ledger, request, &Ledger::seenSince, toldSeen);
         })},
        {"GET", QStringLiteral("/fhir/EpisodeOfCare"), Role::Device, Realm::Fhir,
         now([this](const HttpRequest &request) {
             return answerNews(m_ledger, request, &Ledger::careSince, toldCare);
         })},
        {"GET", QStringLiteral("/fhir/CarePlan"), Role::Device, Realm::Fhir,
         now([this](const HttpRequest &request) {
             return answerNews(m_ledger, request, &Ledger::plansSince, toldPlan);
         })},
        {"POST", QStringLiteral("/fhir/{}"), Role::Device, Realm::Fhir,
         [this](const HttpRequest &request, const Respond &answer) { keepOne(request, answer); }},
        {"PUT", QStringLiteral("/fhir/{}/{}"), Role::Device, Realm::Fhir,
         [this](const HttpRequest &request, const Respond &answer) { keepOne(request, answer); }},
        {"GET", QStringLiteral("/fhir/{}/{}"), Role::Device, Realm::Fhir,
         now([this](const HttpRequest &request) { return read(request); })},
    };
}

void FhirRoutes::batch(const HttpRequest &request, const Respond &answer)
{
    if (!isJson(request))
        return answer(outcome(415, QStringLiteral("application/fhir+json only")));
    const auto asked = readBatch(request.body);
    if (!asked)
        return answer(outcome(400, asked.error().detail));
    const Instant now = m_clock.now();
    Judged judged = judgeAll(m_intake, *asked, *request.caller.person, now);
    remarkScores(judged.entries, m_ledger, m_intake.measures());
    keep(m_ledger, std::move(judged), now.msUtc,
         [answer](const Result<std::vector<EntryAnswer>> &answers) {
             answer(answers ? fhir(200, writeBatchResponse(*answers))
                            : unavailable(answers.error()));
         });
}

void FhirRoutes::keepOne(const HttpRequest &request, const Respond &answer)
{
    if (!isJson(request))
        return answer(outcome(415, QStringLiteral("application/fhir+json only")));
    BatchEntry one;
    one.offer = {request.body, request.captures.value(0), request.captures.value(1),
                 QString::fromLatin1(request.header("if-none-exist"))};
    const Instant now = m_clock.now();
    Judged judged = judgeAll(m_intake, {one}, *request.caller.person, now);
    remarkScores(judged.entries, m_ledger, m_intake.measures());
    keep(m_ledger, std::move(judged), now.msUtc,
         [answer, base = request.base](const Result<std::vector<EntryAnswer>> &answers) {
             if (!answers)
                 return answer(unavailable(answers.error()));
             const EntryAnswer &kept = answers->front();
             HttpResponse response = kept.reason.isEmpty() ? HttpResponse{kept.status, {}, {}, {}}
                                                           : outcome(kept.status, kept.reason);
             if (!kept.etag.isEmpty()) {
                 response.headers.emplace_back("ETag", "W/\"" + kept.etag.toLatin1() + '"');
                 response.headers.emplace_back("Location", base.toLatin1() + "/fhir/" +
                                                               kept.location.toLatin1());
             }
             answer(std::move(response));
         });
}

HttpResponse FhirRoutes::read(const HttpRequest &request)
{
    auto absent = outcome(404, QStringLiteral("not found"));
    const auto id = Uuid::parse(request.captures[1]);
    if (!id)
        return absent;
    const QString &type = request.captures[0];
    const Uuid &person = *request.caller.person;
    if (const auto held = m_ledger.newest(person, type, *id)) {
        HttpResponse response = fhir(200, held->body);
        response.headers.emplace_back("ETag", "W/\"" + QByteArray::number(held->version) + '"');
        return response;
    } else if (held.error().kind != ErrorKind::NotFound) {
        return unavailable(held.error());
    }
    const Result<QByteArray> byClinic = type == u"EpisodeOfCare" ? careOf(m_ledger, person, *id)
                                        : type == u"CarePlan"    ? planWordOf(m_ledger, person, *id)
                                                                 : fail(ErrorKind::NotFound);
    if (!byClinic)
        return byClinic.error().kind == ErrorKind::NotFound ? absent
                                                            : unavailable(byClinic.error());
    return fhir(200, *byClinic);
}

} // namespace backwell::sync::endpoint
