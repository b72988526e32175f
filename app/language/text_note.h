// SPDX-License-Identifier: Apache-2.0
// The quiet line about the language a text stands in.
#pragma once

#include "app/library/pack_shelf.h"

#include <QCoreApplication>

namespace backwell::app
{

class TextNote
{
    Q_DECLARE_TR_FUNCTIONS(TextNote)
public:
    /// That words in the language that is spoken are a draft; empty when they are not.
    static QString draft(const PackShelf &library);
    /// That a text is in `language` (BCP 47) and not in the one that is spoken; else empty.
    static QString elsewhere(const PackShelf &library, const QString &language);
    /// Whichever of both holds.
    static QString of(const PackShelf &library, const QString &language);
};

} // namespace backwell::app
