// SPDX-License-Identifier: Apache-2.0
// Before and after, in neutral words: two values, which way is better, and from which difference on
// people usually notice one. No bands, no verdict.
#pragma once

#include "content/instrument/instrument.h"
#include "sync/record/record.h"

#include <QCoreApplication>

#include <vector>

namespace backwell::app
{

class MeasureChange
{
    Q_DECLARE_TR_FUNCTIONS(MeasureChange)
public:
    /// One line for each score of `instrument` that has at least two values in `scores`, in the
    /// instrument's order: the first value by day against the newest. Scores of other instruments,
    /// and those without a value, are passed over. May be empty.
    static QStringList lines(const content::Instrument &instrument,
                             const std::vector<sync::Score> &scores);

private:
    static QString line(const content::ScoreRule &rule, const sync::Score &first,
                        const sync::Score &now);
    static QString noticed(const content::ScoreRule &rule, const content::Number &first,
                           const content::Number &now);
};

} // namespace backwell::app
