// SPDX-License-Identifier: Apache-2.0
// Crockford base 32 with its check symbol.
#include "platform/base/one_time_code.h"

#include "platform/base/crypto.h"

namespace backwell
{

namespace
{
constexpr int dataSymbols = 8;
// The first 32 carry data; the last five are for the check symbol only.
const QByteArray alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U");

char normalised(QChar typed)
{
    const char symbol = typed.toUpper().toLatin1();
    if (symbol == 'O')
        return '0';
    return symbol == 'I' || symbol == 'L' ? '1' : symbol;
}

char checkSymbol(const QByteArray &data)
{
    quint64 value = 0;
    for (const char symbol : data)
        value = value * 32 + quint64(alphabet.indexOf(symbol));
    return alphabet[qsizetype(value % 37)];
}
} // namespace

OneTimeCode OneTimeCode::make()
{
    for (;;) {
        QByteArray symbols;
        for (const char byte : crypto::randomBytes(dataSymbols))
            symbols += alphabet[byte & 31];
        const char check = checkSymbol(symbols);
        if (QChar::isLetterOrNumber(uint(check)))
            return OneTimeCode(symbols + check);
    }
}

Result<OneTimeCode> OneTimeCode::parse(QStringView typed)
{
    QByteArray symbols;
    for (const QChar c : typed) {
        if (c.isSpace() || c == u'-')
            continue;
        const char symbol = normalised(c);
        const qsizetype value = symbol == '\0' ? -1 : alphabet.indexOf(symbol);
        if (value < 0 || symbols.size() > dataSymbols)
            return fail(ErrorKind::Invalid, QStringLiteral("not a symbol of a code, or too long"));
        if (symbols.size() < dataSymbols && value >= 32)
            return fail(ErrorKind::Invalid, QStringLiteral("a check symbol among the data"));
        symbols += symbol;
    }
    if (symbols.size() != dataSymbols + 1)
        return fail(ErrorKind::Invalid, QStringLiteral("a code has nine symbols"));
    if (checkSymbol(symbols.left(dataSymbols)) != symbols.back())
        return fail(ErrorKind::Invalid, QStringLiteral("the check symbol does not fit"));
    return OneTimeCode(symbols);
}

QString OneTimeCode::shown() const
{
    const QString text = QString::fromLatin1(m_symbols);
    return text.left(4) + u'-' + text.mid(4, 4) + u'-' + text.mid(8);
}

} // namespace backwell
