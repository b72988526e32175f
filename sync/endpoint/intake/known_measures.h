// SPDX-License-Identifier: Apache-2.0
// The measures whose rules this region has, so that it need not believe a device: it scores again,
// and finds for itself which answers open crisis help.
#pragma once

#include "content/questionnaire/questionnaire.h"
#include "content/scoring/score.h"

#include <QHash>

namespace backwell::sync::endpoint
{

/// One score as this region computes it.
struct ComputedScore {
    QString instrument; ///< descriptor id
    QString version;    ///< of the rule
    Coding code;
    content::Scored scored;
};

class KnownMeasures
{
public:
    /// Knows no measure: nothing is computed.
    KnownMeasures() = default;
    /// instruments/*.json and questionnaires/*.json of a pack's folder; either may be absent.
    /// Signatures are not asked: what lies in a region's folder is the region's word. Errors:
    /// NotFound (no such folder), Invalid (a descriptor that cannot be read, with its file).
    static Result<KnownMeasures> fromPack(const QString &folder);

    /// Every score of every measure that this response answers, in the order of the descriptors;
    /// empty when there is none. Points come from the questionnaire of exactly this version, where
    /// it is known.
    std::vector<ComputedScore> scoresOf(const Response &response) const;
    /// linkId of the answer that opens crisis help by a descriptor's rule, whatever the device
    /// says, also of a questionnaire's version that is not known here; empty when there is none.
    QString crisisIn(const Response &response) const;

    int count() const { return int(m_instruments.size()); }

private:
    std::vector<AnswerItem> withPoints(const Response &response) const;

    std::vector<content::Instrument> m_instruments; ///< by file name
    QHash<QString, std::shared_ptr<const content::Questionnaire>>
        m_questionnaires; ///< by canonical
};

} // namespace backwell::sync::endpoint
