// SPDX-License-Identifier: Apache-2.0
// Does somebody's questionnaire ask what a measure counts? Every difference is said; nothing is
// guessed.
#pragma once

#include "content/instrument/instrument.h"
#include "content/questionnaire/questionnaire.h"

namespace backwell::content
{

/// What a region says about its form where codes do not say it.
struct FitMap {
    std::map<QString, QString> linkIds; ///< of the descriptor -> of the form
    /// linkId of the descriptor, or "*" for every item -> (code of the form's answer -> points)
    std::map<QString, std::map<QString, Number>> points;
};

/// {"linkIds"?: {"odi-1": "q1", …}, "points"?: {"*": {"a1": 0, …}, "odi-3": {…}}}
/// Errors: Invalid with the place and what does not hold.
Result<FitMap> readFitMap(const QByteArray &json);

struct Fit {
    QStringList problems;                                ///< plain sentences; empty: the form fits
    QStringList remarks;                                 ///< what was mapped or left out
    std::map<QString, QString> linkIds;                  ///< of the descriptor -> of the form, all
    std::map<QString, std::map<QString, Number>> points; ///< linkId of the descriptor -> of choices
};

/// An item is found by `map`, by its linkId, or by its code. Its answers must be able to give every
/// number of points of the item, each once, and no other. Points of an answer: `map`, else the
/// descriptor's, else the form's own. Questions that the measure does not have are a problem.
Fit fitOf(const Instrument &instrument, const Questionnaire &form, const FitMap &map = {});

/// The descriptor `shipped` (JSON) for that form: its canonical, its linkIds, its answers' points.
/// Its key "bound" says what was changed. Errors: Invalid (not a descriptor; a fit with problems).
Result<QByteArray> boundDescriptor(const QByteArray &shipped, const QString &canonical,
                                   const Fit &fit);

} // namespace backwell::content
