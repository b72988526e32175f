// SPDX-License-Identifier: Apache-2.0
// A questionnaire as the app runs it: FHIR R4 Questionnaire, reduced to what a person can be asked.
#pragma once

#include "sync/record/answer.h"

#include <QByteArray>
#include <QRegularExpression>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace backwell::content
{

using sync::AnswerValue;
using sync::Coding;
using sync::Decimal;

/// Questionnaire.item.type (R4), without attachment and reference, which the reader leaves out.
enum class ItemType {
    Group,
    Display,
    Boolean,
    Decimal,
    Integer,
    Date,
    DateTime,
    Time,
    String,
    Text,
    Url,
    Choice,
    OpenChoice,
    Quantity
};

/// How an item asks to be shown (questionnaire-itemControl). None: the page decides by type.
enum class Control {
    None,
    Slider,
    Radio,
    CheckBox,
    DropDown,
    AutoComplete,
    Help,
    Header,
    Footer,
    Page,
    Unit,
    Lower,
    Upper,
    Other
};

enum class Operator { Exists, Equal, NotEqual, Greater, Less, GreaterOrEqual, LessOrEqual };

/// One condition. For Exists `answer` is a bool.
struct EnableWhen {
    QString question; ///< linkId of a question of the same questionnaire
    Operator op = Operator::Exists;
    AnswerValue answer = true;
};

enum class EnableBehavior { All, Any };

/// One permitted answer. A Coding carries its ordinal when the questionnaire gives one.
struct Option {
    AnswerValue value;
    QString label;   ///< what a person reads, never empty
    QString prefix;  ///< e.g. "a.", may be empty
    QString picture; ///< name of a picture of the app, may be empty
    bool initialSelected = false;
    bool exclusive = false;        ///< chosen alone (questionnaire-optionExclusive)
    std::optional<Decimal> points; ///< ordinalValue or itemWeight; a Coding has them too
};

/// One expression to be computed elsewhere (SDC, https://hl7.org/fhir/uv/sdc/expressions.html); the
/// questionnaire itself never evaluates it.
struct Expression {
    enum class Kind { Variable, Calculated, EnableWhen, Initial, Answer };
    Kind kind = Kind::Calculated;
    QString name; ///< of a variable, else empty
    QString text;
    QString language = QStringLiteral("text/fhirpath");
};

/// A group, a question or a text to read, with its children in order.
struct Item {
    QString linkId; ///< unique in the questionnaire, never empty
    ItemType type = ItemType::Group;
    QString text;   ///< plain text; may be empty for a group
    QString prefix; ///< e.g. "3."
    QString help;   ///< text of its help child, empty if none; that child is not in `items`
    Control control = Control::None;
    bool required = false;
    bool repeats = false; ///< group: several instances; question: several answers
    bool readOnly = false;
    bool hidden = false; ///< never shown; still answered by initial or by the app
    std::optional<int> minLength;
    std::optional<int> maxLength;
    std::optional<QRegularExpression> pattern; ///< what the whole of a written answer must match
    std::optional<int> minOccurs;
    std::optional<int> maxOccurs;
    std::optional<int> maxDecimalPlaces;
    std::optional<AnswerValue> minValue; ///< Integer, Decimal, Quantity: Decimal; dates as text
    std::optional<AnswerValue> maxValue;
    std::optional<Decimal> step; ///< of a slider
    QString lowLabel;            ///< words at a slider's ends, may be empty
    QString highLabel;
    QString entryFormat;
    std::optional<Coding> unit;      ///< without another choice, or until one is made
    std::vector<Coding> unitOptions; ///< of a quantity, to choose from
    QString openLabel; ///< what the field for words of one's own is called; empty: the app's words
    bool horizontal = false; ///< choiceOrientation
    QString picture;
    std::vector<Coding> codes;
    EnableBehavior enableBehavior = EnableBehavior::All;
    std::vector<EnableWhen> enableWhen;
    std::vector<Option> options;
    std::vector<AnswerValue> initial;
    std::vector<Expression> expressions;
    std::vector<Item> items;

    bool isQuestion() const { return type != ItemType::Group && type != ItemType::Display; }
    /// The first expression of this kind, nullptr if none.
    const Expression *expression(Expression::Kind kind) const
    {
        const auto found = std::ranges::find(expressions, kind, &Expression::kind);
        return found == expressions.end() ? nullptr : &*found;
    }
    /// Worked out from other answers by whoever can; nobody is asked for it.
    bool isComputed() const { return expression(Expression::Kind::Calculated) != nullptr; }
    /// Shown at some times only.
    bool isConditional() const
    {
        return !enableWhen.empty() || expression(Expression::Kind::EnableWhen);
    }
    /// A question that a person answers.
    bool isAsked() const { return isQuestion() && !readOnly && !isComputed(); }
};

struct Questionnaire {
    QString id;
    QString url;
    QString version;
    QString title;
    QString status;
    QString language;
    QString copyright; ///< shown where the questionnaire is, when not empty
    std::vector<Expression> variables;
    std::vector<Item> items;
    QByteArray source; ///< the JSON it was read from, when it has expressions; else empty

    /// "url|version"; empty when either is missing, and then no response can be built.
    QString canonical() const;
    /// The first item with this linkId, depth first; nullptr if none.
    const Item *find(QStringView linkId) const;
    /// Number of items of all levels.
    int count() const;
    bool hasExpressions() const;
};

/// The FHIR word of a type ("open-choice").
QString typeName(ItemType type);

/// The SDC word of a kind of expression ("calculatedExpression").
QString expressionName(Expression::Kind kind);

/// What an answer says to a person: display, text or number; a bool is "true" or "false".
QString plainText(const AnswerValue &value);

/// a < b: -1, equal: 0, a > b: 1; nothing when they cannot be compared. Numbers are compared as
/// written (exactly), text and codes by content, partial dates only as far as both go.
/// An R4 habit in the wild is allowed: text or a number against a Coding compares with its code.
std::optional<int> compare(const AnswerValue &a, const AnswerValue &b);

} // namespace backwell::content
