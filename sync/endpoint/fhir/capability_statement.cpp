// SPDX-License-Identifier: Apache-2.0
// https://hl7.org/fhir/R4/capabilitystatement.html
#include "sync/endpoint/fhir/fhir_routes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::sync::endpoint
{

namespace
{
QJsonArray interactions(const QStringList &codes)
{
    QJsonArray list;
    for (const QString &code : codes)
        list.push_back(QJsonObject{{QStringLiteral("code"), code}});
    return list;
}

QJsonObject kept(const QString &type)
{
    return {{QStringLiteral("type"), type},
            {QStringLiteral("interaction"),
             interactions(
                 {QStringLiteral("read"), QStringLiteral("update"), QStringLiteral("create")})},
            {QStringLiteral("versioning"), QStringLiteral("versioned")},
            {QStringLiteral("updateCreate"), true},
            {QStringLiteral("conditionalCreate"), true}};
}

QJsonObject searchParameter(const QString &name, const QString &type)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("type"), type}};
}

QJsonArray newsParameters()
{
    return {searchParameter(QStringLiteral("patient"), QStringLiteral("reference")),
            searchParameter(QStringLiteral("_lastUpdated"), QStringLiteral("date"))};
}

// The search gives what the clinic entered, never what a device sent.
QJsonObject alsoSearched(QJsonObject resource)
{
    QJsonArray all = resource[u"interaction"].toArray();
    all.push_back(QJsonObject{{QStringLiteral("code"), QStringLiteral("search-type")}});
    resource[u"interaction"] = all;
    resource[u"searchParam"] = newsParameters();
    return resource;
}
} // namespace

QByteArray capabilityStatement(const QString &base)
{
    QJsonArray resources;
    for (const auto *type : {"Patient", "Consent", "QuestionnaireResponse", "Observation"})
        resources.push_back(kept(QString::fromLatin1(type)));
    for (const auto *type : {"EpisodeOfCare", "CarePlan"})
        resources.push_back(alsoSearched(kept(QString::fromLatin1(type))));
    resources.push_back(
        QJsonObject{{QStringLiteral("type"), QStringLiteral("Provenance")},
                    {QStringLiteral("interaction"), interactions({QStringLiteral("search-type")})},
                    {QStringLiteral("searchParam"), newsParameters()}});
    const QJsonObject security{
        {QStringLiteral("service"),
         QJsonArray{QJsonObject{
             {QStringLiteral("coding"),
              QJsonArray{QJsonObject{
                  {QStringLiteral("system"),
                   QStringLiteral(
                       "http://terminology.hl7.org/CodeSystem/restful-security-service")},
                  {QStringLiteral("code"), QStringLiteral("SMART-on-FHIR")}}}}}}}};
    const QJsonObject rest{
        {QStringLiteral("mode"), QStringLiteral("server")},
        {QStringLiteral("security"), security},
        {QStringLiteral("resource"), resources},
        {QStringLiteral("interaction"), interactions({QStringLiteral("batch")})}};
    const QJsonObject statement{
        {QStringLiteral("resourceType"), QStringLiteral("CapabilityStatement")},
        {QStringLiteral("status"), QStringLiteral("active")},
        {QStringLiteral("date"), QStringLiteral("2026-11-22")},
        {QStringLiteral("kind"), QStringLiteral("instance")},
        {QStringLiteral("implementation"),
         QJsonObject{{QStringLiteral("description"), QStringLiteral("Backwell region")},
                     {QStringLiteral("url"), base + QStringLiteral("/fhir")}}},
        {QStringLiteral("fhirVersion"), QStringLiteral("4.0.1")},
        {QStringLiteral("format"), QJsonArray{QStringLiteral("json")}},
        {QStringLiteral("rest"), QJsonArray{rest}}};
    return QJsonDocument(statement).toJson(QJsonDocument::Compact);
}

} // namespace backwell::sync::endpoint
