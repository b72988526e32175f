// SPDX-License-Identifier: Apache-2.0
// The pages for clinicians: sign-in, worklist, person, mark as seen.
#pragma once

#include "sync/endpoint/access/clinician_desk.h"
#include "sync/endpoint/http/router.h"
#include "sync/endpoint/review/person_story.h"

namespace backwell::sync::endpoint
{

class ReviewRoutes
{
public:
    ReviewRoutes(Ledger &ledger, ClinicianDesk &desk, const KnownQuestionnaires &known,
                 const KnownMeasures &measures, const Clock &clock, QString regionName)
        : m_ledger(ledger), m_desk(desk), m_known(known), m_measures(measures), m_clock(clock),
          m_regionName(std::move(regionName))
    {
    }
    /// The routes; they refer to this object, which must outlive them.
    std::vector<Route> routes();

private:
    Result<Story> storyOf(const PersonSummary &summary, const Instant &now) const;
    HttpResponse signInPage(int status, const QString &problem) const;
    HttpResponse signIn(const HttpRequest &request);
    HttpResponse worklist(const HttpRequest &request);
    HttpResponse person(const HttpRequest &request);
    HttpResponse markSeen(const HttpRequest &request);

    Ledger &m_ledger;
    ClinicianDesk &m_desk;
    const KnownQuestionnaires &m_known;
    const KnownMeasures &m_measures;
    const Clock &m_clock;
    QString m_regionName;
};

} // namespace backwell::sync::endpoint
