// SPDX-License-Identifier: Apache-2.0
// An article of the pack with all that stands on its paper.
#pragma once

#include "app/library/pack_shelf.h"
#include "content/sheet/sheet_values.h"

#include <QCoreApplication>

namespace backwell::app
{

class ArticleSheet
{
    Q_DECLARE_TR_FUNCTIONS(ArticleSheet)
public:
    /// With whom to call (999 and the same day) from the pack's own list, or the one this program
    /// was built with. Errors: as PackShelf::article.
    static Result<content::Sheet> of(const PackShelf &library, const QString &article);

private:
    static content::SheetWords words();
    static content::SheetHelp help(const PackShelf &library);
    static QString foot(const PackShelf &library, const content::Article &article);
};

} // namespace backwell::app
