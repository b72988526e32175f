// SPDX-License-Identifier: Apache-2.0
#include "app/language/text_note.h"

namespace backwell::app
{

QString TextNote::draft(const PackShelf &library)
{
    const auto &words = library.translation();
    return words && words->manifest().draft
               ? tr("This translation is a draft. No native speaker has checked it yet.")
               : QString();
}

QString TextNote::elsewhere(const PackShelf &library, const QString &language)
{
    return language == library.spoken()
               ? QString()
               : tr("This is not in your language yet, so it is in English.");
}

QString TextNote::of(const PackShelf &library, const QString &language)
{
    return language == library.spoken() ? draft(library) : elsewhere(library, language);
}

} // namespace backwell::app
