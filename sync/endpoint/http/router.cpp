// SPDX-License-Identifier: Apache-2.0
// Order of refusal: unknown path, unknown method, unknown caller, foreign form; then the handler.
#include "sync/endpoint/http/router.h"

#include "platform/base/crypto.h"
#include "sync/endpoint/fhir/operation_outcome.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>
#include <atomic>
#include <memory>
#include <optional>

namespace backwell::sync::endpoint
{

Q_LOGGING_CATEGORY(httpLog, "backwell.region.http", QtInfoMsg)

namespace
{
std::optional<QStringList> captures(const QString &pattern, const QString &path)
{
    const QStringList wanted = pattern.split(u'/');
    const QStringList given = path.split(u'/');
    if (wanted.size() != given.size())
        return std::nullopt;
    QStringList found;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == u"{}" && !given[i].isEmpty())
            found.push_back(given[i]);
        else if (wanted[i] != given[i])
            return std::nullopt;
    }
    return found;
}

Realm realmOf(const QString &path)
{
    if (path.startsWith(u"/fhir"))
        return Realm::Fhir;
    return path.startsWith(u"/review") ? Realm::Review : Realm::Auth;
}

// Nothing of ours runs scripts, is framed, or is fetched from elsewhere.
void addSecurityHeaders(HttpResponse &response, Realm realm)
{
    const QByteArray policy =
        realm == Realm::Review
            ? "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
              "base-uri 'none'; frame-ancestors 'none'"
            : "default-src 'none'; frame-ancestors 'none'";
    response.headers.insert(response.headers.end(),
                            {{"Content-Security-Policy", policy},
                             {"X-Content-Type-Options", "nosniff"},
                             {"X-Frame-Options", "DENY"},
                             {"Referrer-Policy", "same-origin"},
                             {"Cross-Origin-Opener-Policy", "same-origin"},
                             {"Permissions-Policy", "camera=(), geolocation=(), microphone=()"}});
    const bool ownWord = std::ranges::any_of(
        response.headers, [](const auto &header) { return header.first == "Cache-Control"; });
    if (!ownWord)
        response.headers.emplace_back("Cache-Control", "no-store");
}

// A browser says where a form was sent from; a form of another site is not ours.
bool fromHere(const HttpRequest &request)
{
    const QByteArray origin = request.header("origin");
    return origin.isEmpty() || origin == "https://" + request.header("host");
}

HttpResponse unauthenticated(const Route &route)
{
    if (route.realm == Realm::Review)
        return redirect("/review/sign-in");
    HttpResponse response = refusal(route.realm, 401, QStringLiteral("sign-in needed"));
    response.headers.emplace_back("WWW-Authenticate", "Bearer");
    return response;
}
} // namespace

HttpResponse refusal(Realm realm, int status, const QString &why)
{
    if (realm == Realm::Fhir)
        return {status, fhirJson, operationOutcome(status, why), {}};
    if (realm == Realm::Auth) {
        const QJsonObject body{{QStringLiteral("error"), status == 404
                                                             ? QStringLiteral("not_found")
                                                             : QStringLiteral("invalid_request")},
                               {QStringLiteral("error_description"), why}};
        return jsonResponse(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    return {status,
            "text/html; charset=utf-8",
            "<!doctype html><html lang=\"en-GB\"><meta charset=\"utf-8\"><title>" +
                QByteArray::number(status) +
                "</title><link rel=\"stylesheet\" href=\"/review/style.css\"><main "
                "class=\"plain\"><h1>" +
                why.toHtmlEscaped().toUtf8() +
                "</h1><p><a href=\"/review\">Back to the worklist</a></p></main></html>",
            {}};
}

void Router::add(std::vector<Route> routes)
{
    for (Route &route : routes)
        add(std::move(route));
}

void Router::dispatch(HttpRequest request, const Respond &answer) const
{
    const QByteArray method = request.method;
    Realm realm = realmOf(request.path);
    const Route *chosen = nullptr;
    QByteArrayList allowed;
    for (const Route &route : m_routes) {
        const auto found = captures(route.pattern, request.path);
        if (!found)
            continue;
        allowed.push_back(route.method);
        if (route.method == method && !chosen) {
            chosen = &route;
            request.captures = *found;
        }
    }
    if (chosen)
        realm = chosen->realm;
    const QString shown = chosen ? chosen->pattern : QStringLiteral("(none)");
    const Respond finish = [answer, realm, method, shown,
                            done =
                                std::make_shared<std::atomic_bool>(false)](HttpResponse response) {
        if (done->exchange(true))
            return;
        if (response.status >= 400)
            qCInfo(httpLog).noquote() << method << shown << response.status;
        addSecurityHeaders(response, realm);
        answer(std::move(response));
    };
    if (!chosen) {
        if (allowed.isEmpty())
            return finish(refusal(realm, 404, QStringLiteral("not found")));
        HttpResponse response = refusal(realm, 405, QStringLiteral("method not allowed"));
        response.headers.emplace_back("Allow", allowed.join(", "));
        return finish(std::move(response));
    }
    try {
        if (chosen->role != Role::Anyone) {
            request.caller = m_identify(request, chosen->role);
            if (request.caller.role != chosen->role)
                return finish(unauthenticated(*chosen));
        }
        if (realm == Realm::Review && method != "GET") {
            const QByteArray token = Fields::parse(request.body).value(u"csrf").toUtf8();
            const bool own = chosen->role == Role::Anyone ||
                             (!token.isEmpty() && crypto::equal(token, request.caller.csrf));
            if (!own || !fromHere(request))
                return finish(refusal(realm, 403, QStringLiteral("This form is out of date")));
        }
        chosen->handle(request, finish);
    } catch (const std::exception &) {
        qCWarning(httpLog).noquote() << method << shown << "failed";
        finish(refusal(realm, 500, QStringLiteral("something went wrong")));
    }
}

} // namespace backwell::sync::endpoint
