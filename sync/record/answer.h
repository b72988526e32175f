// SPDX-License-Identifier: Apache-2.0
// What a person answered, as plain values: a tree that mirrors the questionnaire's items.
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <variant>
#include <vector>

namespace backwell::sync
{

/// A decimal as written: "1.50" stays "1.50". The text matches -?(0|[1-9][0-9]*)(\.[0-9]+)?
struct Decimal {
    QString text;
    double toDouble() const { return text.toDouble(); }
    bool operator==(const Decimal &) const = default;
};

/// FHIR R4 `dateTime` as written (it may be a year or a month only), hence text.
struct DateTime {
    QString text;
    bool operator==(const DateTime &) const = default;
};

/// FHIR R4 `date` as written (it may be partial).
struct Date {
    QString text;
    bool operator==(const Date &) const = default;
};

struct Url {
    QString text;
    bool operator==(const Url &) const = default;
};

/// FHIR R4 Coding; empty strings are absent fields. `ordinal` carries ordinalValue when the option
/// had one; it is for scoring and does not travel.
struct Coding {
    QString system;
    QString code;
    QString display;
    std::optional<Decimal> ordinal;
    /// Same concept: system and code; display and ordinal do not matter.
    bool operator==(const Coding &other) const
    {
        return system == other.system && code == other.code &&
               (!code.isEmpty() || display == other.display);
    }
};

struct Quantity {
    Decimal value;
    QString unit;
    QString system;
    QString code;
    bool operator==(const Quantity &) const = default;
};

/// One value of QuestionnaireResponse.item.answer.value[x] (R4; attachment and reference excluded).
using AnswerValue =
    std::variant<bool, Decimal, qint32, Date, DateTime, QTime, QString, Url, Coding, Quantity>;

struct AnswerItem;

/// One answer and the items nested under it (children of a *question* sit here).
struct Answer {
    AnswerValue value;
    std::vector<AnswerItem> items;
    bool operator==(const Answer &) const;
};

/// One item of a response. A group has `items` and no `answers`; a question the reverse.
struct AnswerItem {
    QString linkId;
    QString text; ///< the question as shown, empty if none
    std::vector<Answer> answers;
    std::vector<AnswerItem> items;
    bool operator==(const AnswerItem &) const;
};

/// The first item with this linkId, depth first; nullptr if none. The tree stays the owner.
const AnswerItem *findItem(const std::vector<AnswerItem> &items, QStringView linkId);

} // namespace backwell::sync
