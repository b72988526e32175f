// SPDX-License-Identifier: Apache-2.0
// The code on a clinic's invitation: eight Crockford base 32 symbols and a check symbol.
#pragma once

#include "platform/base/error.h"

#include <QByteArray>
#include <QString>

namespace backwell
{

/// A code that can be read aloud and typed: 40 random bits, then the check symbol modulo 37
/// (D. Crockford, "Base 32", 2002). Both sides use this class, so both read the same slips of a
/// finger the same way: case, hyphens and spaces do not matter, O is 0, I and L are 1.
class OneTimeCode
{
public:
    /// A new code. Its check symbol is always a letter or digit, never one of * ~ $ =, so that it
    /// can be typed on any keyboard and travels as an RFC 6750 bearer token.
    static OneTimeCode make();
    /// Reads what a person typed. Errors: Invalid (wrong length, a symbol outside the alphabet, or
    /// the check symbol does not fit: a typing slip, nothing was asked of any server).
    static Result<OneTimeCode> parse(QStringView typed);

    /// As printed: ABCD-EFGH-J.
    QString shown() const;
    /// As sent and as hashed: nine symbols, upper case, no hyphens.
    QByteArray canonical() const { return m_symbols; }
    bool operator==(const OneTimeCode &) const = default;

private:
    explicit OneTimeCode(QByteArray symbols) : m_symbols(std::move(symbols)) {}
    QByteArray m_symbols;
};

} // namespace backwell
