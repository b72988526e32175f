// SPDX-License-Identifier: Apache-2.0
// A sheet as one HTML file: the twin of its PDF for whoever cannot see it, since Qt writes PDFs
// without a structure.
#pragma once

#include "content/sheet/block_html.h"

namespace backwell::content
{

/// UTF-8, whole in itself: pictures inside, no script, nothing that is fetched. A link to help
/// leads to the box on the sheet, one to the glossary to its words; to call is a link, others are
/// words. `hands.address` is not asked.
QByteArray sheetHtml(const Sheet &sheet, const HtmlHands &hands);

/// The beginning of a page up to <body>, with the one style of sheets and previews.
QString htmlHead(const QString &language, const QString &title, const QString &style = {});

} // namespace backwell::content
