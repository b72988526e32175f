// SPDX-License-Identifier: Apache-2.0
// Inside the fit: what the answers to one question are worth.
#pragma once

#include "content/instrument/fit.h"

namespace backwell::content
{

struct AnswerFit {
    QStringList problems;
    QStringList remarks;
    std::map<QString, Number> points; ///< of a choice: code, or text, of an answer -> points
};

/// Can the answers to `asked` give every number of points of `item`, and no other?
AnswerFit fitAnswers(const MeasureItem &item, const Item &asked, const FitMap &map);

} // namespace backwell::content
