// SPDX-License-Identifier: Apache-2.0
// Whom a movement does not suit as it is, and what to do then: data for the rules of the plan.
#pragma once

#include "platform/base/error.h"

#include <QJsonArray>
#include <QStringList>

#include <vector>

namespace backwell::content
{

/// One entry of `avoid`. The tag is about the person ("knees": kneeling or deep knee bends hurt).
struct Limit {
    enum class Do {
        Skip, ///< leave it out of the plan
        Swap, ///< offer `swap` in its place
        Adapt ///< keep it and say `text`
    };
    QString tag; ///< one of limitTags()
    Do instead = Do::Adapt;
    QString swap; ///< id of a movement; only with Swap
    QString text; ///< what to do, in words
    /// The highest step that the text still fits, counted from 1; 0: every step. Only with Adapt.
    int upTo = 0;
    bool operator==(const Limit &) const = default;
};

/// pregnancy (all of it, pregnancy-late too), pregnancy-late (from about week 16: long on the
/// back), osteoporosis (a broken bone in the back), hip-replacement, hips, knees, wrists,
/// shoulders, dizziness, blood-pressure, leg-irritable, narrow-canal, floor (getting down there is
/// hard), standing (long standing is hard), jumping, closed-eyes (shutting them brings up bad
/// times). Plans count places in this list: a new one goes to the end (at most 32), and none ever
/// leaves.
const QStringList &limitTags();

/// Reads `[{"tag":…,"do":"skip|swap|adapt","swap"?:…,"text":…,"upTo"?:…}]`, each tag once; may be
/// empty. Errors: Invalid naming the entry.
Result<std::vector<Limit>> readLimits(const QJsonArray &list);

} // namespace backwell::content
