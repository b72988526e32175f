// SPDX-License-Identifier: Apache-2.0
// What a measure's scores are and how they come out of a response: data of the pack, no wording of
// the measure. One file, one instrument, one or more scores.
#pragma once

#include "content/scoring/number.h"
#include "platform/base/error.h"
#include "sync/record/record.h"

#include <QByteArray>
#include <QStringList>

#include <map>
#include <vector>

namespace backwell::content
{

/// Where a fact comes from and how it was checked: V read in its source, V2 read in a second
/// source, R recalled, I our own proposal.
struct Source {
    QString text;
    QString mark;
};

/// Both ends count.
struct Limits {
    Number low;
    Number high;
    bool holds(const Number &number) const
    {
        return number.compare(low) >= 0 && number.compare(high) <= 0;
    }
};

/// One question that counts, by linkId.
struct MeasureItem {
    QString linkId;
    sync::Coding code; ///< by which an imported questionnaire may be recognised; may be empty
    Limits limits;     ///< of its points
    /// Code, or text, of an answer -> points. When not empty nothing else counts. When empty: a
    /// number is its points, yes is 1 and no is 0, and a coded answer brings its own (ordinalValue,
    /// itemWeight).
    std::map<QString, Number> ordinals;
    bool repeats = false; ///< every answer counts; else a second one is an error
};

/// From which change on people say that it matters to them: points of the score, or percent of the
/// first value. One of the two is there.
struct ChangeFigure {
    std::optional<Number> absolute;
    std::optional<Number> percent; ///< 0–100
    Source source;
};

/// A part of a score's range with a name. For clinicians only: never shown to the person.
struct Band {
    QString code;
    Limits limits;
    QString otherScore; ///< code of another score of the instrument that must fit too, or empty
    Limits otherLimits;
};

enum class Method {
    Sum,
    Mean,
    PercentOfAnswered, ///< 100 × sum ÷ the most that the answered items could give
    Digits,            ///< the items' whole points side by side: 2, 1, 3 is 213
    Table              ///< another score, looked up in a table that the region brings
};
enum class Better { Higher, Lower, Neither };

struct ScoreRule {
    sync::Coding code; ///< unique in the instrument
    Method method = Method::Sum;
    QStringList items;       ///< linkIds, in order; empty for Table
    QStringList reverse;     ///< those of them scored low + high − points
    QString from;            ///< Table: code of the earlier score that is looked up
    bool regionOnly = false; ///< never computed on a device
    int minAnswered = 1;     ///< fewer: no value
    int decimals = 0;        ///< of the score, 0–4, halves away from zero
    Limits limits;
    Better better = Better::Lower;
    std::vector<ChangeFigure> change; ///< may be empty; the first of each kind is the one to use
    std::vector<Band> bands;          ///< may be empty
    Source bandSource;
    Source source; ///< of the rule
};

/// What time the questions are about, e.g. "last 2 weeks".
struct Recall {
    QString text;
    Source source;
};

struct Licence {
    QString holder;
    bool needed = true; ///< a region must show one before the instrument is used
    QString terms;
    Source source;
};

/// What an item left blank is worth once the person has said that they looked at all of them.
struct Blank {
    Number points;
    QString looked; ///< linkId of the boolean that says so
};

/// A question of the measure that no score counts, such as how hard the rest makes life.
struct UnscoredItem {
    QString linkId;
    sync::Coding code; ///< may be empty
};

/// In a region's copy: what the import changed so that the region's form fits.
struct Bound {
    QString questionnaire;              ///< canonical in the descriptor that was shipped
    std::map<QString, QString> linkIds; ///< shipped -> the form's; may be empty
};

/// More points than this for this item opens crisis help at once.
struct Crisis {
    QString item;
    Number above;
};

struct Instrument {
    QString id;      ///< e.g. nrs-back
    QString version; ///< of the scoring, e.g. 1
    QString title;
    QString questionnaire; ///< canonical "url|version" it is for
    std::optional<Recall> recall;
    std::vector<sync::Mode> modes; ///< in which it may be used, at least one
    QString instead;               ///< id of the instrument to offer in the other modes, or empty
    Licence licence;
    std::vector<MeasureItem> items;
    std::vector<UnscoredItem> unscored; ///< may be empty
    std::optional<Bound> bound;         ///< a region's copy
    std::optional<Blank> blank;
    std::optional<Crisis> crisis;
    std::vector<ScoreRule> scores; ///< at least one

    /// nullptr when it is none of the instrument's.
    const MeasureItem *item(QStringView linkId) const;
    const ScoreRule *score(QStringView code) const;
    bool allows(sync::Mode mode) const;
};

/// Is `canonical` a version of its questionnaire? Which one does not matter.
bool isFor(const Instrument &instrument, const QString &canonical);

/// Errors: Invalid with the place and what does not hold.
Result<Instrument> readInstrument(const QByteArray &json);

/// A published way from one score to another: raw sum to T score, profile to index. Region data.
struct ScoreTable {
    QString id; ///< e.g. eq-5d-5l-uk-2026
    QString version;
    QString score;                  ///< code of the score it gives
    std::map<QString, Number> rows; ///< the looked-up score as text -> this score
    Source source;
};

/// Errors: Invalid with the place and what does not hold.
Result<ScoreTable> readScoreTable(const QByteArray &json);

} // namespace backwell::content
