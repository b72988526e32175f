// SPDX-License-Identifier: Apache-2.0
// The rules, in the order in which they are told.
#include "content/instrument/measure.h"

#include <algorithm>

namespace backwell::content
{

Usable usable(const Measure &measure, QDate day)
{
    const Instrument &instrument = measure.instrument;
    const auto &binding = measure.binding;
    if (measure.wording.isEmpty())
        return Usable::NoQuestions;
    if (instrument.licence.needed && (!binding || binding->licence.isEmpty()))
        return Usable::NoLicence;
    if (!binding)
        return Usable::Yes;
    if (binding->until.isValid() && day > binding->until)
        return Usable::LicenceOver;
    const bool asBound =
        binding->instrument == instrument.id && binding->version == instrument.version &&
        binding->questionnaire == instrument.questionnaire && binding->wording == measure.wording;
    return asBound ? Usable::Yes : Usable::Changed;
}

const Measure *offered(const std::vector<Measure> &measures, QStringView id, sync::Mode mode,
                       QDate day)
{
    const auto find = [&](QStringView one) {
        const auto found = std::ranges::find_if(
            measures, [&](const Measure &measure) { return measure.instrument.id == one; });
        return found == measures.end() ? nullptr : &*found;
    };
    const auto may = [&](const Measure *measure) {
        return measure && measure->instrument.allows(mode) && usable(*measure, day) == Usable::Yes;
    };
    const Measure *wanted = find(id);
    if (!wanted || may(wanted))
        return wanted;
    const Measure *instead = find(wanted->instrument.instead);
    return may(instead) ? instead : nullptr;
}

} // namespace backwell::content
