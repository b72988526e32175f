// SPDX-License-Identifier: Apache-2.0
// Every answer about a resource leaves after it is on disk; nobody learns of another's.
#include "sync/endpoint/fhir/fhir_routes.h"

#include "sync/endpoint/fhir/batch_request.h"
#include "sync/endpoint/fhir/operation_outcome.h"

#include <QUrl>

namespace backwell::sync::endpoint
{

namespace
{
constexpr int usualPage = 100;
constexpr int longestPage = 500;

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
            version, utc(nowMs), held ? QString() : filed.reason};
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

HttpResponse unavailable(const Error &error)
{
    HttpResponse response =
        outcome(statusOf(error.kind), QStringLiteral("not kept; try again later"));
    response.headers.emplace_back("Retry-After", "30");
    return response;
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
         now([this](const HttpRequest &request) { return seen(request); })},
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
    keep(m_ledger, judgeAll(m_intake, *asked, *request.caller.person, now), now.msUtc,
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
    keep(m_ledger, judgeAll(m_intake, {one}, *request.caller.person, now), now.msUtc,
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
    const auto absent = outcome(404, QStringLiteral("not found"));
    const auto id = Uuid::parse(request.captures[1]);
    if (!id)
        return absent;
    const auto held = m_ledger.newest(*request.caller.person, request.captures[0], *id);
    if (!held)
        return held.error().kind == ErrorKind::NotFound ? absent : unavailable(held.error());
    HttpResponse response = fhir(200, held->body);
    response.headers.emplace_back("ETag", "W/\"" + QByteArray::number(held->version) + '"');
    return response;
}

HttpResponse FhirRoutes::seen(const HttpRequest &request)
{
    const QString patient = request.query.value(u"patient");
    const QString person = request.caller.person->toString();
    const QString updated = request.query.value(u"_lastUpdated");
    bool counted = true;
    const QString wanted = request.query.value(u"_count");
    const int count = wanted.isEmpty() ? usualPage : wanted.toInt(&counted);
    qint64 fromMs = 0;
    if (!updated.isEmpty()) {
        const bool after = updated.startsWith(u"gt");
        // A plus sign that nobody encoded has become a space on the way.
        const auto instant =
            Instant::fromIso(QString(updated.mid(2)).replace(QLatin1Char(' '), QLatin1Char('+')));
        if (!instant || (!after && !updated.startsWith(u"ge")))
            return outcome(400, QStringLiteral("_lastUpdated: ge or gt and an instant"));
        fromMs = instant->msUtc + (after ? 1 : 0);
    }
    if (!counted || count < 1)
        return outcome(400, QStringLiteral("_count"));
    const int page = std::min(count, longestPage);

    const bool own =
        patient.isEmpty() || patient == person || patient == QStringLiteral("Patient/") + person;
    auto marks = own ? m_ledger.seenSince(*request.caller.person, fromMs, page + 1)
                     : Result<std::vector<SeenMark>>(std::vector<SeenMark>{});
    if (!marks)
        return unavailable(marks.error());
    QString next;
    if (marks->size() > size_t(page)) {
        marks->erase(marks->begin() + page, marks->end());
        // Joined by hand: the encoded instant itself holds per cent signs.
        next = request.base + QStringLiteral("/fhir/Provenance?patient=") + person +
               QStringLiteral("&_sort=_lastUpdated&_count=") + QString::number(page) +
               QStringLiteral("&_lastUpdated=gt") +
               QString::fromLatin1(QUrl::toPercentEncoding(utc(marks->back().updatedMs)));
    }
    std::vector<Found> found;
    for (const SeenMark &mark : *marks) {
        const QString id = mark.provenance.toString();
        found.push_back({QStringLiteral("Provenance"), id,
                         wire::encodeSeen({id, mark.target, mark.targetVersion,
                                           Instant{mark.updatedMs, 0}, utc(mark.updatedMs)},
                                          mark.targetType, mark.account)});
    }
    const QString self = request.base + QString::fromLatin1(request.target);
    return fhir(200, writeSearchset(found, request.base, self, next));
}

} // namespace backwell::sync::endpoint
