// SPDX-License-Identifier: Apache-2.0
// Blocks as HTML: structure and text alone, everything escaped. What it shows and where it leads is
// handed in.
#pragma once

#include "content/sheet/sheet_values.h"

#include <functional>

namespace backwell::content
{

struct HtmlHands {
    /// The `src` of a picture; empty: its words stand there instead.
    std::function<QString(const Picture &)> figure;
    /// The `src` of ten people, so many of them marked; empty: no picture, the table says it.
    std::function<QString(int tens)> people;
    /// Where a link leads; empty: it is plain words.
    std::function<QString(const Link &)> address;
    /// How a source was checked, as HTML, for reviewers; absent: it is not said.
    std::function<QString(const QString &mark)> mark = {};
};

QString escaped(const QString &text);

/// Headings begin at level 2, since the page has the first, and leave no level out.
QString blocksHtml(const std::vector<Block> &blocks, const HtmlHands &hands,
                   const SheetWords &words);

} // namespace backwell::content
