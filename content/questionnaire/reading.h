// SPDX-License-Identifier: Apache-2.0
// Inside the reader: a place in the input, remarks about it, and the values found there.
#pragma once

#include "content/questionnaire/reader.h"
#include "platform/base/json.h"

#include <QHash>

namespace backwell::content::reading
{

/// The JSON that is read, and the one report about it. Both must outlive it, and stay as they are.
class Source
{
public:
    Source(const JsonValue &root, QString name, ReadReport &report)
        : m_root(root), m_name(std::move(name)), m_report(report)
    {
    }
    ReadReport &report() { return m_report; }
    /// Where a value of it stands, e.g. "Questionnaire.item[2].text". Most values are told about
    /// never, so nothing is known before the first is asked for; then it is one walk over them all.
    QString pathOf(const JsonValue &json);

private:
    struct Step {
        const JsonValue *above = nullptr; ///< null: the root itself
        QStringView member;               ///< or, when empty,
        qsizetype item = 0;
    };
    void learn(const JsonValue &json, const Step &step);

    const JsonValue &m_root;
    QString m_name;
    ReadReport &m_report;
    QHash<const JsonValue *, Step> m_steps;
};

/// A JSON value of a source.
class Place
{
public:
    Place(const JsonValue &json, Source &source) : m_json(&json), m_source(&source) {}
    const JsonValue &json() const { return *m_json; }

    void repaired(const QString &what) const { tell(m_source->report().repaired, what); }
    void ignored(const QString &what) const { tell(m_source->report().ignored, what); }
    void refused(const QString &what) const { tell(m_source->report().refused, what); }

    /// The object or value at `key`, if there.
    std::optional<Place> at(QStringView key) const;
    /// The elements of the array at `key`; one object where an array belongs is repaired.
    std::vector<Place> each(QStringView key) const;

    QString string(QStringView key) const;
    /// The text here, without the control characters that FHIR forbids.
    QString text() const;
    /// "true" and 1 are repaired; anything else is ignored.
    bool boolean(QStringView key, bool otherwise = false) const;
    std::optional<int> whole(QStringView key) const;

    /// The extensions with this url, at the value itself.
    std::vector<Place> extensions(QStringView url) const;

private:
    void tell(std::vector<Remark> &remarks, const QString &what) const
    {
        remarks.push_back({m_source->pathOf(*m_json), what});
    }

    const JsonValue *m_json;
    Source *m_source;
};

/// The value[x] of something (`prefix` "value" or "answer"); nothing when there is none or it is of
/// a type nobody can answer. Malformed values are ignored with a remark.
std::optional<AnswerValue> readValue(const Place &place, QStringView prefix);

/// A decimal as plain text: 1e2 becomes 100.
std::optional<Decimal> readDecimal(const JsonValue &json);

Coding readCoding(const Place &place);

/// The code that a value set's expansion or a code system gives the property itemWeight, or "".
QString weightProperty(const JsonValue &declaring);
/// Points written on an option, a coding or a concept: ordinalValue, itemWeight, or the property
/// `weight`.
std::optional<Decimal> readOrdinal(const JsonValue &value, const QString &weight = {});
/// Points in a code system that came along with `root`, the questionnaire.
std::optional<Decimal> pointsInCodeSystem(const JsonValue &root, const Coding &coding);

/// The options of an item: answerOption, or a contained value set. `root` is the questionnaire.
std::vector<Option> readOptions(const Place &item, const Place &root);

/// The options of a value set that came along in `root`; what only a terminology server knows is
/// left out with a remark.
std::vector<Option> readValueSet(const Place &item, const QString &name, const Place &root);

/// One more option, of the value `value`; nothing but a remark when it is there already. False: it
/// has no value that can be shown. `at` is where it stands, with its extensions.
bool addOption(const Place &at, std::optional<AnswerValue> value, std::vector<Option> &options);

/// Options and initial values, and whether the item's own limits leave room for an answer. After
/// the extensions.
void readAnswers(const Place &place, const Place &root, Item &item);

/// A remark for each field that is none of R4's: somebody may have meant something by it.
enum class Kind { Questionnaire, Item, Option, Condition };
void remarkUnknown(const Place &place, Kind kind);
/// Of an extension; one that nobody here can compute is kept and remarked on.
Expression readExpression(const Place &extension, Expression::Kind kind);

/// Extensions of an item that are understood go into `into`; others are ignored with a remark.
void readExtensions(const Place &place, Item &into);

} // namespace backwell::content::reading
