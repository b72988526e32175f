// SPDX-License-Identifier: Apache-2.0
// Accept or refuse one resource. Pure: the same resource and rules give the same verdict.
#pragma once

#include "sync/endpoint/intake/known_measures.h"
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
    explicit Intake(const KnownQuestionnaires &known, KnownMeasures measures = {})
        : m_known(known), m_measures(std::move(measures))
    {
    }
    const KnownMeasures &measures() const { return m_measures; }

    /// `person` is the enrolled one; `now` the region's time. A response is flagged when its device
    /// says so or when a descriptor does; such a one of the person's own is never refused for its
    /// time or its answers, but kept aside with the reason: somebody must see it.
    Verdict judge(const Offer &offer, const Uuid &person, const Instant &now) const;

private:
    const KnownQuestionnaires &m_known;
    KnownMeasures m_measures;
};

} // namespace backwell::sync::endpoint
