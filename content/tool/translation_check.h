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
    int of = 0;          ///< files, terms and sentences of the original that are to be translated
};

/// Compares articles, cards, beliefs, movements, plans and lists by path, the glossary by term
/// ("glossary.json#sciatica") and the plan's reasons by sentence
/// ("plans/because.json#learn.again").
Coverage coverageOf(const PackSource &pack, const PackSource &original);

/// Missing: a warning each. Extra: an error each. A reason that fills in other places than the
/// original's: an error. Another version, and what is kept: a warning each. A head that says
/// something else than the original's (topic, reader, audience, when, boxes, messages, facts,
/// answer): a warning.
void checkTranslation(const PackSource &pack, const PackSource &original, Findings &findings);

} // namespace backwell::content::tool
