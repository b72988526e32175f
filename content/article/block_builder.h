// SPDX-License-Identifier: Apache-2.0
// CommonMark -> blocks, over md4c. Anything a page could not draw safely stops the reading.
#pragma once

#include "content/article/blocks.h"

#include "platform/base/error.h"

#include <QByteArray>

namespace backwell::content
{

/// `firstLine` is the line of the file where `markdown` begins. Errors: Invalid, "line N: " and
/// what was met.
Result<std::vector<Block>> readBlocks(const QByteArray &markdown, int firstLine = 1);

/// "article:id" and its kin. Errors: Invalid for any other address.
Result<Link> readLink(const QString &address);

/// The inside of a ```picture or ```ten-people block. Errors: Invalid.
Result<Block> readDirective(const QString &name, const QByteArray &text);

} // namespace backwell::content
