// SPDX-License-Identifier: Apache-2.0
// Reading typed text; patterns after the FHIR R4 data types.
#include "content/questionnaire/entry_text.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace backwell::content
{

namespace
{
bool matches(const QRegularExpression &pattern, QStringView text)
{
    return pattern.match(text.toString()).hasMatch();
}

bool isCalendarDay(QStringView text)
{
    return text.size() < 10 || QDate::fromString(text.left(10).toString(), Qt::ISODate).isValid();
}

/// A whole day as people write it: "4 June 2026", "4/6/2026", "4.6.2026"; or as FHIR does, where
/// the day or the month may be missing.
std::optional<AnswerValue> readDate(const QString &text)
{
    if (isDate(text))
        return sync::Date{text};
    for (const auto *format : {"d MMMM yyyy", "d MMM yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy"}) {
        const QDate day = QLocale().toDate(text.simplified(), QLatin1StringView(format));
        if (day.isValid() && day.year() >= 1000)
            return sync::Date{day.toString(Qt::ISODate)};
    }
    return std::nullopt;
}

std::optional<AnswerValue> readTime(const QString &text)
{
    for (const auto *format : {"H:mm", "H:mm:ss"}) {
        const QTime time = QTime::fromString(text, QLatin1StringView(format));
        if (time.isValid())
            return time;
    }
    return std::nullopt;
}

std::optional<AnswerValue> readNumber(const Item &item, QString text, const Coding &unit)
{
    text.replace(u',', u'.');
    text.replace(QChar(0x2212), u'-');
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    static const QRegularExpression zeros(QStringLiteral("^(-?)0+(?=[0-9])"));
    text.replace(zeros, QStringLiteral("\\1"));
    if (!isDecimal(text))
        return std::nullopt;
    if (item.type == ItemType::Integer) {
        bool ok = false;
        const int whole = text.toInt(&ok);
        return ok ? std::optional<AnswerValue>(qint32(whole)) : std::nullopt;
    }
    if (item.type == ItemType::Decimal)
        return Decimal{text};
    return inUnit({text}, unit);
}

bool isUrl(QStringView text)
{
    return !text.isEmpty() && std::ranges::none_of(text, [](QChar c) { return c.isSpace(); });
}

/// What every value of its kind must be, so that it can be written into a response.
struct Sound {
    bool operator()(bool) const { return true; }
    bool operator()(qint32) const { return true; }
    bool operator()(const Decimal &value) const { return isDecimal(value.text); }
    bool operator()(const sync::Date &value) const { return isDate(value.text); }
    bool operator()(const sync::DateTime &value) const { return isDateTime(value.text); }
    bool operator()(const QTime &value) const { return value.isValid(); }
    bool operator()(const QString &value) const { return !value.trimmed().isEmpty(); }
    bool operator()(const sync::Url &value) const { return isUrl(value.text); }
    bool operator()(const Coding &value) const
    {
        return !value.code.isEmpty() || !value.display.isEmpty();
    }
    bool operator()(const sync::Quantity &value) const
    {
        return isDecimal(value.value.text) && (value.code.isEmpty() || !value.system.isEmpty());
    }
};

bool isSound(const AnswerValue &value)
{
    return std::visit(Sound{}, value);
}

bool isChosen(const Item &item, const AnswerValue &value)
{
    if (std::holds_alternative<Coding>(value))
        return true;
    if (item.type == ItemType::OpenChoice && std::holds_alternative<QString>(value))
        return true;
    return std::ranges::any_of(
        item.options, [&](const Option &option) { return option.value.index() == value.index(); });
}

bool isOfType(const Item &item, const AnswerValue &value)
{
    switch (item.type) {
    case ItemType::Boolean:
        return std::holds_alternative<bool>(value);
    case ItemType::Integer:
        return std::holds_alternative<qint32>(value);
    case ItemType::Decimal:
        return std::holds_alternative<Decimal>(value);
    case ItemType::Quantity:
        return std::holds_alternative<sync::Quantity>(value);
    case ItemType::Date:
        return std::holds_alternative<sync::Date>(value);
    case ItemType::DateTime:
        return std::holds_alternative<sync::DateTime>(value);
    case ItemType::Time:
        return std::holds_alternative<QTime>(value);
    case ItemType::Url:
        return std::holds_alternative<sync::Url>(value);
    case ItemType::String:
    case ItemType::Text:
        return std::holds_alternative<QString>(value);
    case ItemType::Choice:
    case ItemType::OpenChoice:
        return isChosen(item, value);
    case ItemType::Group:
    case ItemType::Display:
        break;
    }
    return false;
}
} // namespace

sync::Quantity inUnit(const Decimal &number, const Coding &unit)
{
    const bool coded = !unit.system.isEmpty();
    return {number, unit.display.isEmpty() ? unit.code : unit.display, unit.system,
            coded ? unit.code : QString()};
}

QString withoutControls(QString text)
{
    const auto forbidden = [](QChar c) {
        return (c < u' ' && c != u'\n' && c != u'\r' && c != u'\t') || c == QChar(0x7f);
    };
    if (std::ranges::any_of(std::as_const(text), forbidden)) // else it stays shared
        std::ranges::replace_if(text, forbidden, u' ');
    return text;
}

bool isDecimal(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,17})?\\z"));
    return matches(pattern, text);
}

bool isDate(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?\\z"));
    return matches(pattern, text) && !text.startsWith(u"0000") && isCalendarDay(text);
}

bool isDateTime(QStringView text)
{
    static const QRegularExpression time(QStringLiteral(
        "^T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?(Z|[+-]((0[0-9]|1[0-3]):"
        "[0-5][0-9]|14:00))\\z"));
    if (isDate(text))
        return true;
    return text.size() > 10 && isDate(text.left(10)) && text.left(10).size() == 10 &&
           matches(time, text.mid(10));
}

std::optional<AnswerValue> readTyped(const Item &item, const QString &text,
                                     const std::optional<Coding> &unit)
{
    QString trimmed = text.trimmed();
    switch (item.type) {
    case ItemType::Integer:
    case ItemType::Decimal:
    case ItemType::Quantity:
        return readNumber(item, trimmed, unit ? *unit : item.unit.value_or(Coding{}));
    case ItemType::Date:
        return readDate(trimmed);
    case ItemType::DateTime:
        return isDateTime(trimmed) ? std::optional<AnswerValue>(sync::DateTime{trimmed})
                                   : std::nullopt;
    case ItemType::Time:
        return readTime(trimmed);
    case ItemType::Url:
        return isUrl(trimmed) ? std::optional<AnswerValue>(sync::Url{trimmed}) : std::nullopt;
    case ItemType::String:
    case ItemType::OpenChoice:
        return QString(trimmed).replace(u'\n', u' ');
    case ItemType::Text:
        return trimmed;
    case ItemType::Boolean:
    case ItemType::Choice:
    case ItemType::Group:
    case ItemType::Display:
        break;
    }
    return std::nullopt;
}

bool fitsType(const Item &item, const AnswerValue &value)
{
    return isSound(value) && isOfType(item, value);
}

} // namespace backwell::content
