// SPDX-License-Identifier: Apache-2.0
// The pages for clinicians: sign-in, worklist, person, mark as seen, the dates of the care, the
// plan.
#pragma once

#include "sync/endpoint/access/clinician_desk.h"
#include "sync/endpoint/care/care_book.h"
#include "sync/endpoint/care/care_kinds.h"
#include "sync/endpoint/care/known_movements.h"
#include "sync/endpoint/http/router.h"
#include "sync/endpoint/review/person_story.h"

namespace backwell::sync::endpoint
{

class ReviewRoutes
{
public:
    ReviewRoutes(Ledger &ledger, ClinicianDesk &desk, const KnownQuestionnaires &known,
                 const KnownMeasures &measures, CareKinds kinds, KnownMovements movements,
                 const Clock &clock, QString regionName)
        : m_ledger(ledger), m_desk(desk), m_known(known), m_measures(measures),
          m_kinds(std::move(kinds)), m_movements(std::move(movements)), m_clock(clock),
          m_regionName(std::move(regionName))
    {
    }
    /// The routes; they refer to this object, which must outlive them.
    std::vector<Route> routes();

private:
    /// Of the address. Errors: NotFound, or the ledger's.
    Result<PersonSummary> personOf(const HttpRequest &request) const;
    Result<Story> storyOf(const PersonSummary &summary, const Instant &now) const;
    HttpResponse signInPage(int status, const QString &problem) const;
    HttpResponse signIn(const HttpRequest &request);
    HttpResponse worklist(const HttpRequest &request);
    HttpResponse person(const HttpRequest &request);
    HttpResponse markSeen(const HttpRequest &request);
    /// `problem` stands above that part's form; empty if none.
    enum class Part { Dates, Plan };
    HttpResponse personPage(const HttpRequest &request, int status, const QString &problem,
                            Part part = Part::Dates);
    /// Somebody was faster, and nothing is kept: said above that part's form.
    static QString changedMeanwhile(Part part);
    /// Answers a form of that part by what the ledger said to it.
    HttpResponse answerChange(const HttpRequest &request, const Uuid &person,
                              const Result<void> &added, Part part);

    /// What clinicians said of the plan; `knownMs` becomes the latest of it.
    Result<std::vector<PlanStatement>> wordsOf(const Uuid &person, qint64 &knownMs) const;
    HttpResponse proposePlan(const HttpRequest &request);
    HttpResponse agreePlan(const HttpRequest &request);
    /// The version that a form asks for, or why there is none.
    struct PlanProblem {
        int status;
        QString words; ///< for the page
    };
    using PlanChange = std::expected<content::plan::PlanVersion, PlanProblem>;
    HttpResponse changePlan(const HttpRequest &request,
                            const std::function<PlanChange(const content::plan::PlanStory &,
                                                           const Fields &, int today)> &change);

    Result<QJsonObject> careOf(const Uuid &person, const Instant &now) const;
    HttpResponse addDate(const HttpRequest &request);
    HttpResponse correctDate(const HttpRequest &request);
    HttpResponse changeDates(const HttpRequest &request,
                             const std::function<CareBook::Change(const CareBook &, const Uuid &,
                                                                  const Fields &)> &change);

    Ledger &m_ledger;
    ClinicianDesk &m_desk;
    const KnownQuestionnaires &m_known;
    const KnownMeasures &m_measures;
    CareKinds m_kinds;
    KnownMovements m_movements;
    const Clock &m_clock;
    QString m_regionName;
};

} // namespace backwell::sync::endpoint
