// SPDX-License-Identifier: Apache-2.0
// Ofcom, "Telephone numbers for use in TV and radio drama programmes".
#include "content/tool/phone_numbers.h"

#include "content/region/service.h"

#include <QRegularExpression>

namespace backwell::content::tool
{

bool isForDrama(const QString &phone)
{
    static const QRegularExpression ranges(
        QStringLiteral("^(?:011[345678]4960\\d{3}" // Leeds to Reading
                       "|01[23456]14960\\d{3}"     // Birmingham to Manchester
                       "|01914980\\d{3}"           // Tyneside
                       "|02079460\\d{3}"           // London
                       "|02896496\\d{3}"           // Northern Ireland
                       "|02920180\\d{3}"           // Cardiff
                       "|01632960\\d{3}"           // no area
                       "|07700900\\d{3}"           // mobile
                       "|08081570\\d{3}"           // freephone
                       "|03069990\\d{3})\\z"));    // everywhere
    QString digits = dialled(phone);
    if (digits.startsWith(u"+44"))
        digits.replace(0, 3, QStringLiteral("0"));
    return ranges.match(digits).hasMatch();
}

bool isNational(const QString &phone)
{
    const QString digits = dialled(phone);
    return digits == u"999" || digits == u"111" || digits == u"116123";
}

} // namespace backwell::content::tool
