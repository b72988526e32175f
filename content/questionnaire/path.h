// SPDX-License-Identifier: Apache-2.0
// Where an item stands in a running form: linkIds with the number of the repeat.
#pragma once

#include "platform/base/error.h"

#include <QString>

#include <vector>

namespace backwell::content
{

/// `index` counts from 0: which instance of a repeating group, or under which answer of a question
/// its children stand.
struct Step {
    QString linkId;
    int index = 0;
    bool operator==(const Step &) const = default;
};

/// From the top of the form to an item. The index of the last step of a question is 0.
struct Path {
    std::vector<Step> steps;

    /// "activity[1]/activity.name"; `%`, `/`, `[` and `]` in a linkId are percent-encoded, so a
    /// linkId like "H1/T1" is safe. An index of 0 is left out.
    QString toString() const;
    /// Errors: Invalid.
    static Result<Path> parse(QStringView text);
    Path child(const QString &linkId, int index = 0) const;
    Path parent() const;
    bool isEmpty() const { return steps.empty(); }
    bool operator==(const Path &) const = default;
};

} // namespace backwell::content
