// SPDX-License-Identifier: Apache-2.0
#include "app/language/word_catalogue.h"

#include <QFile>

#include <string_view>

namespace backwell::app
{

namespace
{

QString fileOf(const QString &id)
{
    return QStringLiteral(":/backwell/words/%1.qm").arg(id);
}

} // namespace

bool WordCatalogue::take(const QString &id)
{
    return load(fileOf(id));
}

bool WordCatalogue::has(const QString &id)
{
    return !id.isEmpty() && QFile::exists(fileOf(id));
}

QString WordCatalogue::translate(const char *context, const char *sourceText,
                                 const char *disambiguation, int n) const
{
    const std::string_view name(context);
    const auto colon = name.rfind(':');
    return QTranslator::translate(colon == name.npos ? context : context + colon + 1, sourceText,
                                  disambiguation, n);
}

} // namespace backwell::app
