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
    Number itemMin; ///< of one item's answer
    Number itemMax;
    Number rangeMin; ///< of the score
    Number rangeMax;
    ChangeThreshold change;
    QString id;      ///< e.g. nrs-back
    QString version; ///< of the scoring, e.g. 1
    QString title;
    QString questionnaire; ///< canonical "url|version" it is for
    sync::Coding code;
    QStringList items;                  ///< linkIds; every answer of a repeating item counts
    std::map<QString, Number> ordinals; ///< code -> points; comes before the response's own
    QStringList reverse;                ///< linkIds scored min + max − answer
    Method method = Method::Sum;
    ValueFrom value = ValueFrom::Number;
    int minAnswered = 1; ///< fewer: no value
    int decimals = 0;    ///< of the score, 0–4, halves away from zero
    Better better = Better::Lower;
    QString recall; ///< what time it asks about, e.g. "last 7 days"; may be empty
    QString source;
    QString mark; ///< V or R
    QString licence;
};

/// Errors: Invalid with the key that does not hold.
Result<Instrument> readInstrument(const QByteArray &json);

} // namespace backwell::content
