// SPDX-License-Identifier: Apache-2.0
// A pack that says it translates another, against that other one.
#pragma once

#include "content/tool/pack_source.h"

namespace backwell::content::tool
{

/// How far a translation has come.
struct Coverage {
    QStringList missing; ///< paths of the original that are not here
    QStringList kept;    ///< paths of the original that no translation may have
    QStringList extra;   ///< paths here that the original does not have
    int of = 0;          ///< files of the original that are to be translated
};

/// Compares articles, cards, beliefs, movements, plans and lists by path, and the glossary by term
/// ("glossary.json#sciatica").
Coverage coverageOf(const PackSource &pack, const PackSource &original);

/// Missing: a warning each. Extra, and what is kept: an error each. Another version: a warning. A
/// head that says something else than the original's (topic, reader, audience, when, boxes,
/// messages, facts, answer): a warning.
void checkTranslation(const PackSource &pack, const PackSource &original, Findings &findings);

} // namespace backwell::content::tool
