// SPDX-License-Identifier: Apache-2.0
// Accept or refuse one resource. Pure: the same resource and rules give the same verdict.
#pragma once

#include "sync/endpoint/intake/known_questionnaires.h"
#include "sync/endpoint/ledger/ledger.h"
#include "sync/record/record.h"

namespace backwell::sync::endpoint
{

/// What a device asks of one resource.
struct Offer {
    QByteArray resource; ///< FHIR bytes
    QString type;        ///< from the URL
    QString id;          ///< from the URL of a PUT; empty for a POST
    QString ifNoneExist; ///< of a conditional create; empty if none
};

/// The entry to keep, or the HTTP status (4xx) and a reason without personal data.
struct Verdict {
    std::optional<Entry> entry;
    int status = 0; ///< 0 with an entry; else 400, 403, 404, 412 or 422
    QString reason;
};

/// Reason of an entry in quarantine for its questionnaire's sake.
inline constexpr auto unknownQuestionnaire = u"questionnaire version not known to this region";

class Intake
{
public:
    explicit Intake(const KnownQuestionnaires &known) : m_known(known) {}

    /// `person` is the enrolled one; `now` the region's time.
    Verdict judge(const Offer &offer, const Uuid &person, const Instant &now) const;

private:
    const KnownQuestionnaires &m_known;
};

} // namespace backwell::sync::endpoint
