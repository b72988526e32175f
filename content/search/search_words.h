// SPDX-License-Identifier: Apache-2.0
// What people type and what the pack says: search-words.json.
#pragma once

#include "platform/base/error.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace backwell::content
{

/// Whoever types one of `words` also finds `find`. Both hold words or short phrases.
struct OtherWords {
    QStringList words;
    QStringList find;
};

struct SearchWords {
    std::vector<OtherWords> others;
    QStringList skip;    ///< words that say nothing by themselves: the, how, what
    QStringList endings; ///< of a language that Snowball does not know
};

/// Errors: Invalid with the place (content/schema/README.md has the rules).
Result<SearchWords> readSearchWords(const QByteArray &json);

} // namespace backwell::content
