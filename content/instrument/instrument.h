// SPDX-License-Identifier: Apache-2.0
// What a score is and how it comes out of a response: data of the pack, no wording of the measure.
#pragma once

#include "content/scoring/number.h"
#include "platform/base/error.h"
#include "sync/record/answer.h"

#include <QByteArray>
#include <QStringList>

#include <map>
#include <vector>

namespace backwell::content
{

enum class Method { Sum, Mean, PercentOfAnswered };
enum class ValueFrom { Number, Ordinal };
enum class Better { Higher, Lower };

/// From which change on people say that it matters to them.
struct ChangeThreshold {
    std::optional<Number> absolute; ///< in points of the score
    std::optional<Number> percent;  ///< of the first value, 0–100
};

struct Instrument {
    QString id;      ///< e.g. nrs-back
    QString version; ///< of the scoring, e.g. 1
    QString title;
    QString questionnaire; ///< canonical "url|version" it is for
    sync::Coding code;
    Method method = Method::Sum;
    QStringList items; ///< linkIds; every answer of a repeating item counts
    ValueFrom value = ValueFrom::Number;
    std::map<QString, Number> ordinals; ///< code -> points; comes before the response's own
    QStringList reverse;                ///< linkIds scored min + max − answer
    Number itemMin;
    Number itemMax;
    int minAnswered = 1; ///< fewer: no value
    int decimals = 0;    ///< of the score, 0–4, halves away from zero
    Number rangeMin;
    Number rangeMax;
    Better better = Better::Lower;
    ChangeThreshold change;
    QString recall; ///< what time it asks about, e.g. "last 7 days"; may be empty
    QString source;
    QString mark; ///< V or R
    QString licence;
};

/// Errors: Invalid with the key that does not hold.
Result<Instrument> readInstrument(const QByteArray &json);

} // namespace backwell::content
