// SPDX-License-Identifier: Apache-2.0
// backwell-pack score: what comes out of a response, for region staff and for checks.
#pragma once

#include <QString>
#include <QStringList>

namespace backwell::content::tool
{

struct ScoreOrder {
    QString instrument;    ///< a descriptor file, or the id of one in the pack
    QString responses;     ///< a file; "-" is standard input
    QString questionnaire; ///< file; brings the points of the options; may be empty
    QString pack;          ///< folder; empty: the pack beside the tool
    QStringList tables;    ///< files of the region
    enum class Form {
        Words,
        Json,
        Lines
    } form = Form::Words; ///< Lines: one response a line in,
                          ///< one JSON object a line out
};

/// 0: every score that this machine can compute has a value (for Lines: every line could be read);
/// 1: not so, the reason is told.
int scoreResponses(const ScoreOrder &order);

} // namespace backwell::content::tool
