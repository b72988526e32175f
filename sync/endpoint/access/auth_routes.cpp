// SPDX-License-Identifier: Apache-2.0
#include "sync/endpoint/access/auth_routes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::sync::endpoint
{

namespace
{
QByteArray smartConfiguration(const QString &base)
{
    const QJsonArray algorithms{QStringLiteral("ES256"), QStringLiteral("ES384"),
                                QStringLiteral("RS384")};
    const QJsonObject body{
        {QStringLiteral("token_endpoint"), base + QStringLiteral("/auth/token")},
        {QStringLiteral("registration_endpoint"), base + QStringLiteral("/auth/register")},
        {QStringLiteral("grant_types_supported"), QJsonArray{QStringLiteral("client_credentials")}},
        {QStringLiteral("token_endpoint_auth_methods_supported"),
         QJsonArray{QStringLiteral("private_key_jwt")}},
        {QStringLiteral("token_endpoint_auth_signing_alg_values_supported"), algorithms},
        {QStringLiteral("scopes_supported"),
         QJsonArray{QStringLiteral("system/*.cru"), QStringLiteral("system/Provenance.rs")}},
        {QStringLiteral("capabilities"),
         QJsonArray{QStringLiteral("client-confidential-asymmetric"),
                    QStringLiteral("permission-v2")}}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}
} // namespace

std::vector<Route> authRoutes(EnrolmentDesk &desk, TokenOffice &office)
{
    return {
        {"GET", QStringLiteral("/.well-known/smart-configuration"), Role::Anyone, Realm::Auth,
         [](const HttpRequest &request, const Respond &answer) {
             answer(jsonResponse(200, smartConfiguration(request.base)));
         }},
        {"GET", QStringLiteral("/fhir/.well-known/smart-configuration"), Role::Anyone, Realm::Auth,
         [](const HttpRequest &request, const Respond &answer) {
             answer(jsonResponse(200, smartConfiguration(request.base)));
         }},
        {"POST", QStringLiteral("/auth/register"), Role::Anyone, Realm::Auth,
         [&desk](const HttpRequest &request, const Respond &answer) {
             answer(desk.enrol(request));
         }},
        {"POST", QStringLiteral("/auth/token"), Role::Anyone, Realm::Auth,
         [&office](const HttpRequest &request, const Respond &answer) {
             answer(office.issue(request));
         }},
    };
}

} // namespace backwell::sync::endpoint
