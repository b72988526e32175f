// SPDX-License-Identifier: Apache-2.0
// The app's own sentences in another language.
#pragma once

#include <QTranslator>

namespace backwell::app
{

/// One of the catalogues that are built in (app/language/words). C++ asks with the name of a class
/// in its namespace, the catalogue has it without.
class WordCatalogue final : public QTranslator
{
public:
    /// A language ("pl"), or a sample that is for tests and pictures and never offered ("pseudo",
    /// "pseudo-rtl"). False when it is not built in.
    bool take(const QString &id);

    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;

    static bool has(const QString &id);
};

} // namespace backwell::app
