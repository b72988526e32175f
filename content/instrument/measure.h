// SPDX-License-Identifier: Apache-2.0
// A measure as a pack brings it, and whether it may be asked: licence, wording, way of use.
#pragma once

#include "content/instrument/binding.h"

#include <optional>

namespace backwell::content
{

struct Measure {
    Instrument instrument;
    std::optional<Binding> binding; ///< of an imported one
    /// SHA-256 of the bytes of its questionnaire's file; empty when the pack has none.
    QByteArray wording;
    QString form =
        {}; ///< id of that file in the pack, e.g. back-leg-0-10; empty when there is none
};

enum class Usable {
    Yes,
    NoQuestions, ///< the pack has no questionnaire for it
    NoLicence,   ///< its owner asks for one, and none is bound
    LicenceOver, ///< its last day has passed
    Changed      ///< wording, canonical or scoring are not those that were bound
};

/// May it be asked, or a response given on that day be scored? A response that was given while the
/// licence held stays scored: `day` is then the response's own.
Usable usable(const Measure &measure, QDate day);

/// What to offer when `id` is asked for: itself, if its modes have `mode` and it is usable; else
/// the one it names instead, under the same rule. nullptr when neither. The list stays the owner.
const Measure *offered(const std::vector<Measure> &measures, QStringView id, sync::Mode mode,
                       QDate day);

} // namespace backwell::content
