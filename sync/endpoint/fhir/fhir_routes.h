// SPDX-License-Identifier: Apache-2.0
// The FHIR R4 face of the region: metadata, batch, create and read-back, what was seen, and the
// dates of a person's care.
#pragma once

#include "sync/endpoint/http/router.h"
#include "sync/endpoint/intake/intake.h"

namespace backwell::sync::endpoint
{

class FhirRoutes
{
public:
    FhirRoutes(Ledger &ledger, const Intake &intake, const Clock &clock)
        : m_ledger(ledger), m_intake(intake), m_clock(clock)
    {
    }
    /// The routes; they refer to this object, which must outlive them.
    std::vector<Route> routes();

private:
    void batch(const HttpRequest &request, const Respond &answer);
    void keepOne(const HttpRequest &request, const Respond &answer);
    HttpResponse read(const HttpRequest &request);

    Ledger &m_ledger;
    const Intake &m_intake;
    const Clock &m_clock;
};

/// What this region can do (CapabilityStatement, kind instance). `base` is its own address.
QByteArray capabilityStatement(const QString &base);

} // namespace backwell::sync::endpoint
