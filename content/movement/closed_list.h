// SPDX-License-Identifier: Apache-2.0
// What the readers of this room share: whole numbers, words from closed lists, refusals.
#pragma once

#include "platform/base/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace backwell::content::movements
{

template <typename... Args>
std::unexpected<Error> invalid(const QString &text, const Args &...args)
{
    if constexpr (sizeof...(args) == 0)
        return fail(ErrorKind::Invalid, text);
    else
        return fail(ErrorKind::Invalid, text.arg(args...));
}

/// The whole number `name`, or `missing` when it is absent.
/// Errors: Invalid for anything but a whole number from `least` to `most`.
inline Result<int> whole(const QJsonObject &object, const QString &name, int least, int most,
                         int missing)
{
    const QJsonValue value = object[name];
    if (value.isUndefined())
        return missing;
    const double number = value.toDouble(-1e9);
    if (!value.isDouble() || number < least || number > most || number != static_cast<int>(number))
        return invalid(QStringLiteral("%1 is not a whole number from %2 to %3"), name,
                       QString::number(least), QString::number(most));
    return static_cast<int>(number);
}

/// A list of words, each once and each of `known`; with an empty `known` any word that is not
/// blank. Errors: Invalid, also when it is empty and `needed`.
inline Result<QStringList> words(const QJsonObject &object, const QString &name,
                                 const QStringList &known, bool needed)
{
    const QJsonValue value = object[name];
    if (value.isUndefined() && !needed)
        return QStringList{};
    QStringList list;
    for (const QJsonValue one : value.toArray()) {
        const QString word = one.toString();
        if (word.trimmed().isEmpty() || list.contains(word) ||
            (!known.isEmpty() && !known.contains(word)))
            return invalid(QStringLiteral("%1 says \"%2\", which may not stand there"), name, word);
        list += word;
    }
    if (!value.isArray() || (needed && list.isEmpty()))
        return invalid(QStringLiteral("%1 is missing or empty"), name);
    return list;
}

/// Errors: Invalid naming a member that is none of `known`.
inline Result<void> onlyMembers(const QJsonObject &object, const QStringList &known)
{
    for (const QString &name : object.keys()) {
        if (!known.contains(name))
            return invalid(QStringLiteral("unknown member %1"), name);
    }
    return {};
}

} // namespace backwell::content::movements
